import { fileOf, formats } from "~/domain/export/format";
import { chartNames } from "~/domain/tally/chart-name";
import { paths } from "~/http/paths";

/** What was planted, and where its traces would show. */
export type Planted = {
  consultation: string;
  fiche: string;
  /** Of every contribution that nobody but its author may read. */
  references: readonly string[];
  drafts: readonly string[];
  entries: readonly string[];
  sendings: readonly string[];
  /** A contribution that everybody reads, which some of the planted ones answer. */
  visible: string;
  /** A word that stands in every planted text, to search for. */
  common: string;
};

export type Outlet = {
  /** Addresses to look at, as somebody would who guesses. */
  samples: (planted: Planted) => string[];
  /** Where contributions are shown, so that looking at it proves something. */
  shows?: true;
  /** Staff read here what the public does not, and why. */
  staff?: string;
  /** States whose words may stand here after all, and why. */
  mayHold?: { states: readonly string[]; why: string };
};

const fixed = (path: string): Outlet => ({ samples: () => [path] });
const onFiche = (path: (slug: string, fiche: string) => string): Outlet => ({
  samples: ({ consultation, fiche }) => [path(consultation, fiche)],
});
const onEach = (path: (reference: string) => string): Outlet => ({
  samples: ({ references, visible }) => [...references, visible].map(path),
});
const onDrafts = (path: (draft: string) => string): Outlet => ({
  samples: ({ drafts }) => drafts.map(path),
});
const onEdited = (page: string, staff: string): Outlet => ({
  staff,
  samples: ({ consultation }) => [paths.edit(consultation, page)],
});
const nobody = "0198a2b4-0000-7000-8000-000000000001";

/**
 * Every address of the site, as in app/routes.ts, with samples of it. A route that is not here fails the
 * canary: whoever adds one says where it would show what it must not.
 */
