/** The words of a page that is read from top to bottom: a title, what it is about, its sections. */
export type PageText = {
  title: string;
  introduction: string;
  sections: readonly PageSection[];
};

export type PageSection = { id: string; title: string; blocks: readonly PageBlock[] };

/** A paragraph, a list, a table, or a paragraph that holds one link. */
export type PageBlock =
  | string
  | { list: readonly string[] }
  | { table: { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] } }
  | { link: { label: string; href: string }; before?: string; after?: string };
