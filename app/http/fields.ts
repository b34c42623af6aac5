import { z } from "zod";

/** What forms and addresses are made of; a message is the sentence beside the field. */

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name of a thing in an address. */
export const slug = (message?: string) => z.string(message).max(200, message).regex(slugPattern, message);

/** The longest name, or capacity, in characters. */
export const longestLine = 200;

/**
 * The marks that turn the direction of what follows them (explicit formatting of Unicode Standard Annex 9). In a name they
 * would turn the words beside it, which are not its author's; letters of any script keep their own direction without them.
 */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** Spaces count once, and not at the ends. */
const asLine = (typed: string) => typed.replaceAll(turning, "").replaceAll(/\s+/g, " ").trim();

/** One line of text that may be left out: it is empty then. */
export const lineOrEmpty = (longest: number, message?: string) =>
  z
    .string(message)
    .transform(asLine)
    .refine((said) => said.length <= longest, message)
    .default("");

/** One line of text, that must say something. */
export const line = (longest: number, message: string) =>
  z
    .string(message)
    .transform(asLine)
    .refine((said) => said !== "" && said.length <= longest, message);

/** A line that may be left out: there is none then. */
export const lineOrNone = (longest: number, message: string) =>
  lineOrEmpty(longest, message).transform((said) => (said === "" ? null : said));

/** A text that may be left out: it is empty then. */
export const text = (longest: number, message?: string) =>
  z.string(message).trim().max(longest, message).default("");

/** A text that must say something. */
export const requiredText = (longest: number, message: string) =>
  z.string(message).trim().min(1, message).max(longest, message);

/** The edition that something was written upon; 0 before the first. */
export const edition = z.coerce.number().int().min(0).max(1_000_000_000);

/** A field that a form may send several times, or not at all. */
export const list = z.union([z.array(z.string()), z.string().transform((one) => [one])]).default([]);
