import { z } from "zod";

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
