import { z } from "zod";

/**
 * Where to come back to: a path of this site and nothing else. Browsers take a backslash for a slash, and
 * leave out tabs and line feeds: with either, « /…/site » would be somebody else's.
 */
const ownPath = /^\/(?![/\\])[^\\\s]*$/;
const longestPath = 2_000;

const isOwn = (path: string) => ownPath.test(path) && new URL(path, "http://ici").origin === "http://ici";

export const returnTo = z.string().max(longestPath).refine(isOwn);

/** As a parameter of the address, or a hidden field of a form; empty fields count as absent. */
export const returnQuery = z.strictObject({ retour: returnTo.optional() });
export const returnField = z
  .literal("")
  .transform(() => null)
  .or(returnTo)
  .nullish()
  .transform((path) => path ?? null);
