import type { Node } from "@tiptap/pm/model";
import { isNote } from "./notes";
import type { NoteSignOf } from "./to-mdast";

/** Notes by the sign that calls them. */
export type NoteSigns = ReadonlyMap<string, Node>;

/** Those of a text: a note is called by its number where Markdown allows, and no other has it. */
export function noteSigns(text: Node): NoteSigns {
  const signs = new Map<string, Node>();
  for (const [at, note] of text.children.filter(isNote).entries()) {
    const label = typeof note.attrs.label === "string" ? note.attrs.label : "";
    const isFree = /^[0-9a-z]{1,12}$/.test(label) && !signs.has(label);
    signs.set(isFree ? label : `note-${String(at + 1)}`, note);
  }
  return signs;
}

export function signsById(notes: NoteSigns): NoteSignOf {
  const signs = new Map<unknown, string>([...notes].map(([sign, note]) => [note.attrs.id, sign]));
  return (noteId) => signs.get(noteId) ?? "";
}
