import type { PlacementState } from "~/domain/passage/placement";

/** What became of a passage in a later version, in words for its readers. */
export const passageStates: Record<PlacementState, string> = {
  exact: "Ce passage est inchangé",
  moved: "Ce passage est à un autre endroit, dans les mêmes mots",
  reworded: "Ce passage est réécrit",
  removed: "Ce passage n’est plus dans le texte",
};

/** Beside a contribution that was written on a former version. */
export const placedPassage = {
  inVersion: (state: PlacementState, number: number) =>
    `${passageStates[state]} dans la version ${String(number)}, en vigueur`,
  byHand: "rattaché par le service",
  nowReads: "Le texte dit maintenant",
  read: "Lire le passage dans la version en vigueur",
  led: "A conduit à modifier",
  ledTo: (paragraph: number | null, version: number) =>
    paragraph === null
      ? `la version ${String(version)}`
      : `le §\u00a0${String(paragraph)} de la version ${String(version)}`,
} as const;
