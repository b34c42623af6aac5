import type { Node } from "@tiptap/pm/model";
import { z } from "zod";
import { contributionSchema } from "~/editor/contribution-schema";
import { jsonOf, type NodeJson } from "~/editor/node-json";
import { readPlain } from "~/editor/plain-conventions";
import { safeAddress } from "~/editor/plain-inline";
import { cleanText } from "~/lib/door";
import { plainText } from "./draw-contribution";

/** Longest text of a contribution, in characters as people count them in the end: code points. */
export const longestText = 10_000;
/** Longest text that a draft keeps: beyond, it is given back to be copied. */
export const longestKept = 100_000;
/** A list in a list takes four levels of JSON. */
const deepestJson = 40;

export type Body = NodeJson;

export const emptyBody: Body = { type: "doc", content: [{ type: "paragraph" }] };

export const lengthOf = (text: Node) => [...plainText(text)].length;

export type ReadBody = { ok: true; text: Node } | { ok: false; because: "malformed" | "too-deep" };

const markShape = z.object({
  type: z.enum(["bold", "italic", "link"]),
  attrs: z.looseObject({ href: z.string().max(2_000).optional() }).optional(),
});
const nodeShape = z.object({
  type: z.string(),
  text: z.string().optional(),
  attrs: z.looseObject({ start: z.number().int().min(0).max(9_999).optional() }).nullish(),
  marks: z.array(markShape).optional(),
  get content() {
    return z.array(nodeShape).optional();
  },
});

type Shape = z.infer<typeof nodeShape>;

/**
 * A text as ProseMirror JSON, from anybody: only nodes and marks of the schema, without what an attribute may
 * carry, cleaned; a link that would run something is words.
 */
export function readBody(json: unknown): ReadBody {
  if (!isShallow(json)) return { ok: false, because: "too-deep" };
  try {
    const text = contributionSchema.nodeFromJSON(cleaned(nodeShape.parse(json)));
    text.check();
    return text.type.name === "doc" ? { ok: true, text } : { ok: false, because: "malformed" };
  } catch {
    return { ok: false, because: "malformed" };
  }
}

/** The same from the text of a form's field. */
export function parseBody(json: string): ReadBody {
  try {
    return readBody(JSON.parse(json));
  } catch {
    return { ok: false, because: "malformed" };
  }
}

/** A text typed in plain conventions. One far beyond what is kept is cut before it is read: it will be refused. */
export function readTyped(text: string): Node {
  return readPlain(text.slice(0, 2 * longestKept));
}

/** A text as a draft and a revision keep it. */
export const bodyOf = (text: Node): Body => jsonOf(text);

/** Level by level: what is nested a million deep must not be followed into its depth. */
function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestJson) return false;
    level = level.flatMap((one): unknown[] =>
      typeof one === "object" && one !== null ? Object.values(one) : [],
    );
  }
  return true;
}

function cleaned({ type, text, attrs, marks, content }: Shape): object {
  const kept = marks?.flatMap((mark): object[] => {
    if (mark.type !== "link") return [{ type: mark.type }];
    const href = mark.attrs?.href ?? "";
    return safeAddress.test(href) ? [{ type: "link", attrs: { href } }] : [];
  });
  return {
    type,
    ...(text === undefined ? {} : { text: cleanText(text) }),
    ...(attrs?.start === undefined ? {} : { attrs: { start: attrs.start } }),
    ...(kept === undefined || kept.length === 0 ? {} : { marks: kept }),
    ...(content === undefined ? {} : { content: content.map(cleaned).filter(hasWords) }),
  };
}

/** ProseMirror refuses empty text nodes, which cleaning may leave. */
const hasWords = (node: object) => !("text" in node) || node.text !== "";
