import { z } from "zod";

export const bases = ["received", "submitted", "published"] as const;
/** « reçues », « déposées », « publiées »: the three are never mixed in one number. */
export type Basis = (typeof bases)[number];

export const measures = ["contributions", "contributors", "organisations", "sendings"] as const;
export type Measure = (typeof measures)[number];

export const facets = [
  ...["total", "kind", "position", "type", "type_position", "organisation", "channel", "day", "state"],
  ...["language", "hour", "option", "block", "section", "edge", "edge_change"],
] as const;
export type Facet = (typeof facets)[number];

/** A figure: of what, on which basis, told apart by what. */
export const mark = z.object({
  ownerId: z.string(),
  basis: z.enum(bases),
  facet: z.enum(facets),
  key: z.string(),
  measure: z.enum(measures),
  value: z.number(),
});
export type Mark = z.infer<typeof mark>;

/** What a figure is called where pages and sockets speak of it: one name, one number, everywhere. */
export const nameOfFigure = ({ ownerId, basis, facet, key, measure }: Omit<Mark, "value">) =>
  [ownerId, basis, facet, key, measure].join("/");

/** The name of a figure that is read from the reports: the contributions of a consultation with one that nobody has examined. */
export const nameOfReported = (consultationId: string) =>
  [consultationId, "submitted", "reported", "", "contributions"].join("/");

/** The name of a public figure: contributions of an owner in all, unless told otherwise. */
export const nameOfPublished = (ownerId: string, told: Partial<Omit<Mark, "value" | "basis">> = {}) =>
  nameOfFigure({ ownerId, basis: "published", facet: "total", key: "", measure: "contributions", ...told });
