import { splitBlock, joinBackward, setBlockType, toggleMark, wrapIn, lift } from "@tiptap/pm/commands";
import { history, redo, undo } from "@tiptap/pm/history";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { type Command, EditorState, Plugin, TextSelection, type Transaction } from "@tiptap/pm/state";
import { splitListItem, liftListItem, sinkListItem } from "@tiptap/pm/schema-list";
import { addColumnAfter, addRowAfter, deleteRow } from "@tiptap/pm/tables";
import { Mapping } from "@tiptap/pm/transform";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  block,
  ficheNode,
  heading,
  item,
  list,
  paragraph,
  question,
  table,
} from "../../tests/factories/fiche-text";
import { bearsId, isBlockId } from "./block-identity";
import { ficheSchema } from "./fiche-schema";
import { identityPlugin, wholeBlock } from "./keep-identity";
import { moveBlock, removeBlock } from "./move-block";

const text = () =>
  ficheNode(
    heading("h1", 2, "Enjeux"),
    paragraph("p1", "Un carnet commun."),
    block("paragraph", "p2", [{ type: "text", text: "Article quatre." }], { label: "Article 4" }),
    list("l1", item("i1", paragraph("i1p", "la consigne")), item("i2", paragraph("i2p", "le message"))),
    block("blockquote", "q1", [paragraph("q1p", "Des faits.")]),
    table("t1", "Délais", [
      ["Objet", "Délai"],
      ["Réponse", "dix jours"],
    ]),
    question("avis"),
    paragraph("p3", "Pour finir."),
    block("note", "n1", [paragraph("n1p", "Une source.")], { label: "1" }),
  );

/** Where each position went, from the beginning on. */
const way = new Plugin<Mapping>({
  state: {
    init: () => new Mapping(),
    apply: ({ mapping }, before) => new Mapping([...before.maps, ...mapping.maps]),
  },
});

function open(doc = text()): EditorState {
  let made = 0;
  const newId = () => `new${String((made += 1))}`;
  return EditorState.create({ doc, plugins: [history(), identityPlugin(newId), way] });
}

const idsOf = (doc: Node) => {
  const ids: unknown[] = [];
  doc.descendants((node) => {
    if (bearsId(node)) ids.push(node.attrs.id);
  });
  return ids;
};

/** Each block with its id and its words: « p1 Un carnet ». */
const told = (doc: Node) => doc.children.map((node) => `${String(node.attrs.id)} ${node.textContent}`.trim());

function placeOf(doc: Node, id: string): number {
  let place = -1;
  doc.descendants((node, position) => {
    if (node.attrs.id === id) place = position;
  });
  expect(place, id).toBeGreaterThan(-1);
  return place;
}

const run = (state: EditorState, command: Command): EditorState => {
  let next = state;
  command(state, (tr) => (next = state.apply(tr)));
  return next;
};
const apply = (state: EditorState, change: (tr: Transaction) => Transaction) => state.apply(change(state.tr));

/** The caret after so many characters of a textblock. */
const caretIn = (state: EditorState, id: string, offset: number) =>
  apply(state, (tr) => tr.setSelection(TextSelection.create(tr.doc, placeOf(tr.doc, id) + 1 + offset)));

test("of a paragraph that is split, the first part keeps the id and the number of its source", () => {
  const state = run(caretIn(open(), "p2", 7), splitBlock);
  expect(told(state.doc).slice(2, 4)).toEqual(["p2 Article", "new1  quatre."]);
  expect(state.doc.child(2).attrs.label).toBe("Article 4");
  expect(state.doc.child(3).attrs.label).toBeNull();
});

test("Enter at the start of a paragraph puts an empty one before it, and takes nothing from it", () => {
  const state = run(caretIn(open(), "p2", 0), splitBlock);
  expect(told(state.doc).slice(2, 4)).toEqual(["new1", "p2 Article quatre."]);
  expect(state.doc.child(3).attrs.label).toBe("Article 4");
});

test("Enter at the end of a paragraph leaves it what it is", () => {
  const state = run(caretIn(open(), "p1", 17), splitBlock);
  expect(told(state.doc).slice(1, 3)).toEqual(["p1 Un carnet commun.", "new1"]);
});

test("of two paragraphs made one, the first keeps its id", () => {
  const state = run(caretIn(open(), "p2", 0), joinBackward);
  expect(told(state.doc)[1]).toBe("p1 Un carnet commun.Article quatre.");
  expect(idsOf(state.doc)).not.toContain("p2");
});

