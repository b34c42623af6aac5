import type { Block } from "~/domain/fiche/block";

/** A row of an outline: a paragraph « Le texte. » at the top, unless told otherwise. */
export function aBlock(told: Partial<Block> & { blockId: string }): Block {
  return {
    parentId: null,
    order: 0,
    kind: "paragraph",
    level: null,
    label: null,
    displayNumber: null,
    text: "Le texte.",
    ...told,
  };
}

/** An outline of paragraphs `b1`, `b2`… with these texts; a null makes a list, which has none. */
export function anOutline(...texts: (string | null)[]): Block[] {
  return texts.map((text, index) =>
    aBlock({
      blockId: `b${index + 1}`,
      order: index,
      kind: text === null ? "list" : "paragraph",
      text,
    }),
  );
}
