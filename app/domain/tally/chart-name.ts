/** The charts of the board, each with a CSV and an SVG at an address of its own. */
export const chartNames = [
  "fiches",
  "etats",
  "positions",
  "jours",
  "heures",
  "reponses",
  "passages",
  "canaux",
] as const;
export type ChartName = (typeof chartNames)[number];
