/** Why something is taken away from the public; the closed list that the charter announces. */
export const grounds = [
  "off-topic",
  "abusive",
  "personal-data",
  "advertising",
  "duplicate",
  "other",
] as const;
export type Ground = (typeof grounds)[number];
