import type { FootnoteDefinition, FootnoteReference, Table, TableCell } from "mdast";
import type { Info, Options, State } from "mdast-util-to-markdown";

declare module "mdast-util-to-markdown" {
  interface ConstructNameMap {
    tableCell: "tableCell";
  }
}

const inWords = {
  inConstruct: "phrasing" as const,
  notInConstruct: ["autolink" as const, "link" as const, "image" as const, "label" as const],
};

/**
 * Tables and notes as GitHub writes them, and the signs that its reader would take for a table, struck words or an address
 * (after mdast-util-gfm, whose parts each bring a whole reader of their own).
 */
export const markdownDialect: Options = {
  bullet: "-",
  emphasis: "*",
  listItemIndent: "one",
  handlers: {
    table: (table: Table, _parent: unknown, state: State, info: Info) => {
      const [head = [], ...rows] = table.children.map(({ children }) =>
        children.map((cell) => cellOf(cell, state, info)),
      );
      const lines = [head, head.map(() => "---"), ...rows];
      return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
    },
    footnoteReference: ({ identifier }: FootnoteReference) => `[^${identifier}]`,
    footnoteDefinition: (note: FootnoteDefinition, _parent: unknown, state: State, info: Info) => {
      const words = state.containerFlow(note, info);
      const [first = "", ...others] = words.split("\n");
      const lines = others.map((line) => (line === "" ? line : `    ${line}`));
      return [`[^${note.identifier}]: ${first}`, ...lines].join("\n");
    },
  },
  unsafe: [
    { character: "|", inConstruct: "tableCell" },
    { character: "\n", inConstruct: "tableCell" },
    { character: "~", ...inWords },
    { character: "@", before: "[+\\-.\\w]", after: "[\\-.\\w]", ...inWords },
    { character: ".", before: "[Ww]", after: "[\\-.\\w]", ...inWords },
    { character: ":", before: "[ps]", after: "\\/", ...inWords },
  ],
};

function cellOf(cell: TableCell, state: State, info: Info): string {
  const leave = [state.enter("tableCell"), state.enter("phrasing")];
  const words = state.containerPhrasing(cell, { ...info, before: "|", after: "|" });
  for (const exit of leave.reverse()) exit();
  return words;
}
