import { z } from "zod";
import { gate as words, publishedVersion } from "~/content/gate";
import { referencePattern } from "~/domain/contribution/contribution";
import { Failure } from "~/domain/failure";
import { longestNote } from "~/domain/fiche/gate";
import type { GateWish } from "~/domain/fiche/read-gate.server";
import { readEnd } from "~/domain/passage/choose";
import { edition, list, text } from "./fields";

const states = {
  inchanges: "exact",
  deplaces: "moved",
  reecrits: "reworded",
  disparus: "removed",
  "a-revoir": "stale",
  tous: "all",
} as const;

/** Which passages the gate lists, in the words of the address. */
export const gateQuery = z.strictObject({
  etat: z.enum(["inchanges", "deplaces", "reecrits", "disparus", "a-revoir"]).optional(),
  page: z.coerce.number().int().min(1).max(100_000).optional(),
  fait: z.enum(["decision", "attribution"]).optional(),
});

export function gateWishOf({ etat, page = 1 }: z.infer<typeof gateQuery>): GateWish {
  return { state: states[etat ?? "tous"], page };
}

const version = z.coerce.number().int().min(1).max(10_000);
const end = z.string().max(220);
const said = text(longestNote, words.tooLong);

/** What the gate's page sends: a publication, a decision upon the passages of a place, or who led to a change. */
export const gateForm = z.discriminatedUnion("intention", [
  z.object({ intention: z.literal("publier"), edition, note: said, motif: said }),
  z.object({ intention: z.enum(["accepter", "annuler"]), edition, version, de: end, a: end }),
  z.object({
    intention: z.enum(["attribuer", "oublier"]),
    bloc: z.string().min(1, words.noChange).max(200),
    reference: z.string().trim().toUpperCase().regex(referencePattern, publishedVersion.unknown),
  }),
]);

/** A place in an address or a form: the number of its version and its two ends. */
export function placeOf({ version: number, de, a }: { version: number; de: string; a: string }) {
  const [start, finish] = [readEnd(de), readEnd(a)];
  if (!start || !finish) throw new Failure("malformed", "passage");
  return { version: number, start, end: finish };
}

export const placingQuery = z.strictObject({
  version,
  de: end,
  a: end,
  bloc: z.string().max(200).optional(),
});

/** The words given to a passage: the sentences of a paragraph, or fewer of their words. */
export const placingForm = z.object({
  edition,
  bloc: z.string().max(200).default(""),
  phrases: list,
  mots: z.string().max(100_000).default(""),
});
