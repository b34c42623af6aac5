import { getSchema } from "@tiptap/core";
import { TableKit } from "@tiptap/extension-table";
import { StarterKit } from "@tiptap/starter-kit";
import { BlockIdentity, Callout, FicheDocument, Note, NoteCall, Question, TableCaption } from "./fiche-nodes";

/** The extensions of the fiche editor; browser, server and tests read the same list. */
export const ficheExtensions = [
  StarterKit.configure({
    document: false,
    heading: { levels: [2, 3, 4] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    horizontalRule: false,
    trailingNode: false, // notes stand at the end
    link: { openOnClick: false, protocols: ["http", "https", "mailto"] },
  }),
  FicheDocument,
  TableKit,
  TableCaption,
  Callout,
  Question,
  Note,
  NoteCall,
  BlockIdentity,
];

/** Headings, lists, tables, quotes, call-outs, notes, links and questions: all that a fiche may hold. */
export const ficheSchema = getSchema(ficheExtensions);
