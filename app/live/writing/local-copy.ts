/**
 * What was typed, kept in this browser while the server cannot be reached: for a week, until it is saved,
 * erased by hand, or somebody signs out (shared computers).
 */
const prefix = "concertation.brouillon:";
const keptForMs = 7 * 24 * 60 * 60 * 1000;

export type Fields = Record<string, string>;

export function keepCopy(path: string, fields: Fields): void {
  localStorage.setItem(prefix + path, JSON.stringify({ at: Date.now(), fields }));
}

export function findCopy(path: string): Fields | null {
  eraseCopies((at) => Date.now() - at > keptForMs);
  const kept = read(localStorage.getItem(prefix + path));
  return kept?.fields ?? null;
}

export function eraseCopy(path: string): void {
  localStorage.removeItem(prefix + path);
}

/** Erases the copies of an age, or all. */
export function eraseCopies(isOld: (at: number) => boolean = () => true): void {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
    const kept = read(localStorage.getItem(key));
    if (!kept || isOld(kept.at)) localStorage.removeItem(key);
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
