import { counted } from "./typography";

export const news = {
  waiting: (count: number) =>
    `${counted(count, "nouvelle contribution", "nouvelles contributions")} — afficher`,
  suspend: "Suspendre la mise à jour",
  resume: "Reprendre la mise à jour",
} as const;
