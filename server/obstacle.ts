/**
 * What keeps the program from starting, told to whoever started it: one sentence that names the
 * thing and the cure. Recognised by `code`, because two bundles may each hold a copy of the class.
 */
export class Obstacle extends Error {
  readonly code = "obstacle";
  override readonly name = "Obstacle";
}

/** The code of a failure (an errno such as `EACCES`, an SQLSTATE, ours), or "" when it has none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

/** The message of whatever was thrown, for a sentence that quotes it. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Awaits `work`; what it throws becomes an Obstacle with the sentence made from the first cause. */
export async function orObstacle<T>(work: Promise<T>, sentence: (error: unknown) => string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === "obstacle") throw error;
    throw new Obstacle(sentence(error), { cause: error });
  }
}
