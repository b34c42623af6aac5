import { paths } from "~/http/paths";
import { type Case, editorsHere, editorsOfAll, inFiche, type Place } from "./access-answers";

const publishing = () => ({ intention: "publier", edition: "1", note: "Ce qui change.", motif: "Pourquoi." });

/** Read by editors, announced or not. A form that is well made, and comes too late or holds what is unknown. */
const edited = (at: Place, form: () => Record<string, string>, answer: "too late" | "to correct"): Case[] => [
  {
    ...{ about: "an open consultation", at, reads: editorsHere("page") },
    sends: { form, gets: editorsHere(answer) },
  },
  { about: "a consultation in preparation", at, reads: editorsOfAll("page") },
];

const publishedAt = (slug: string, fiche: string) => paths.publishedVersion(slug, fiche, 1);

/** Publishing fiches: what it answers to whom. */
export const versionRules: Record<string, Case[]> = {
  "espace-agent/redaction/:consultation/fiches/:fiche/publier": edited(
    inFiche(paths.publishFiche),
    publishing,
    "too late", // nobody wrote that edition
  ),
  "espace-agent/redaction/:consultation/fiches/:fiche/publier/passage": [
    {
      about: "an open consultation",
      at: inFiche((slug, fiche) => paths.placePassage(slug, fiche, { version: 1, de: "p.0", a: "p.1" })),
      reads: editorsHere("missing"), // nobody speaks of those words
      sends: { form: () => ({ edition: "1" }), gets: editorsHere("missing") },
    },
  ],
  "espace-agent/redaction/:consultation/fiches/:fiche/versions/:version": edited(
    inFiche(publishedAt),
    () => ({ intention: "attribuer", bloc: "absent", reference: "" }),
    "to correct",
  ),
};
