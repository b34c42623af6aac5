import type { Role } from "../../app/domain/policy/actor";

/** Somebody of the demonstration, with a role on one consultation (its slug) or, with null, on the whole site. */
export type DemoAccount = { name: string; email: string; role: Role; on: string | null };

const onTheSite = (role: Role, name: string, email: string): DemoAccount => ({ name, email, role, on: null });

/** All invented, with addresses that can receive nothing. */
export const demoAccounts: readonly DemoAccount[] = [
  onTheSite("administrator", "Irène Vallat (personne fictive)", "administration@demo.example"),
  onTheSite("moderator", "Malik Ferroudj (personne fictive)", "moderation@demo.example"),
  {
    ...onTheSite("moderator", "Solène Abgrall (personne fictive)", "moderation-exercice@demo.example"),
    on: "exercice",
  },
  onTheSite("analyst", "Claire Duhamel (personne fictive)", "analyse@demo.example"),
  onTheSite("editor", "Théo Lachaume (personne fictive)", "redaction@demo.example"),
];
