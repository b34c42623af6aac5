import { counted } from "./typography";

/** What every form says. */
export const forms = {
  errors: (count: number) => `${counted(count, "réponse est", "réponses sont")} à corriger`,
} as const;
