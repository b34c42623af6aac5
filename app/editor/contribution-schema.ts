import { getSchema } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";

/** Paragraphs, bold, italic, lists, quotes, links: all that a contribution may hold. */
export const contributionSchema = getSchema([
  StarterKit.configure({
    heading: false,
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    horizontalRule: false,
    undoRedo: false,
    link: { openOnClick: false, protocols: ["http", "https", "mailto"] },
  }),
]);
