import { roles } from "~/domain/policy/actor";
import { paths } from "~/http/paths";
import { boardRules } from "./access-board";
import { entryRules } from "./access-entries";
import { editingRules } from "./access-editing";
import { ficheEditorRules } from "./access-fiche-editor";
import type { Group } from "./access-readers";
import { fileOf } from "~/domain/export/format";
import { versionRules } from "./access-versions";
import { staffRules } from "./access-rules-of-staff";
import {
  always,
  announced,
  type Case,
  everybody,
  inConsultation,
  inFiche,
  named,
  type Place,
  signedIn,
} from "./access-answers";
import type { Thing, ThingName } from "./access-things";

const text = () => ({ texte: "Un avis.", intention: "enregistrer" });

/** Writing needs no account: a draft is begun. */
const writing = (at: Place): Case[] => [
  {
    ...{ about: "an open consultation", at, reads: everybody("page") },
    sends: { form: text, gets: everybody("done") },
  },
  {
    ...{ about: "a consultation in preparation", at, reads: everybody("missing") },
    sends: { form: text, gets: everybody("missing") },
  },
];

/**
 * Every route of the site and what it answers to whom. A route, an action or a way into a room without its
 * rule fails the test that reads them in what was built.
 */
export const rules: Record<string, Case[]> = {
  "": always(paths.home()),
  "concertations/:consultation": announced(inConsultation(paths.consultation)),
  "concertations/:consultation/fiches/:fiche": announced(inFiche(paths.fiche)),
  "concertations/:consultation/fiches/:fiche/versions": announced(inFiche(paths.versions)),
  "concertations/:consultation/fiches/:fiche/comparaison": announced(inFiche(paths.comparison)),
  "concertations/:consultation/fiches/:fiche/commenter": [
    {
      ...{ about: "an open consultation", at: ({ passage }) => passage, reads: everybody("page") },
      sends: { form: () => ({ intention: "ecrire", nature: "commentaire" }), gets: everybody("done") },
    },
    {
      about: "a consultation in preparation",
      at: ({ slugs }) => paths.comment(slugs.consultation, slugs.fiche, { bloc: "b" }),
      reads: everybody("missing"),
      sends: { form: () => ({ intention: "phrases" }), gets: everybody("missing") },
    },
  ],
  "concertations/:consultation/fiches/:fiche/donner-un-avis": writing(inFiche(paths.opinion)),
  "concertations/:consultation/fiches/:fiche/repondre": writing(inFiche(paths.answers)),
  "concertations/:consultation/contributions": announced(inConsultation(paths.contributions)),
  "concertations/:consultation/organismes": announced(inConsultation(paths.contributingBodies)),
  "concertations/:consultation/calendrier": announced(inConsultation(paths.calendar)),
  "concertations/:consultation/calendrier.ics": announced(inConsultation(paths.calendarFile)),
  "concertations/:consultation/donnees": announced(inConsultation(paths.openData)),
  "concertations/:consultation/donnees/:file": announced(
    inConsultation((slug) => paths.publicFile(slug, fileOf.jsonl.name)),
  ),
  "concertations/:consultation/fil.atom": announced(inConsultation(paths.feed)),

  "contributions/:reference": [
    { about: "another’s contribution", at: named(paths.contribution), reads: everybody("page") },
    { about: "another’s hidden contribution", at: named(paths.contribution), reads: everybody("missing") },
    { about: "own hidden contribution", at: named(paths.contribution), reads: everybody("page") },
  ],
  "contributions/:reference/repondre": [
    {
      ...{ about: "another’s contribution", at: named(paths.reply), reads: everybody("page") },
      sends: { form: text, gets: everybody("done") },
    },
    {
      ...{ about: "another’s hidden contribution", at: named(paths.reply), reads: everybody("missing") },
      sends: { form: text, gets: everybody("missing") },
    },
  ],
  "contributions/:reference/modifier": [
    {
      ...{ about: "own contribution", at: named(paths.revise), reads: everybody("page") },
      sends: { form: text, gets: everybody("done") },
    },
    {
      ...{ about: "another’s contribution", at: named(paths.revise), reads: everybody("missing") },
      sends: { form: text, gets: everybody("missing") },
    },
  ],
  "contributions/:reference/retirer": [
    {
      ...{ about: "own contribution", at: named(paths.withdraw), reads: everybody("page") },
      sends: { form: () => ({}), gets: everybody("done") },
    },
    {
      ...{ about: "another’s contribution", at: named(paths.withdraw), reads: signedIn("missing") },
      sends: { form: () => ({ efface: "oui" }), gets: signedIn("missing") },
    },
  ],
  "contributions/:reference/soutenir": [
    {
      ...{ about: "another’s contribution", at: named(paths.support), reads: everybody("done") },
      sends: { form: () => ({ soutien: "oui" }), gets: signedIn("done") },
    },
    {
      ...{ about: "another’s hidden contribution", at: named(paths.support), reads: everybody("done") },
      sends: { form: () => ({ soutien: "oui" }), gets: signedIn("missing") },
    },
  ],
  "contributions/:reference/signaler": [
    {
      ...{ about: "another’s contribution", at: named(paths.report), reads: everybody("page") },
      sends: { form: () => ({ ground: "" }), gets: everybody("to correct") },
    },
    {
      ...{ about: "another’s hidden contribution", at: named(paths.report), reads: everybody("missing") },
      sends: { form: () => ({ ground: "other" }), gets: everybody("missing") },
    },
  ],
  "brouillons/:draft": [
    {
      ...{ about: "own draft", at: named(paths.draft), reads: everybody("page") },
      sends: { form: () => ({ intention: "supprimer", edition: "1" }), gets: everybody("done") },
    },
    {
      ...{ about: "another’s draft", at: named(paths.draft), reads: signedIn("missing") },
      sends: { form: () => ({ intention: "supprimer", edition: "1" }), gets: everybody("missing") },
    },
  ],
  "brouillons/:draft/apercu": [
    {
      ...{ about: "own draft", at: named(paths.preview), reads: everybody("page") },
      sends: {
        form: () => ({ edition: "1", voix: "particulier", charte: "oui" }),
        gets: everybody("done"),
      },
    },
    {
      ...{ about: "another’s draft", at: named(paths.preview), reads: signedIn("missing") },
      sends: {
        form: () => ({ edition: "1", voix: "particulier", charte: "oui" }),
        gets: signedIn("missing"),
      },
    },
  ],

  connexion: [
    {
      about: "the site",
      at: () => paths.signIn(),
      reads: { visitor: "page", "signed in": "done" },
      sends: {
        form: () => ({ intent: "mail", email: "" }),
        gets: { visitor: "to correct", "signed in": "done" },
      },
    },
  ],
  "connexion/code/:requestId": [
    {
      about: "the site",
      at: () => paths.signInCode("0198a2b4-0000-7000-8000-000000000001"),
      reads: everybody("missing"),
      sends: { form: () => ({ code: "000000" }), gets: everybody("too late") },
    },
  ],
  "connexion/lien/:token": [
    {
      ...{ about: "the site", at: () => paths.signInLink("A".repeat(43)), reads: everybody("missing") },
      sends: { form: () => ({}), gets: everybody("too late") },
    },
  ],
  inscription: [
    {
      ...{ about: "the site", at: () => paths.signUp(), reads: signedIn("page") },
      sends: { form: () => ({ name: "Camille Essai", voice: "person" }), gets: signedIn("done") },
    },
  ],
  deconnexion: [
    {
      ...{ about: "the site", at: () => paths.signOut(), reads: everybody("done") },
      sends: { form: () => ({}), gets: everybody("done") },
    },
  ],

  "mon-espace": always(paths.mySpace(), signedIn("page")),
  "mon-espace/compte": [
    {
      ...{ about: "the site", at: () => paths.myAccount(), reads: signedIn("page") },
      sends: { form: () => ({ intent: "name", name: "Camille Essai" }), gets: signedIn("done") },
    },
  ],
  "mon-espace/page": always(paths.myPage(), signedIn("page")),
  "mon-espace/page.html": always(paths.myPageFile(), signedIn("page")),

  ...staffRules,
  ...versionRules,
  ...boardRules,
  ...entryRules,
  ...editingRules,
  ...ficheEditorRules,

  aide: always(paths.help()),
  accessibilite: always(paths.accessibility()),
  "mentions-legales": always(paths.legalNotice()),
  "donnees-personnelles": always(paths.personalData()),
  "plan-du-site": always(paths.sitePlan()),
  "sitemap.xml": always("/sitemap.xml"),
  "robots.txt": always("/robots.txt"),
  kit: always(paths.kit()),
  "demo/courrier": always(paths.demoMail()),
  "*": always("/nulle-part", everybody("missing")),
};

type Entrance = {
  about: ThingName;
  asks: (thing: Thing) => Record<string, string>;
  letsIn: readonly Group[];
};

const inPublic = (asks: Entrance["asks"]): Entrance[] => [
  { about: "an open consultation", asks, letsIn: ["everybody"] },
  { about: "a consultation in preparation", asks, letsIn: [] },
];
const ofConsultation = ({ slugs: { consultation } }: Thing) => ({ consultation });
const staffHere = roles.map((role): Group => `${role} here`);

/** What a socket may follow, about what, and who is let in; the others are refused. */
export const entranceRules: Record<string, Entrance[]> = {
  fiche: inPublic(({ slugs }) => slugs),
  consultation: inPublic(ofConsultation),
  board: [{ about: "an open consultation", asks: ofConsultation, letsIn: staffHere }],
};
