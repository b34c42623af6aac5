/** What a page holds between its header and its footer. */
const mainOf = (html: string) => /<main\b.*<\/main>/s.exec(html)?.[0] ?? "";

/** Whether a page shows the number of a list, or a figure that moves in place. */
export const showsCounts = (html: string): boolean =>
  /\sdata-count(-sum)?="|\sclass="list-count"/.test(mainOf(html));

/** Whether it does without saying when these were counted. */
export const isUndated = (html: string): boolean =>
  showsCounts(html) && !/\sclass="situation"/.test(mainOf(html));
