import { clockWord, parisTime } from "./dates";
import { counted } from "./typography";

export const live = {
  waiting: (count: number) =>
    `${counted(count, "nouvelle contribution", "nouvelles contributions")} — afficher`,
  suspend: "Suspendre la mise à jour",
  resume: "Reprendre la mise à jour",
  stale: (since: Date) => `Chiffres non actualisés depuis ${clockWord(since)} ${parisTime}.`,
} as const;
