import type { Kind, Position } from "~/domain/contribution/contribution";
import { particulier } from "~/domain/contribution/filter";
import type { AccountedStanding } from "~/domain/tally/board";
import type { ChartName } from "~/domain/tally/chart-name";
import type { Basis } from "~/domain/tally/mark";
import type { Countable, Wanted } from "~/domain/tally/wanted";
import { closingWord, dayWord, parisTime } from "./dates";
import { counted } from "./typography";
import { kindWord, notAVote, unnamedVoice } from "./words";

/** « déposées » is for staff: its number is never shown to others, nor added to « publiées ». */
export const basisWord: Record<Basis, string> = {
  received: "Contributions reçues",
  submitted: "Contributions déposées",
  published: "Contributions publiées",
};

/** The rule of each measure, in a sentence. */
export const basisRule: Record<Basis, string> = {
  received:
    "Reçues\u00a0: tout ce qui est arrivé à temps, quoi qu’il en soit devenu. Réponses entre contributeurs et envois hors délai non compris.",
  submitted:
    "Déposées\u00a0: arrivées à temps et non retirées par leur auteur, publiées ou non. Réponses entre contributeurs non comprises. Réservé aux agents.",
  published: "Publiées\u00a0: visibles du public aujourd’hui. Réponses entre contributeurs non comprises.",
};

export const authorsRule =
  "Une personne compte une fois, un organisme aussi, quel que soit le nombre de leurs contributions\u00a0; personnes et organismes ne s’additionnent pas. Ceux d’un thème ne sont pas la somme de ceux de ses fiches.";

/** The heads of columns: shorter than the names of single contributions. */
export const kindColumn: Record<Kind, string> = {
  comment: "Commentaires",
  amendment: "Propositions",
  opinion: "Avis",
  answer: "Réponses",
};

export const lineColumn = {
  ...kindColumn,
  total: "Total",
  contributors: "Contributeurs",
  organisations: "Organismes",
} as const;

/** In the account: what became of what was received. */
export const accountWord: Record<AccountedStanding, string> = {
  visible: "Visibles",
  pending: "En attente",
  hidden: "Masquées",
  refused: "Refusées",
  withdrawn: "Retirées",
};

export const positionColumn: Record<Position, string> = {
  favourable: "Favorable",
  reserved: "Avec réserves",
  opposed: "Défavorable",
  question: "Question",
  none: "Sans position",
};

/** A type of organisation, as the board calls those that the consultation does not name. */
export function typeWord({ key, label }: { key: string; label: string | null }): string {
  return key === particulier ? unnamedVoice : (label ?? key);
}

export const chartWord: Record<ChartName, { title: string; description: string }> = {
  fiches: { title: "Par fiche", description: "Nombre de contributions de chaque fiche, par nature." },
  etats: {
    title: "Ce que sont devenues les contributions reçues",
    description: "Les contributions reçues se répartissent sans reste entre cinq états.",
  },
  positions: {
    title: "Par type d’organisme et position",
    description: "Nombre de contributions de chaque type d’organisme, selon la position exprimée.",
  },
  jours: {
    title: "Arrivées par jour",
    description: "Nombre de contributions arrivées chaque jour, heure de Paris.",
  },
  heures: {
    title: "Dernier jour, heure par heure",
    description: "Nombre de contributions arrivées à chaque heure du dernier jour où il en est arrivé.",
  },
  reponses: {
    title: "Réponses aux questions",
    description: "Pour chaque question, nombre de réponses données à chaque choix ou valeur.",
  },
  canaux: {
    title: "Par canal",
    description: "Nombre de contributions selon la manière dont elles sont arrivées.",
  },
  passages: {
    title: "Passages les plus commentés",
    description:
      "Chaque fiche, paragraphe par paragraphe\u00a0: plus la case est foncée, plus il y a de contributions.",
  },
};

/** What a chart says besides: what it must not be taken for. */
export const chartCaution: Partial<Record<ChartName, string>> = {
  fiches: authorsRule,
  positions: notAVote,
  reponses: notAVote,
  passages:
    "Une contribution sur plusieurs paragraphes compte dans chacun\u00a0: ces nombres ne s’additionnent pas.",
};

type AtClosing = { closedAt: Date; contributions: number; contributors: number; organisations: number };

