import { getSchema } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";

/** The extensions of the contribution editor; browser, server and tests read the same list. */
export const contributionExtensions = [
  StarterKit.configure({
    heading: false,
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    horizontalRule: false,
    link: { openOnClick: false, protocols: ["http", "https", "mailto"] },
  }),
];

/** Paragraphs, bold, italic, lists, quotes, links: all that a contribution may hold. */
export const contributionSchema = getSchema(contributionExtensions);
