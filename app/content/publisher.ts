/** Who answers for this site: from the configuration; null until the operator has said it. */
export type Publisher = {
  name: string | null;
  address: string | null;
  director: string | null;
  contact: string | null;
  hosting: string | null;
  dataProtection: string | null;
  accessibility: string | null;
};

export const toBeCompleted = "à compléter par l’exploitant";

/** A detail of the publisher as the pages show it. */
export function wordingOf(detail: string | null): string {
  return detail ?? toBeCompleted;
}

/** « Éditeur : … », with the no-break space that French puts before a colon. */
export function lineOf(label: string, detail: string | null): string {
  return `${label}\u00a0: ${wordingOf(detail)}`;
}
