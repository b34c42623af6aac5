import { fileOf, formats } from "~/domain/export/format";
import { chartNames } from "~/domain/tally/chart-name";
import { paths } from "~/http/paths";
import { editingOutlets } from "./outlets-of-editing";
import { onFiche, type Outlet } from "./outlet";

const fixed = (path: string): Outlet => ({ samples: () => [path] });
const onEach = (path: (reference: string) => string): Outlet => ({
  samples: ({ references, visible }) => [...references, visible].map(path),
});
const onDrafts = (path: (draft: string) => string): Outlet => ({
  samples: ({ drafts }) => drafts.map(path),
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
      ...[1, 2, 3].map((version) => paths.version(consultation, fiche, version)),
      ...[1, 2].flatMap((version) =>
        Array.from({ length: 6 }, (_, index) => paths.thread(consultation, fiche, index + 1, 1, version)),
      ),
      ...Array.from({ length: 12 }, (_, index) => paths.thread(consultation, fiche, index + 1)),
    ],
  },
  "concertations/:consultation/fiches/:fiche/versions": onFiche(paths.versions),
  "concertations/:consultation/fiches/:fiche/comparaison": {
    samples: ({ consultation, fiche }) =>
      [{}, { de: 1, a: 2 }, { de: 1, a: 3 }, { de: 1, a: 2, vue: "ligne" }, { vue: "ligne" }].map((query) =>
        paths.comparison(consultation, fiche, query),
      ),
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
  ...editingOutlets,
  "espace-agent": { ...fixed(paths.staff()), staff: "the way into the staff area, and one’s own roles" },
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
  "espace-agent/preparation": {
    staff: "the staff of a consultation read what invited institutions told them in confidence",
    samples: ({ consultation, fiche }) => [
      paths.preparatory(),
      paths.preparatory({ concertation: consultation, fiche }),
    ],
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
  "espace-agent/journal": {
    staff: "administrators read who did what and when, by name as long as there is one",
    samples: () => [paths.journal(), paths.journal({ nature: "contribution.submitted" })],
  },
  "espace-agent/journal.csv": {
    ...fixed(paths.journalFile()),
    staff: "administrators take away the same facts, by ids",
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
      states: ["pending", "preparatory"],
      why: "in the demonstration it stands for everybody's letter box, and the receipt of what waits or was told in confidence is in one",
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
