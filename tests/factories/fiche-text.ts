import type { Node } from "@tiptap/pm/model";
import { ficheSchema } from "~/editor/fiche-schema";
import type { Json } from "~/lib/canonical-json";

export type NodeJson = { [key: string]: Json };

/** Words as a text node, with marks by name; a link is given by its address. */
export function words(text: string, ...marks: (string | { href: string })[]): NodeJson {
  const told = marks.map((mark) =>
    typeof mark === "string" ? { type: mark } : { type: "link", attrs: { href: mark.href } },
  );
  return told.length > 0 ? { type: "text", text, marks: told } : { type: "text", text };
}

/** A block of a fiche; strings are its words, or, in a container, one paragraph each. */
export function block(
  type: string,
  id: string,
  content: readonly NodeJson[],
  attrs: NodeJson = {},
): NodeJson {
  return { type, attrs: { ...attrs, id }, content: [...content] };
}

export const paragraph = (id: string, text: string) => block("paragraph", id, [words(text)]);
export const heading = (id: string, level: number, text: string) =>
  block("heading", id, [words(text)], { level });
export const list = (id: string, ...items: NodeJson[]) => block("bulletList", id, items);
export const item = (id: string, ...content: NodeJson[]) => block("listItem", id, content);

/** A table whose cells hold one paragraph; the first row is its head. */
export function table(id: string, caption: string, rows: readonly (readonly string[])[]): NodeJson {
  const cells = (type: string, row: number, texts: readonly string[]) =>
    texts.map((text, index) => {
      const cellId = `${id}-${row}-${index}`;
      return block(type, cellId, [paragraph(`${cellId}-p`, text)]);
    });
  const drawn = rows.map((texts, row) =>
    block("tableRow", `${id}-${row}`, cells(row === 0 ? "tableHeader" : "tableCell", row, texts)),
  );
  return block("table", id, drawn, { caption });
}

/** A table under this id whose first row is one cell over two columns, « Effets »; below « Délai », « deux mois ». */
export const mergedTable = (id: string) =>
  block(
    "table",
    id,
    [
      block("tableRow", "r1", [block("tableHeader", "c1", [paragraph("c1-p", "Effets")], { colspan: 2 })]),
      block("tableRow", "r2", [
        block("tableCell", "c2", [paragraph("c2-p", "Délai")]),
        block("tableCell", "c3", [paragraph("c3-p", "deux mois")]),
      ]),
    ],
    { caption: "Délais" },
  );

export const question = (key: string): NodeJson => ({ type: "question", attrs: { id: key } });

/** The JSON of a fiche; by default, one heading and one paragraph. */
export function aFicheText(...blocks: NodeJson[]): NodeJson {
  const usual = [heading("h1", 2, "Enjeux"), paragraph("p1", "Le texte de la fiche.")];
  return { type: "doc", content: blocks.length > 0 ? blocks : usual };
}

/** The same as a checked node. */
export function ficheNode(...blocks: NodeJson[]): Node {
  const node = ficheSchema.nodeFromJSON(aFicheText(...blocks));
  node.check();
  return node;
}
