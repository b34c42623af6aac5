import { z } from "zod";

/** One line of text, that must say something: spaces count once, and not at its ends. */
export const line = (longest: number, message: string) =>
  z
    .string(message)
    .transform((typed) => typed.replaceAll(/\s+/g, " ").trim())
    .refine((text) => text !== "" && text.length <= longest, message);
