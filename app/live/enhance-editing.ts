/** Where a fiche is written: the editor comes with the page that needs it, and takes the place of the text that was read. */
export function enhanceEditing(page: Document): void {
  const section = page.querySelector<HTMLElement>("[data-fiche-editor]");
  if (section) void import("./editing/open-editor").then(({ openEditor }) => openEditor(section));
}
