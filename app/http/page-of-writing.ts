import { writingTitle } from "~/content/writing";
import type { Writing } from "~/domain/contribution/begin-draft.server";

/** Title and preview of a page of writing; it is one person's, so nobody lists it. */
export const pageOfWriting = (writing: Writing) => ({
  title: writingTitle(writing),
  description: writing.consultation.title,
  consultation: writing.consultation,
});
