/**
 * What was typed, kept in this browser until the server has it: for a week at most, until it is erased by
 * hand, or somebody signs out (shared computers). A browser may refuse to keep anything.
 */
const prefix = "concertation.brouillon:";
const keptForMs = 7 * 24 * 60 * 60 * 1000;

export type Fields = Record<string, string>;

/** Says whether this browser kept it. */
export function keepCopy(path: string, fields: Fields): boolean {
  try {
    localStorage.setItem(prefix + path, JSON.stringify({ at: Date.now(), fields }));
    return true;
  } catch {
    return false;
  }
}

export function findCopy(path: string): Fields | null {
  eraseCopies((at) => Date.now() - at > keptForMs);
  try {
    return read(localStorage.getItem(prefix + path))?.fields ?? null;
  } catch {
    return null;
  }
}

export function eraseCopy(path: string): void {
  try {
    localStorage.removeItem(prefix + path);
  } catch {
    // Where nothing may be kept there is nothing to erase.
  }
}

/** Erases the copies of an age, or all. */
export function eraseCopies(isOld: (at: number) => boolean = () => true): void {
  for (const path of listPaths()) {
    const kept = read(localStorage.getItem(prefix + path));
    if (!kept || isOld(kept.at)) eraseCopy(path);
  }
}

/** Of the form that was sent last. */
const sentFrom = "concertation.envoi";

/** A form leaves with these words: should nobody answer, they are still here. */
export function markSent(path: string, fields: Fields): void {
  if (keepCopy(path, fields)) sessionStorage.setItem(sentFrom, path);
}

/** When a page of writing follows, the server has had the words of the form before it. */
export function eraseSentCopy(): void {
  try {
    const path = sessionStorage.getItem(sentFrom);
    sessionStorage.removeItem(sentFrom);
    if (path !== null) eraseCopy(path);
  } catch {
    // Nothing was kept.
  }
}

function listPaths(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

function read(stored: string | null): { at: number; fields: Fields } | null {
  try {
    const kept: unknown = JSON.parse(stored ?? "null");
    if (typeof kept !== "object" || kept === null || !("at" in kept) || !("fields" in kept)) return null;
    if (typeof kept.at !== "number" || typeof kept.fields !== "object" || kept.fields === null) return null;
    const fields = Object.entries(kept.fields).map(([name, text]) => [name, String(text)] as const);
    return { at: kept.at, fields: Object.fromEntries(fields) };
  } catch {
    return null;
  }
}