export const outlets: Record<string, Outlet> = {
  "": fixed("/"),
  "concertations/:consultation": { samples: ({ consultation }) => [paths.consultation(consultation)] },
  "concertations/:consultation/fiches/:fiche": {
    shows: true,
    samples: ({ consultation, fiche }) => [
      paths.fiche(consultation, fiche),
      paths.ficheTextOnly(consultation, fiche),
      paths.version(consultation, fiche, 1),
      paths.thread(consultation, fiche, 2, 1, 1),
      ...Array.from({ length: 12 }, (_, index) => paths.thread(consultation, fiche, index + 1)),
    ],
  },
  "concertations/:consultation/fiches/:fiche/versions": onFiche(paths.versions),
  "concertations/:consultation/fiches/:fiche/comparaison": {
    samples: ({ consultation, fiche }) =>
      [{}, { de: 1, a: 2 }, { vue: "ligne" }].map((query) => paths.comparison(consultation, fiche, query)),
  },
  "concertations/:consultation/fiches/:fiche/commenter": {
    samples: ({ consultation, fiche }) =>
      Array.from({ length: 12 }, (_, index) => paths.comment(consultation, fiche, { bloc: index + 1 })),
  },
  "concertations/:consultation/fiches/:fiche/donner-un-avis": onFiche(paths.opinion),
  "concertations/:consultation/fiches/:fiche/repondre": onFiche(paths.answers),
  "concertations/:consultation/contributions": {
    shows: true,
    samples: ({ consultation, fiche, references, common }) => [
      paths.contributions(consultation, { fiche }),
      paths.contributions(consultation, { q: common }),
      ...["comment", "amendment", "opinion"].map((nature) =>
        paths.contributions(consultation, { fiche, nature }),
      ),
      ...references.map((reference) => paths.contributions(consultation, { q: reference })),
    ],
  },
  "concertations/:consultation/organismes": {
    samples: ({ consultation, fiche }) => [
      paths.contributingBodies(consultation),
      paths.contributingBodies(consultation, { fiche }),
    ],
  },
  "concertations/:consultation/calendrier": { samples: ({ consultation }) => [paths.calendar(consultation)] },
  "concertations/:consultation/calendrier.ics": {
    samples: ({ consultation }) => [paths.calendarFile(consultation)],
  },
  "concertations/:consultation/fil.atom": {
    shows: true,
    samples: ({ consultation }) => [paths.feed(consultation)],
  },
  "concertations/:consultation/donnees": { samples: ({ consultation }) => [paths.openData(consultation)] },
  "concertations/:consultation/donnees/:file": {
    shows: true,
    samples: ({ consultation }) =>
      formats.map((format) => paths.publicFile(consultation, fileOf[format].name)),
  },
  "contributions/:reference": { ...onEach(paths.contribution), shows: true },
  "contributions/:reference/repondre": onEach(paths.reply),
  "contributions/:reference/modifier": onEach(paths.revise),
  "contributions/:reference/retirer": onEach(paths.withdraw),
  "contributions/:reference/soutenir": onEach(paths.support),
  "contributions/:reference/signaler": {
    samples: ({ references, visible }) =>
      [...references, visible].flatMap((reference) => [paths.report(reference), paths.reported(reference)]),
  },
  "brouillons/:draft": onDrafts(paths.draft),
  "brouillons/:draft/apercu": onDrafts(paths.preview),
  connexion: {
    samples: ({ references }) => references.map((reference) => paths.signIn(paths.contribution(reference))),
  },
  "connexion/code/:requestId": fixed(paths.signInCode(nobody)),
  "connexion/lien/:token": fixed(paths.signInLink("A".repeat(43))),
  inscription: fixed(paths.signUp()),
  deconnexion: fixed(paths.signOut()),
  "mon-espace": fixed(paths.mySpace()),
  "mon-espace/compte": fixed(paths.myAccount()),
  "mon-espace/page": fixed(paths.myPage()),
  "mon-espace/page.html": fixed(paths.myPageFile()),
  "espace-agent": { ...fixed(paths.staff()), staff: "the way into the staff area, and one’s own roles" },
  "espace-agent/redaction": {
    staff: "editors find the consultations they write",
    samples: ({ common }) => [paths.editing(), paths.editing({ q: common })],
  },
  "espace-agent/redaction/nouvelle": {
    ...fixed(paths.createConsultation()),
    staff: "editors of the site begin a consultation",
  },
  "espace-agent/redaction/:consultation": onEdited("", "where a consultation stands, for its editors"),
  "espace-agent/redaction/:consultation/identite": onEdited("identite", "what a consultation says of itself"),
  "espace-agent/redaction/:consultation/regles": onEdited("regles", "when contributions are published"),
  "espace-agent/redaction/:consultation/charte": onEdited("charte", "what contributors accept"),
  "espace-agent/redaction/:consultation/types-d-organismes": onEdited(
    "types-d-organismes",
    "the types that organisations choose among",
  ),
  "espace-agent/redaction/:consultation/calendrier": onEdited("calendrier", "dates and steps"),
  "espace-agent/redaction/:consultation/themes": onEdited("themes", "how fiches are grouped"),
  "espace-agent/redaction/:consultation/fiches": onEdited("fiches", "how fiches are called, and their order"),
  "espace-agent/redaction/:consultation/invitations": onEdited(
    "invitations",
    "addresses of who reads before everybody",
  ),
  "espace-agent/redaction/:consultation/apercu": onEdited(
    "apercu",
    "the page of a consultation as the public will read it: what is published stands there",
  ),
  "espace-agent/redaction/:consultation/fiches/:fiche/intitule": {
    ...onFiche(paths.ficheSetting),
    staff: "how one fiche is called",
  },
  "espace-agent/tableau-de-bord": {
    staff: "the numbers of a consultation, and what came last by reference and state",
    samples: ({ consultation }) => [
      paths.board({ concertation: consultation }),
      paths.board({ concertation: consultation, nature: "comment", mesure: "publiees" }),
    ],
  },
  "espace-agent/tableau-de-bord/liste": {
    staff:
      "what a number counts, by reference and state: no text stands there, not even of what is published",
    samples: ({ consultation, fiche }) =>
      [{}, { mesure: "recues" }, { compte: "contributeurs" }, { compte: "organismes" }].map((query) =>
        paths.counted({ concertation: consultation, fiche, ...query }),
      ),
  },
  "espace-agent/tableau-de-bord/:file": {
    staff: "the charts of the board as files",
    samples: ({ consultation }) =>
      chartNames.flatMap((chart) =>
        (["csv", "svg"] as const).map((format) =>
          paths.chartFile(chart, format, { concertation: consultation }),
        ),
      ),
  },
  "espace-agent/moderation": {
    staff: "moderators decide upon what is pending, and go back on what was hidden or refused",
    samples: () =>
      ["a-examiner", "signalees", "toutes", "masquees", "hors-delai"].map((filtre) =>
        paths.moderation({ filtre }),
      ),
  },
  "espace-agent/moderation/:reference": {
    ...onEach((reference) => paths.moderate(reference)),
    staff: "a decision is taken, explained and contested upon the text itself",
  },
  "espace-agent/saisie": {
    staff: "moderators enter what came otherwise than online, and go on with their own entries",
    samples: ({ consultation }) => [paths.entries(), paths.entries({ concertation: consultation })],
  },
  "espace-agent/saisie/:entry": {
    staff: "what is being entered, for who began it alone",
    samples: ({ entries }) => [...entries, nobody].map((entry) => paths.entry(entry)),
  },
  "espace-agent/saisie/:entry/envoi": {
    staff: "from whom it came, for who enters it alone",
    samples: ({ entries }) => entries.map(paths.entryEnvelope),
  },
  "espace-agent/saisie/:entry/passage": {
    staff: "the words that are spoken of, for who enters it alone",
    samples: ({ entries, fiche }) => entries.map((entry) => paths.entryPassage(entry, { fiche })),
  },
  "espace-agent/saisie/:entry/textes/:draft": {
    staff: "a text that is being entered, for who enters it alone",
    samples: ({ entries, drafts }) =>
      entries.flatMap((entry) => drafts.map((draft) => paths.entryText(entry, draft))),
  },
  "espace-agent/envois": {
    staff: "what was entered, by reference: neither name nor text stands there",
    samples: () => [
      paths.enteredList(),
      ...["hors-delai", "admis"].map((etat) => paths.enteredList({ etat })),
    ],
  },
  "espace-agent/envois/:sending": {
    staff: "the receipt of what was entered, with its author’s name and without its text",
    samples: ({ sendings }) => [...sendings, nobody].map((sending) => paths.entered(sending)),
  },
  "espace-agent/envois/:sending/admettre": {
    staff: "administrators admit what came late",
    samples: ({ sendings }) => sendings.map(paths.admit),
  },
  "espace-agent/mandats": {
    staff: "names and addresses of who speaks for a body, to ask them for a proof",
    samples: () => [paths.mandates(), paths.mandates({ filtre: "tous" })],
  },
  "espace-agent/personnes": {
    staff: "names and addresses of the staff, for administrators",
    samples: ({ common }) => [paths.people(), paths.people({ q: common }), paths.people({ couleur: "bleu" })],
  },
  "espace-agent/personnes/donner-un-role": {
    ...fixed(paths.giveRole()),
    staff: "an address receives a role",
  },
  "espace-agent/personnes/roles/:role": {
    ...fixed(paths.removeRole(nobody)),
    staff: "somebody loses a role",
  },
  "espace-agent/organismes": {
    ...fixed(paths.bodies()),
    staff: "moderators correct the type of a body",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/importer": {
    ...onFiche(paths.importFiche),
    staff: "editors bring the text of a fiche in from a file; no contribution stands there",
  },
  "espace-agent/journal": {
    staff: "administrators read who did what and when, by name as long as there is one",
    samples: () => [paths.journal(), paths.journal({ nature: "contribution.submitted" })],
  },
  "espace-agent/journal.csv": {
    ...fixed(paths.journalFile()),
    staff: "administrators take away the same facts, by ids",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/publier": {
    ...onFiche(paths.publishFiche),
    staff: "editors see which passages a text would move, by reference: the words are the fiche’s own",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/publier/passage": {
    ...onFiche((slug, fiche) => paths.placePassage(slug, fiche, { version: 1, de: "p.0", a: "p.1" })),
    staff: "editors give a passage other words of the fiche",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/versions/:version": {
    ...onFiche((slug, fiche) => paths.publishedVersion(slug, fiche, 1)),
    staff: "editors say which contributions led to a change, by reference",
  },
  "espace-agent/exports": {
    staff: "whoever may take away what was received chooses it here",
    samples: ({ consultation }) => [paths.exports(), paths.exports(consultation)],
  },
  "espace-agent/exports/:consultation": {
    staff: "analysts read what is pending, hidden or refused in files, where it is marked",
    samples: ({ consultation, fiche, common }) => [
      ...formats.map((format) => paths.staffFile(consultation, { format })),
      paths.staffFile(consultation, { format: "jsonl", fiche }),
      paths.staffFile(consultation, { format: "jsonl", q: common }),
    ],
  },
  "espace-agent/redaction/:consultation/fiches/:fiche": {
    ...onFiche(paths.editFiche),
    staff: "editors write the text of a fiche, where no contribution stands",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/enregistrer": {
    ...onFiche(paths.keepFiche),
    staff: "the editor sends what was written here",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/presence": {
    ...onFiche(paths.sayPresence),
    staff: "the editor says that it is open",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/apercu": {
    ...onFiche(paths.previewFiche),
    staff: "editors see the text that they work on as the public will",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/mis-de-cote/:aside": {
    ...onFiche((slug, fiche) => paths.textAside(slug, fiche, nobody)),
    staff: "editors compare two texts of a fiche",
  },
  aide: fixed(paths.help()),
  accessibilite: fixed(paths.accessibility()),
  "mentions-legales": fixed(paths.legalNotice()),
  "donnees-personnelles": fixed(paths.personalData()),
  "plan-du-site": fixed(paths.sitePlan()),
  "sitemap.xml": fixed("/sitemap.xml"),
  "robots.txt": fixed("/robots.txt"),
  kit: fixed(paths.kit()),
  "demo/courrier": {
    ...fixed(paths.demoMail()),
    mayHold: {
      states: ["pending"],
      why: "in the demonstration it stands for everybody's letter box, and the receipt of what waits is in one",
    },
  },
  "*": { samples: ({ references }) => ["/nulle-part", ...references.map((reference) => `/${reference}`)] },
};

/** What answers without being a route of the pages. */
export const otherAddresses = ["/sante/vivant", "/sante/pret", "/favicon.svg"];

/** The address at which a page's data alone is asked for. */
export function dataAddress(path: string): string {
  const { pathname, search } = new URL(path, "http://localhost");
  return `${pathname === "/" ? "/_root" : pathname}.data${search}`;
}