test("an item that is split keeps its id, and its paragraph as well", () => {
  const { listItem } = ficheSchema.nodes;
  const state = run(caretIn(open(), "i1p", 3), listItem ? splitListItem(listItem) : () => false);
  const [first, second] = state.doc.child(3).children;
  expect([first?.attrs.id, first?.firstChild?.attrs.id]).toEqual(["i1", "i1p"]);
  expect(second?.textContent).toBe("consigne");
  expect(isBlockId(second?.attrs.id)).toBe(true);
});

test("a block that is moved keeps its id and all those within it", () => {
  const before = open();
  const place = placeOf(before.doc, "l1");
  const node = before.doc.nodeAt(place) ?? expect.fail();
  const state = apply(before, (tr) => tr.delete(place, place + node.nodeSize).insert(0, node));
  expect(idsOf(state.doc).toSorted()).toEqual(idsOf(before.doc).toSorted());
  expect(told(state.doc)[0]).toMatch(/^l1 /);
});

test.each([-1, 1] as const)("the button that moves a paragraph by %i keeps its id", (by) => {
  const before = caretIn(open(), "p2", 3);
  const state = before.apply(moveBlock(before, by) ?? expect.fail());
  expect(idsOf(state.doc).toSorted()).toEqual(idsOf(before.doc).toSorted());
  expect(state.doc.child(2 + by).attrs.id).toBe("p2");
  expect(state.selection.$from.parent.attrs.id).toBe("p2");
});

test("items move within their list, and nothing moves among the notes", () => {
  const inList = caretIn(open(), "i2p", 0);
  expect(inList.apply(moveBlock(inList, -1) ?? expect.fail()).doc.child(3).firstChild?.attrs.id).toBe("i2");
  expect(moveBlock(inList, 1)).toBeNull();
  expect(moveBlock(caretIn(open(), "p3", 0), 1)).toBeNull();
});

test("a paragraph that is taken away leaves the others theirs", () => {
  const state = caretIn(open(), "p1", 2);
  const left = state.apply(removeBlock(state) ?? expect.fail());
  expect(told(left.doc).slice(0, 2)).toEqual(["h1 Enjeux", "p2 Article quatre."]);
});

test("a copy is new, wherever it is pasted; its model keeps its id", () => {
  const before = open();
  const model = before.doc.child(2);
  for (const place of [0, placeOf(before.doc, "p2"), placeOf(before.doc, "p3")]) {
    const state = apply(before, (tr) => tr.insert(place, model));
    expect(told(state.doc).filter((block) => block.endsWith("Article quatre."))).toHaveLength(2);
    const own = state.doc.nodeAt(placeOf(state.doc, "p2"));
    expect(own?.attrs.label).toBe("Article 4");
    expect(placeOf(state.doc, "p2")).toBe(
      placeOf(before.doc, "p2") + (place <= placeOf(before.doc, "p2") ? model.nodeSize : 0),
    );
  }
});

test("all the words of a paragraph, cut and pasted on an empty line, are that paragraph", () => {
  const start = placeOf(text(), "p2") + 1;
  const cut = apply(open(), (tr) => tr.delete(start, start + "Article quatre.".length));
  const line = run(caretIn(cut, "p3", 11), splitBlock);
  const words = new Slice(Fragment.from(text().child(2)), 1, 1);
  const pasted = wholeBlock(words, line);
  expect(pasted.openStart).toBe(0);
  const state = apply(line, (tr) => tr.replaceSelectionWith(pasted.content.child(0)));
  expect(told(state.doc)).toContain("p2 Article quatre.");
  expect(new Set(idsOf(state.doc)).size).toBe(idsOf(state.doc).length);
  expect(wholeBlock(words, run(caretIn(open(), "p3", 11), splitBlock)), "a copy").toBe(words);
});

test("what changes its kind and keeps its words keeps its id", () => {
  const { heading: title, blockquote } = ficheSchema.nodes;
  if (!title || !blockquote) return expect.fail();
  const made = run(caretIn(open(), "p1", 0), setBlockType(title, { level: 3 }));
  expect(made.doc.child(1).type.name).toBe("heading");
  expect(made.doc.child(1).attrs.id).toBe("p1");
  const wrapped = run(caretIn(open(), "p1", 0), wrapIn(blockquote));
  expect(wrapped.doc.child(1).firstChild?.attrs.id).toBe("p1");
});

test("words that take the place of others are another paragraph", () => {
  const place = placeOf(text(), "p1");
  const other = ficheNode(paragraph("", "Tout autre chose.")).child(0);
  const state = apply(open(), (tr) => tr.replaceWith(place, place + text().child(1).nodeSize, other));
  expect(told(state.doc)[1]).toBe("new1 Tout autre chose.");
});

test("a step back gives back the ids that there were, and again", () => {
  const before = open();
  const split = run(caretIn(before, "p2", 7), splitBlock);
  const back = run(split, undo);
  expect(back.doc.eq(before.doc)).toBe(true);
  expect(run(back, redo).doc.eq(split.doc)).toBe(true);
});

