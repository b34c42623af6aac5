import { paths } from "~/http/paths";
import {
  administrators,
  administratorsHere,
  always,
  type Case,
  exporters,
  exportersHere,
  editorsHere,
  exportersOfTheSite,
  inConsultation,
  inFiche,
  moderators,
  moderatorsHere,
  moderatorsOfTheSite,
  named,
  noOther,
} from "./access-answers";
import type { Thing } from "./access-things";

const hiding = () => ({
  ...{ intent: "confirm", act: "hide", ground: "other", explanation: "Motif.", revision: "1" },
});
const restoring = () => ({ ...hiding(), act: "restore" });
const giving = (lieu: (thing: Thing) => string) => (thing: Thing) => ({
  ...{ email: thing.email, role: "analyst", lieu: lieu(thing) },
});

const administratorsOfTheSite = { "administrator on the site": "page", ...noOther } as const;

/** The staff area: what it answers to whom. */
export const staffRules: Record<string, Case[]> = {
  "espace-agent": always(paths.staff(), { staff: "page", everybody: "missing" }),
  "espace-agent/moderation": always(paths.moderation({ filtre: "toutes" }), moderators("page")),
  "espace-agent/moderation/:reference": [
    {
      ...{ about: "another’s contribution", at: named(paths.moderate), reads: moderatorsHere("page") },
      sends: { form: hiding, gets: moderatorsHere("done") },
    },
    {
      ...{ about: "another’s hidden contribution", at: named(paths.moderate), reads: moderatorsHere("page") },
      sends: { form: restoring, gets: moderatorsHere("done") },
    },
    {
      ...{ about: "another’s contribution", at: named(paths.moderate), reads: moderatorsHere("page") },
      sends: { form: () => ({ intent: "close-reports" }), gets: moderatorsHere("done") },
    },
    {
      ...{ about: "another’s contribution", at: named(paths.moderate), reads: moderatorsHere("page") },
      sends: { form: () => ({}), gets: moderatorsHere("to correct") },
    },
    {
      ...{ about: "own contribution", at: named(paths.moderate), reads: moderatorsHere("page") },
      sends: { form: hiding, gets: moderatorsHere("done") },
    },
  ],
  "espace-agent/mandats": [
    {
      ...{ about: "a mandate", at: () => paths.mandates(), reads: moderatorsOfTheSite("page") },
      sends: {
        form: ({ mandate }) => ({ mandat: mandate, decision: "verify" }),
        gets: moderatorsOfTheSite("done"),
      },
    },
  ],
  "espace-agent/exports": always(paths.exports(), exporters("page")),
  "espace-agent/exports/:consultation": [
    {
      about: "an open consultation",
      at: inConsultation((slug) => paths.staffFile(slug, { format: "jsonl" })),
      reads: exportersHere("page"),
    },
    {
      about: "a consultation in preparation",
      at: inConsultation((slug) => paths.staffFile(slug, { format: "jsonl" })),
      reads: exportersOfTheSite("page"),
    },
  ],
  "espace-agent/organismes": [
    {
      ...{ about: "another’s contribution", at: () => paths.bodies(), reads: moderators("page") },
      sends: { form: () => ({}), gets: moderators("to correct") },
    },
  ],
  "espace-agent/redaction/:consultation/fiches/:fiche/importer": [
    {
      ...{ about: "an open consultation", at: inFiche(paths.importFiche), reads: editorsHere("page") },
      sends: { form: () => ({ intention: "lire" }), gets: editorsHere("to correct") },
    },
    {
      ...{ about: "an open consultation", at: inFiche(paths.importFiche), reads: editorsHere("page") },
      sends: { form: () => ({ intention: "reprendre" }), gets: editorsHere("too late") },
    },
    {
      ...{ about: "an open consultation", at: inFiche(paths.importFiche), reads: editorsHere("page") },
      sends: { form: () => ({ intention: "abandonner" }), gets: editorsHere("done") },
    },
  ],
  "espace-agent/journal": always(paths.journal(), administratorsOfTheSite),
  "espace-agent/journal.csv": always(paths.journalFile(), administratorsOfTheSite),
  "espace-agent/personnes": always(paths.people(), administrators("page")),
  "espace-agent/personnes/donner-un-role": [
    {
      ...{ about: "an account", at: () => paths.giveRole(), reads: administrators("page") },
      sends: { form: giving(({ consultationId }) => consultationId), gets: administratorsHere("done") },
    },
    {
      ...{ about: "an account", at: () => paths.giveRole(), reads: administrators("page") },
      sends: { form: giving(() => "site"), gets: { "administrator on the site": "done", ...noOther } },
    },
  ],
  "espace-agent/personnes/roles/:role": [
    {
      ...{ about: "another’s role here", at: named(paths.removeRole), reads: administratorsHere("page") },
      sends: { form: () => ({}), gets: administratorsHere("done") },
    },
    {
      about: "another’s role on the site",
      at: named(paths.removeRole),
      reads: { "administrator on the site": "page", administrator: "missing", ...noOther },
      sends: {
        form: () => ({}),
        gets: { "administrator on the site": "done", administrator: "missing", ...noOther },
      },
    },
    {
      ...{ about: "own role", at: named(paths.removeRole), reads: administrators("page") },
      sends: { form: () => ({}), gets: administrators("done") },
    },
  ],
};