export const board = {
  title: "Tableau de bord",
  back: "Revenir au tableau de bord",
  none: "Aucune concertation n’existe encore.",
  noneHint: "Le tableau de bord se remplit dès qu’une concertation est préparée.",
  filter: "Choisir ce qui est compté",
  consultation: "Concertation",
  from: "Du",
  until: "Au",
  daysHint: "Jours compris, heure de Paris.",
  organisationType: "Type d’organisme",
  kind: "Nature",
  measure: "Ce qui est compté",
  submitted: "Déposées",
  published: "Publiées",
  any: "Indifférent",
  apply: "Compter",
  reset: "Tout compter",
  asFile: "Télécharger",
  asCsv: "CSV",
  asSvg: "SVG",
  numbers: "Lire les nombres",
  keyFigures: "L’essentiel",
  atClosing: ({ closedAt, contributions, contributors, organisations }: AtClosing) =>
    `À la clôture, le ${closingWord(closedAt)} ${parisTime}\u00a0: ${counted(contributions, "contribution déposée", "contributions déposées")}, ${counted(contributors, "contributeur")}, ${counted(organisations, "organisme")}. Ce décompte ne change plus, même si un texte est retiré ensuite.`,
  contributors: "Contributeurs",
  organisations: "Organismes",
  publishedAmong: "dont publiées\u00a0:",
  today: "aujourd’hui\u00a0:",
  types: "Types",
  matrix: "Nombre de contributions, de contributeurs et d’organismes de chaque fiche",
  matrixHint: "Chaque nombre ouvre la liste de ce qu’il compte.",
  fiche: "Fiche",
  theme: "Thème",
  otherFiches: "Autres fiches",
  wholeConsultation: "Toute la concertation",
  state: "État",
  channel: "Canal",
  received: "Reçues",
  count: "Nombre",
  type: "Type d’organisme",
  total: "Total",
  day: "Jour",
  hour: "Heure",
  noArrival: "Rien n’est encore arrivé.",
  question: "Question",
  answer: "Réponse",
  answered: "Ont répondu\u00a0:",
  answeredHead: "Ont répondu",
  distribution: (fiche: string) => `Nombre de réponses à chaque choix ou valeur. ${fiche}.`,
  ofVersion: (version: number) => `question de la version ${String(version)}`,
  choice: (label: string, version: number | null) =>
    version === null ? label : `${label} (choix de la version ${String(version)})`,
  noQuestion: "Les fiches ne posent pas de question.",
  freeText: "Réponse libre\u00a0: les textes se lisent dans la liste.",
  paragraph: "Paragraphe",
  heading: "titre",
  onBlock: (paragraph: number | null, count: number) =>
    `${paragraph === null ? "Titre" : `Paragraphe ${String(paragraph)}`}\u00a0: ${counted(count, "contribution")}`,
  noPassage: "Aucun passage n’a encore été commenté.",
  notCommented: (fiches: number) => `${counted(fiches, "fiche")} sans passage commenté`,
  mostCommented: "Les plus commentés",
  waiting: "Ce qui attend",
  pending: "En attente de publication",
  reported: "Signalées, à examiner",
  openModeration: "Ouvrir la modération",
  moderationScope: "(toutes vos concertations, réponses comprises)",
  latest: "Dernières arrivées",
  latestAll: "Toutes les arrivées",
  noList: "Rien ne correspond à ce nombre.",
  noListHint: "Il a pu changer depuis que vous l’avez lu. Le tableau de bord dit ce qu’il en est maintenant.",
  listTitle: {
    contributions: "Contributions comptées",
    contributors: "Contributeurs comptés",
    organisations: "Organismes comptés",
  } satisfies Record<Countable, string>,
  listNote: "Ni texte ni nom ne figurent ici\u00a0: les textes se lisent à leur page, par qui peut les lire.",
  examine: "Examiner",
  publicPage: "Page publique",
  theirContributions: "Voir ses contributions",
  lastOn: "dernière le",
  reference: "Référence",
  sentAt: "Arrivée",
  position: "Position",
  rows: "Ce que le nombre compte, la plus récente en premier",
  unnamedContributor: "Contributeur dont le nom n’est pas montré",
} as const;

/** How a list of this many is announced. */
export const countableWord: Record<Countable, string> = {
  contributions: "contribution",
  contributors: "contributeur",
  organisations: "organisme",
};

/** What the numbers were narrowed to, in words; « sans filtre » when to nothing. */
export function filterWords(
  { from, until, kind, organisationType }: Wanted,
  types: readonly { key: string; label: string }[],
): string {
  const type = types.find(({ key }) => key === organisationType);
  const words = [
    daysWord(from, until),
    organisationType && typeWord({ key: organisationType, label: type?.label ?? null }),
    kind && kindWord[kind],
  ].filter((word) => typeof word === "string" && word !== "");
  return words.length === 0 ? "Sans filtre" : `Filtres\u00a0: ${words.join(", ")}`;
}

/** « du 1er mai 2026 au 12 mai 2026 », « depuis… », « jusqu’au… », « le… » */
export function daysWord(from: string | undefined, until: string | undefined): string {
  if (from !== undefined && from === until) return `le ${calendarDayWord(from)}`;
  if (from !== undefined && until !== undefined)
    return `du ${calendarDayWord(from)} au ${calendarDayWord(until)}`;
  if (from !== undefined) return `depuis le ${calendarDayWord(from)}`;
  return until === undefined ? "" : `jusqu’au ${calendarDayWord(until)}`;
}

/** A day of the calendar (« 2026-05-12 ») in words; noon, so that it is that day in Paris too. */
export const calendarDayWord = (day: string) => dayWord(new Date(`${day}T12:00:00Z`));

/** « Fiche 9, Redevances : 12 réponses » */
export const answersOfFiche = (fiche: { label: string; title: string }, answers: number) =>
  `${ficheWord(fiche)}\u00a0: ${counted(answers, "réponse")}`;

export const shortDayWord = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}`;
export const hourWord = (hour: number) => `${String(hour)}\u00a0h`;
export const blockWord = (paragraph: number | null) =>
  paragraph === null ? board.heading : `§\u00a0${String(paragraph)}`;
export const ficheWord = ({ label, title }: { label: string; title: string }) => `${label}, ${title}`;
