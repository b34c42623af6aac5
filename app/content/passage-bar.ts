export const passageBar = {
  title: "Les mots choisis",
  comment: "Commenter",
  amend: "Proposer une rédaction",
} as const;
