import type { EnteredFilter } from "~/domain/entry/entered";

/** The lists of what staff entered, in the words of their address. */
export const enteredFilterOf = {
  tous: "all",
  "hors-delai": "late",
  admis: "admitted",
  annules: "cancelled",
} as const;

const wordOf: Record<EnteredFilter, keyof typeof enteredFilterOf | undefined> = {
  all: undefined,
  late: "hors-delai",
  admitted: "admis",
  cancelled: "annules",
};

export const enteredAddress = (filter: EnteredFilter, after: string | null = null) => ({
  etat: wordOf[filter],
  suite: after ?? undefined,
});
