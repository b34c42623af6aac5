/** What is said, and not shown, around words that changed. */
export const difference = {
  deletionStart: "début de suppression",
  deletionEnd: "fin de suppression",
  additionStart: "début d’ajout",
  additionEnd: "fin d’ajout",
} as const;
