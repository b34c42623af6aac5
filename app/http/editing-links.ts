import { type EditingPage, editingPages } from "~/content/editing";
import type { Lack, Reminder } from "~/domain/consultation/announcing";
import type { Edited } from "~/domain/consultation/read-edited.server";
import { paths } from "./paths";

const parts: Record<EditingPage, string> = {
  overview: "",
  identity: "identite",
  rules: "regles",
  charter: "charte",
  types: "types-d-organismes",
  schedule: "calendrier",
  themes: "themes",
  fiches: "fiches",
  invitations: "invitations",
  preview: "apercu",
};

const pages = Object.keys(editingPages).filter((page): page is EditingPage => Object.hasOwn(parts, page));

/** The pages of a consultation that is edited, in the order in which they are filled in. */
const editingLinks = (slug: string) => pages.map((page) => ({ page, href: paths.edit(slug, parts[page]) }));

/** One of them, saying that it was just kept. */
export const keptHref = (slug: string, page: EditingPage) =>
  paths.edit(slug, parts[page], { fait: "enregistre" });

/** Where each thing that lacks, or that may wait, is written. */
const mending: Record<Lack | Reminder, [EditingPage, field?: string]> = {
  presentation: ["identity", "presentation"],
  organiser: ["identity", "organisateur"],
  decision: ["identity", "decision"],
  "legal-note": ["identity", "precision"],
  dates: ["schedule"],
  "opening-past": ["schedule"],
  "too-short": ["schedule"],
  "preparation-later": ["schedule"],
  charter: ["charter"],
  fiches: ["fiches"],
  texts: ["fiches"],
  steps: ["schedule", "etapes"],
  notice: ["identity", "notice"],
  "results-due": ["identity", "resultats"],
  "follow-up": ["identity", "suites"],
};

export const mendingHref = (slug: string) => (what: Lack | Reminder) => {
  const [page, field] = mending[what];
  const href = paths.edit(slug, parts[page]);
  return field === undefined ? href : `${href}#${field}`;
};

/** What surrounds each of these pages. */
export const shownOf = (edited: Edited, done: string | undefined) => ({
  consultation: {
    ...{ slug: edited.slug, shortTitle: edited.shortTitle, phase: edited.phase },
    ...{ demonstration: edited.demonstration, isAnnounced: edited.isAnnounced },
  },
  links: editingLinks(edited.slug),
  done: done === "enregistre",
});

/** The way back from them. */
export const editingWays = { staff: paths.staff(), editing: paths.editing() };
