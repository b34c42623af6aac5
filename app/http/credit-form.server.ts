import { z } from "zod";
import { publishedVersion as words } from "~/content/gate";
import { referencePattern } from "~/domain/contribution/contribution";

/** `fait`: what was just done. */
export const publishedQuery = z.strictObject({ fait: z.enum(["publication", "attribution"]).optional() });

/** A contribution that led to a change, by its reference, in whatever case it was typed. */
export const creditForm = z.object({
  intention: z.enum(["attribuer", "retirer"]),
  bloc: z.string().min(1).max(200),
  reference: z.string().trim().toUpperCase().regex(referencePattern, words.unknown),
});
