import { Fragment, type Node, type ResolvedPos } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";

/** A block that is moved or removed as one, and where it stands among its siblings (from 0). */
export type Unit = { node: Node; position: number; parent: Node; index: number };

/**
 * The block that the selection begins in, as an editor means it: an item of a list, not its first paragraph; a table, not
 * the line of one of its cells.
 */
export function unitAt({ selection }: Pick<EditorState, "selection">): Unit | null {
  const { $from } = selection;
  if (selection instanceof NodeSelection && selection.node.isBlock) return unitOf($from, selection.node);
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const parent = $from.node(depth - 1);
    const isAlone = parent.childCount === 1 && depth > 1;
    const leadsItem = parent.type.name === "listItem" && $from.index(depth - 1) === 0;
    if (isAlone || leadsItem || isPartOfTable($from.node(depth))) continue;
    return { node: $from.node(depth), position: $from.before(depth), parent, index: $from.index(depth - 1) };
  }
  return null;
}

const isPartOfTable = ({ type }: Node) => type.spec.tableRole !== undefined && type.name !== "table";

const unitOf = ($from: ResolvedPos, node: Node): Unit => ({
  ...{ node, position: $from.pos, parent: $from.parent, index: $from.index() },
});

/** What a move says of itself, for whoever does not see it: the place it led to, from 1, among how many. */
export const movedMeta = "movedBlock";

/** Changes places with the block before (-1) or after (1); null where there is none, or where it may not stand. */
export function moveBlock(state: EditorState, by: -1 | 1): Transaction | null {
  const unit = unitAt(state);
  if (!unit) return null;
  const { node, position, parent, index } = unit;
  const other = parent.maybeChild(index + by);
  if (!other || !parent.type.validContent(exchanged(parent, index, index + by))) return null;
  const place = by === -1 ? position - other.nodeSize : position + other.nodeSize;
  const { selection } = state;
  const tr = state.tr.delete(position, position + node.nodeSize).insert(place, node);
  const offset = place - position;
  return tr
    .setSelection(
      selection instanceof NodeSelection
        ? NodeSelection.create(tr.doc, place)
        : TextSelection.between(
            tr.doc.resolve(selection.from + offset),
            tr.doc.resolve(Math.min(selection.to + offset, place + node.nodeSize)),
          ),
    )
    .setMeta(movedMeta, { rank: index + by + 1, of: parent.childCount })
    .scrollIntoView();
}

function exchanged(parent: Node, one: number, other: number): Fragment {
  const children = [...parent.children];
  const [a, b] = [children[one], children[other]];
  if (a && b) [children[one], children[other]] = [b, a];
  return Fragment.from(children);
}

/** Takes the block away; an empty paragraph stays where there must be one. */
export function removeBlock(state: EditorState): Transaction | null {
  const unit = unitAt(state);
  if (!unit) return null;
  const { node, position } = unit;
  return state.tr.deleteRange(position, position + node.nodeSize).scrollIntoView();
}
