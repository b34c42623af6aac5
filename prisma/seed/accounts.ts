/** Accounts of the demonstration; all invented, addresses that can receive nothing. */
export const demoAccounts = [
  { name: "Irène Vallat (personne fictive)", email: "administration@demo.example", role: "administrator" },
  { name: "Malik Ferroudj (personne fictive)", email: "moderation@demo.example", role: "moderator" },
  { name: "Claire Duhamel (personne fictive)", email: "analyse@demo.example", role: "analyst" },
  { name: "Théo Lachaume (personne fictive)", email: "redaction@demo.example", role: "editor" },
] as const;
