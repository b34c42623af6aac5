import { z } from "zod";

/** What forms and addresses are made of; a message is the sentence beside the field. */

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name of a thing in an address. */
export const slug = (message?: string) => z.string(message).max(200, message).regex(slugPattern, message);

/** The longest name, or capacity, in characters. */
export const longestLine = 200;

/** One line of text, that must say something: spaces count once, and not at its ends. */
export const line = (longest: number, message: string) =>
  z
    .string(message)
    .transform((typed) => typed.replaceAll(/\s+/g, " ").trim())
    .refine((text) => text !== "" && text.length <= longest, message);

/** A line that may be left out. */
export const lineOrNone = (longest: number, message: string) =>
  z
    .literal("")
    .transform(() => null)
    .or(line(longest, message))
    .default(null);

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
