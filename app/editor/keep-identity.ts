import { Extension } from "@tiptap/core";
import { Slice } from "@tiptap/pm/model";
import { type EditorState, Plugin } from "@tiptap/pm/state";
import { Mapping } from "@tiptap/pm/transform";
import { isBlank, isBlockId, renamingsOf } from "./block-identity";

/** Sees to it that every block has an id of its own after each change, within the same step back. */
export function identityPlugin(newId: () => string): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const mapping = new Mapping(transactions.flatMap((transaction) => transaction.mapping.maps));
      const renamings = renamingsOf(before.doc, after.doc, mapping, newId);
      if (renamings.length === 0) return null;
      const { tr, storedMarks } = after;
      for (const { position, id, isCopy } of renamings) {
        tr.setNodeAttribute(position, "id", id);
        if (isCopy && "label" in (after.doc.nodeAt(position)?.attrs ?? {}))
          tr.setNodeAttribute(position, "label", null);
      }
      return tr.setStoredMarks(storedMarks);
    },
    props: { transformPasted: (slice, view) => wholeBlock(slice, view.state) },
  });
}

/**
 * All the words of a paragraph that were cut and come back on an empty line are that paragraph: taken as a piece of text,
 * they would leave its id behind.
 */
export function wholeBlock(slice: Slice, { doc, selection }: Pick<EditorState, "doc" | "selection">): Slice {
  const [first] = slice.content.content;
  const id: unknown = first?.attrs.id;
  if (slice.content.childCount !== 1 || !first?.isTextblock || !isBlockId(id)) return slice;
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock || !isBlank($from.parent)) return slice;
  return isStillThere(doc, id) ? slice : new Slice(slice.content, 0, 0);
}

/** Its words are: an empty line may be what was left of it. */
function isStillThere(doc: EditorState["doc"], id: string): boolean {
  let isThere = false;
  doc.descendants((node) => {
    isThere ||= node.attrs.id === id && !isBlank(node);
    return !isThere && !node.isTextblock;
  });
  return isThere;
}

/** The same for the editor. */
export const KeepIdentity = Extension.create<{ newId: () => string }>({
  name: "keepIdentity",
  addOptions: () => ({ newId: () => "" }),
  addProseMirrorPlugins() {
    return [identityPlugin(this.options.newId)];
  },
});
