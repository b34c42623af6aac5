/** Every URL of the site, as a function. Sockets, mails and feeds put the origin before. */
type Query = Record<string, string | number | undefined>;

const withQuery = (path: string, query: Query): string => {
  const set = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  const search = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
  return search === "" ? path : `${path}?${search}`;
};

const consultation = (slug: string) => `/concertations/${slug}`;
const fiche = (slug: string, ficheSlug: string) => `${consultation(slug)}/fiches/${ficheSlug}`;

export const paths = {
  home: () => "/",
  consultation,
  calendar: (slug: string) => `${consultation(slug)}/calendrier`,
  calendarFile: (slug: string) => `${consultation(slug)}/calendrier.ics`,
  feed: (slug: string) => `${consultation(slug)}/fil.atom`,
  contributions: (slug: string, query: Query = {}) => withQuery(`${consultation(slug)}/contributions`, query),
  fiche,
  ficheTextOnly: (slug: string, ficheSlug: string) => withQuery(fiche(slug, ficheSlug), { texte: "seul" }),
  /** A paragraph of a fiche. */
  paragraph: (slug: string, ficheSlug: string, paragraph: number) =>
    `${fiche(slug, ficheSlug)}#paragraphe-${String(paragraph)}`,
  /** The thread of a paragraph, opened beside it; the focus goes to its heading. */
  thread: (slug: string, ficheSlug: string, paragraph: number, page?: number) =>
    `${withQuery(fiche(slug, ficheSlug), { paragraphe: paragraph, page: page === 1 ? undefined : page })}#fil`,
  contribution: (reference: string) => `/contributions/${reference}`,
  help: () => "/aide",
  accessibility: () => "/accessibilite",
  legalNotice: () => "/mentions-legales",
  personalData: () => "/donnees-personnelles",
  sitePlan: () => "/plan-du-site",
  kit: () => "/kit",
} as const;
