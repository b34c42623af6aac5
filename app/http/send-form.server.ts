import { z } from "zod";
import { sending as words } from "~/content/sending";
import type { Wish } from "~/domain/contribution/voice.server";
import { type Terms, terms } from "~/domain/policy/contributing";
import { lineOrEmpty } from "./fields";

/** The form that sends: which edition was previewed, who was said to read it, in whose name, and that the charter is accepted. */
export const sendForm = z
  .object({
    edition: z.coerce.number().int().min(1),
    conditions: z.enum(terms).default("public"),
    voix: z.union([z.enum(["particulier", "nomme"]), z.uuid()], words.errors.voix),
    type: z.uuid().or(z.literal("")).default(""),
    precision: lineOrEmpty(200),
    charte: z.literal("oui", words.errors.charte),
  })
  .transform(({ edition, conditions, voix, type, precision }): Wished => {
    const said = { edition, terms: conditions };
    if (voix === "particulier" || voix === "nomme") {
      return { ...said, voice: { kind: "person", named: voix === "nomme" } };
    }
    const body = { organisationId: voix, typeId: type, typeNote: precision };
    return { ...said, voice: { kind: "organisation", ...body } };
  });

type Wished = { edition: number; terms: Terms; voice: Wish };
