import { z } from "zod";

/** A document on its way to the editor, which says whether it holds. */
export const documentJson = z.looseObject({ type: z.string() });
