/** At the foot of every list that goes on. */
export const paging = {
  pages: "Pages de la liste",
  first: "Revenir au début",
  next: "Page suivante",
} as const;