test("an id that could not be one is replaced", () => {
  const state = apply(open(), (tr) => tr.insert(0, ficheNode(paragraph('"><b>', "Collé.")).child(0)));
  expect(told(state.doc)[0]).toBe("new1 Collé.");
});

/** What an editor may do, told by two numbers from 0 to 1: where, and how far. */
const places = fc.double({ min: 0, max: 1, noNaN: true });
const deeds: Record<string, (state: EditorState, from: number, to: number) => EditorState> = {
  split: (state, from) => run(select(state, from, from), splitBlock),
  join: (state, from) => run(select(state, from, from), joinBackward),
  type: (state, from) => apply(select(state, from, from), (tr) => tr.insertText("mot ")),
  delete: (state, from, to) => apply(select(state, from, to), (tr) => tr.deleteSelection()),
  copy: (state, from, to) => {
    const words = select(state, from, to).selection.content();
    return apply(select(state, to, to), (tr) => tr.replaceSelection(words));
  },
  cutAndPaste: (state, from, to) => {
    const cut = select(state, from, (from + to) / 2);
    const words = cut.selection.content();
    const left = apply(cut, (tr) => tr.deleteSelection());
    return apply(select(left, to, to), (tr) => tr.replaceSelection(wholeBlock(words, left)));
  },
  up: (state, from) => moved(select(state, from, from), -1),
  down: (state, from) => moved(select(state, from, from), 1),
  remove: (state, from) => {
    const selected = select(state, from, from);
    const tr = removeBlock(selected);
    return tr ? selected.apply(tr) : selected;
  },
  heading: (state, from, to) => run(select(state, from, to), setBlockType(nodeType("heading"), { level: 2 })),
  quote: (state, from, to) => run(select(state, from, to), wrapIn(nodeType("blockquote"))),
  list: (state, from, to) => run(select(state, from, to), wrapIn(nodeType("bulletList"))),
  lift: (state, from, to) => run(select(state, from, to), lift),
  splitItem: (state, from) => run(select(state, from, from), splitListItem(nodeType("listItem"))),
  liftItem: (state, from) => run(select(state, from, from), liftListItem(nodeType("listItem"))),
  sinkItem: (state, from) => run(select(state, from, from), sinkListItem(nodeType("listItem"))),
  row: (state, from) => run(select(state, from, from), addRowAfter),
  column: (state, from) => run(select(state, from, from), addColumnAfter),
  deleteRow: (state, from) => run(select(state, from, from), deleteRow),
  bold: (state, from, to) =>
    run(select(state, from, to), toggleMark(ficheSchema.marks.bold ?? expect.fail())),
  undo: (state) => run(state, undo),
  redo: (state) => run(state, redo),
};

const nodeType = (name: string) => ficheSchema.nodes[name] ?? expect.fail();
const moved = (state: EditorState, by: -1 | 1) => {
  const tr = moveBlock(state, by);
  return tr ? state.apply(tr) : state;
};
function select(state: EditorState, from: number, to: number): EditorState {
  const at = (share: number) => state.doc.resolve(Math.round(share * state.doc.content.size));
  return apply(state, (tr) => tr.setSelection(TextSelection.between(at(from), at(to))));
}

const deed = fc.tuple(fc.constantFrom(...Object.keys(deeds)), places, places);

test("whatever is done, every block has an id of its own, and the text is a fiche", () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 25 }), (script) => {
      let state = open();
      for (const [name, from, to] of script) {
        state = deeds[name]?.(state, from, to) ?? state;
        const ids = idsOf(state.doc);
        expect(ids.every(isBlockId), name).toBe(true);
        expect(new Set(ids).size, name).toBe(ids.length);
        state.doc.check();
      }
    }),
  );
});

test("a paragraph that nobody touched keeps its id, whatever is done elsewhere", () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 15 }), (script) => {
      let state = open();
      for (const [name, from, to] of script) {
        const later = deeds[name]?.(state, from, to) ?? state;
        expectUntouchedToKeep(state, later, name);
        state = later;
      }
    }),
  );
});

function expectUntouchedToKeep(before: EditorState, after: EditorState, name: string) {
  const since = way.getState(after)?.slice(way.getState(before)?.maps.length) ?? new Mapping();
  before.doc.descendants((node, position) => {
    const { pos: place, deleted } = since.mapResult(position, 1);
    const now = deleted || place >= after.doc.content.size ? null : after.doc.nodeAt(place);
    const isUntouched =
      now !== null && node.isTextblock && now.content.eq(node.content) && node.childCount > 0;
    if (isUntouched) expect(now.attrs.id, `${name}: « ${node.textContent} »`).toBe(node.attrs.id);
  });
}
