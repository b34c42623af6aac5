import { z } from "zod";
import { sending as words } from "~/content/sending";
import type { Wish } from "~/domain/contribution/voice.server";

/** The form that sends: which edition was previewed, in whose name, and that the charter is accepted. */
export const sendForm = z
  .object({
    edition: z.coerce.number().int().min(1),
    voix: z.union([z.enum(["particulier", "nomme"]), z.uuid()], words.errors.voix),
    type: z.uuid().or(z.literal("")).default(""),
    precision: z.string().trim().max(200).default(""),
    charte: z.literal("oui", words.errors.charte),
  })
  .transform(({ edition, voix, type, precision }): { edition: number; voice: Wish } => {
    if (voix === "particulier" || voix === "nomme") {
      return { edition, voice: { kind: "person", named: voix === "nomme" } };
    }
    const body = { organisationId: voix, typeId: type, typeNote: precision };
    return { edition, voice: { kind: "organisation", ...body } };
  });
