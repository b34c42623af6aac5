/** Every URL of the site, as a function. Sockets, mails and feeds put the origin before. */
type Query = Record<string, string | number | undefined>;

const withQuery = (path: string, query: Query): string => {
  const set = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  const search = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
  return search === "" ? path : `${path}?${search}`;
};

const consultation = (slug: string) => `/concertations/${slug}`;
const editFiche = (slug: string, ficheSlug: string) => `/espace-agent/redaction/${slug}/fiches/${ficheSlug}`;
const fiche = (slug: string, ficheSlug: string) => `${consultation(slug)}/fiches/${ficheSlug}`;

export const paths = {
  home: () => "/",
  consultation,
  calendar: (slug: string) => `${consultation(slug)}/calendrier`,
  calendarFile: (slug: string) => `${consultation(slug)}/calendrier.ics`,
  feed: (slug: string) => `${consultation(slug)}/fil.atom`,
  contributions: (slug: string, query: Query = {}) => withQuery(`${consultation(slug)}/contributions`, query),
  /** The bodies that contributed to it, or to one fiche. */
  contributingBodies: (slug: string, query: Query = {}) =>
    withQuery(`${consultation(slug)}/organismes`, query),
  /** What everybody may take away of a consultation: files and their dictionary. */
  openData: (slug: string) => `${consultation(slug)}/donnees`,
  publicFile: (slug: string, file: string) => `${consultation(slug)}/donnees/${file}`,
  fiche,
  /** A published version, for ever; without a number, the latest. */
  version: (slug: string, ficheSlug: string, version?: number) =>
    withQuery(fiche(slug, ficheSlug), { version }),
  versions: (slug: string, ficheSlug: string) => `${fiche(slug, ficheSlug)}/versions`,
  /** What changed from one version to another: `de`, `a`, and `vue` (cote, ligne). */
  comparison: (slug: string, ficheSlug: string, query: Query = {}) =>
    withQuery(`${fiche(slug, ficheSlug)}/comparaison`, query),
  ficheTextOnly: (slug: string, ficheSlug: string, version?: number) =>
    withQuery(fiche(slug, ficheSlug), { version, texte: "seul" }),
  /** A paragraph of a fiche. */
  paragraph: (slug: string, ficheSlug: string, paragraph: number, version?: number) =>
    `${withQuery(fiche(slug, ficheSlug), { version })}#paragraphe-${String(paragraph)}`,
  /** A question of a fiche, in one of its versions. */
  question: (slug: string, ficheSlug: string, key: string, version?: number) =>
    `${withQuery(fiche(slug, ficheSlug), { version })}#question-${key}`,
  /** The thread of a paragraph, opened beside it; the focus goes to its heading. */
  thread: (slug: string, ficheSlug: string, paragraph: number, { version, suite }: Query = {}) =>
    `${withQuery(fiche(slug, ficheSlug), { version, paragraphe: paragraph, suite })}#fil`,
  contribution: (reference: string) => `/contributions/${reference}`,
  /** Choose the sentences of a paragraph, or start from ends already chosen. */
  comment: (slug: string, ficheSlug: string, query: Query = {}) =>
    withQuery(`${fiche(slug, ficheSlug)}/commenter`, query),
  opinion: (slug: string, ficheSlug: string) => `${fiche(slug, ficheSlug)}/donner-un-avis`,
  answers: (slug: string, ficheSlug: string) => `${fiche(slug, ficheSlug)}/repondre`,
  draft: (draftId: string) => `/brouillons/${draftId}`,
  /** The same, saying why it is shown again. */
  draftSaying: (draftId: string, notice: string) => withQuery(`/brouillons/${draftId}`, { avis: notice }),
  preview: (draftId: string) => `/brouillons/${draftId}/apercu`,
  reply: (reference: string) => `/contributions/${reference}/repondre`,
  revise: (reference: string) => `/contributions/${reference}/modifier`,
  withdraw: (reference: string) => `/contributions/${reference}/retirer`,
  support: (reference: string) => `/contributions/${reference}/soutenir`,
  report: (reference: string) => `/contributions/${reference}/signaler`,
  /** Thanks for a report: it says nothing of the contribution, which may be hidden by then. */
  reported: (reference: string) => `/contributions/${reference}/signaler?envoye=oui`,
  signIn: (returnTo?: string) => withQuery("/connexion", { retour: returnTo }),
  signInCode: (requestId: string) => `/connexion/code/${requestId}`,
  /** The link of the mail: it opens a page with a button; the token is in the address's fragment-free path. */
  signInLink: (token: string) => `/connexion/lien/${token}`,
  signUp: (returnTo?: string) => withQuery("/inscription", { retour: returnTo }),
  signOut: () => "/deconnexion",
  mySpace: (query: Query = {}) => withQuery("/mon-espace", query),
  /** `done` says what was just changed. */
  myAccount: (done?: string) => withQuery("/mon-espace/compte", { fait: done }),
  myPage: () => "/mon-espace/page",
  myPageFile: () => "/mon-espace/page.html",
  staff: () => "/espace-agent",
  /** The consultations that one edits. */
  editing: (query: Query = {}) => withQuery("/espace-agent/redaction", query),
  createConsultation: () => "/espace-agent/redaction/nouvelle",
  /** A consultation and the pages where it is set; `page` is a part of the address. */
  edit: (slug: string, page = "", query: Query = {}) =>
    withQuery(`/espace-agent/redaction/${slug}${page === "" ? "" : `/${page}`}`, query),
  ficheSetting: (slug: string, ficheSlug: string, query: Query = {}) =>
    withQuery(`/espace-agent/redaction/${slug}/fiches/${ficheSlug}/intitule`, query),
  board: (query: Query = {}) => withQuery("/espace-agent/tableau-de-bord", query),
  /** The list of exactly what a number of the board counts. */
  counted: (query: Query) => withQuery("/espace-agent/tableau-de-bord/liste", query),
  chartFile: (chart: string, format: "csv" | "svg", query: Query = {}) =>
    withQuery(`/espace-agent/tableau-de-bord/${chart}.${format}`, query),
  moderation: (query: Query = {}) => withQuery("/espace-agent/moderation", query),
  moderate: (reference: string, query: Query = {}) =>
    withQuery(`/espace-agent/moderation/${reference}`, query),
  /** What came otherwise than online: begun for a consultation, gone on with, registered. */
  entries: (query: Query = {}) => withQuery("/espace-agent/saisie", query),
  entry: (entryId: string, query: Query = {}) => withQuery(`/espace-agent/saisie/${entryId}`, query),
  entryEnvelope: (entryId: string) => `/espace-agent/saisie/${entryId}/envoi`,
  /** Choose a paragraph of a fiche, its sentences, then what is said of them. */
  entryPassage: (entryId: string, query: Query) =>
    withQuery(`/espace-agent/saisie/${entryId}/passage`, query),
  entryText: (entryId: string, draftId: string, notice?: string) =>
    withQuery(`/espace-agent/saisie/${entryId}/textes/${draftId}`, { avis: notice }),
  /** What staff entered, and one of these sendings, as the receipt to hand to its author. */
  enteredList: (query: Query = {}) => withQuery("/espace-agent/envois", query),
  entered: (sendingId: string, query: Query = {}) => withQuery(`/espace-agent/envois/${sendingId}`, query),
  /** Putting right what was registered: one of its texts, the envelope, or all of it. */
  correctText: (sendingId: string, reference: string) =>
    `/espace-agent/envois/${sendingId}/textes/${reference}`,
  correctSending: (sendingId: string) => `/espace-agent/envois/${sendingId}/corriger`,
  cancelSending: (sendingId: string) => `/espace-agent/envois/${sendingId}/annuler`,
  admit: (sendingId: string) => `/espace-agent/envois/${sendingId}/admettre`,
  /** What invited institutions sent before the opening. */
  preparatory: (query: Query = {}) => withQuery("/espace-agent/preparation", query),
  mandates: (query: Query = {}) => withQuery("/espace-agent/mandats", query),
  bodies: (query: Query = {}) => withQuery("/espace-agent/organismes", query),
  /** Who holds a role, where one is administrator. */
  people: (query: Query = {}) => withQuery("/espace-agent/personnes", query),
  giveRole: () => "/espace-agent/personnes/donner-un-role",
  removeRole: (roleId: string) => `/espace-agent/personnes/roles/${roleId}`,
  journal: (query: Query = {}) => withQuery("/espace-agent/journal", query),
  journalFile: (query: Query = {}) => withQuery("/espace-agent/journal.csv", query),
  /** Bring the text of a fiche in from a file. */
  importFiche: (slug: string, ficheSlug: string, query: Query = {}) =>
    withQuery(`${editFiche(slug, ficheSlug)}/importer`, query),
  /** The gate: what publishing would do to each passage. */
  publishFiche: (slug: string, ficheSlug: string, query: Query = {}) =>
    withQuery(`${editFiche(slug, ficheSlug)}/publier`, query),
  /** Where a passage is placed by hand in the text to be published. */
  placePassage: (slug: string, ficheSlug: string, query: Query = {}) =>
    withQuery(`${editFiche(slug, ficheSlug)}/publier/passage`, query),
  /** What was published, and who asked for its changes. */
  publishedVersion: (slug: string, ficheSlug: string, version: number, query: Query = {}) =>
    withQuery(`${editFiche(slug, ficheSlug)}/versions/${String(version)}`, query),
  exports: (slug?: string) => withQuery("/espace-agent/exports", { concertation: slug }),
  staffFile: (slug: string, query: Query = {}) => withQuery(`/espace-agent/exports/${slug}`, query),
  /** The editor of a fiche. */
  editFiche: (slug: string, ficheSlug: string, query: Query = {}) =>
    withQuery(editFiche(slug, ficheSlug), query),
  /** Where the editor sends what was written, and says that it is there. */
  keepFiche: (slug: string, ficheSlug: string) => `${editFiche(slug, ficheSlug)}/enregistrer`,
  sayPresence: (slug: string, ficheSlug: string) => `${editFiche(slug, ficheSlug)}/presence`,
  /** The text in one field, written without the editor, and the same as a file. */
  writeFiche: (slug: string, ficheSlug: string, query: Query = {}) =>
    withQuery(`${editFiche(slug, ficheSlug)}/ecrire`, query),
  /** What a line of that field stands for, each in a form of its own. */
  writeQuestion: (slug: string, ficheSlug: string, key: string) =>
    `${editFiche(slug, ficheSlug)}/ecrire/questions/${key}`,
  addQuestion: (slug: string, ficheSlug: string) => `${editFiche(slug, ficheSlug)}/ecrire/nouvelle-question`,
  writeTable: (slug: string, ficheSlug: string, tableId: string) =>
    `${editFiche(slug, ficheSlug)}/ecrire/tableaux/${tableId}`,
  ficheMarkdown: (slug: string, ficheSlug: string) => `${editFiche(slug, ficheSlug)}/texte.md`,
  previewFiche: (slug: string, ficheSlug: string) => `${editFiche(slug, ficheSlug)}/apercu`,
  /** A text that was set aside, compared with the one in force. */
  textAside: (slug: string, ficheSlug: string, asideId: string) =>
    `${editFiche(slug, ficheSlug)}/mis-de-cote/${asideId}`,
  demoMail: () => "/demo/courrier",
  help: () => "/aide",
  accessibility: () => "/accessibilite",
  legalNotice: () => "/mentions-legales",
  personalData: () => "/donnees-personnelles",
  sitePlan: () => "/plan-du-site",
  kit: () => "/kit",
} as const;
