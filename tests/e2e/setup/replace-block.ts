import type { NodeJson } from "~/editor/node-json";
import { paragraph } from "../../factories/fiche-text";

/** A text with one top-level block that says something else, or without it. */
export function replaceBlock(body: NodeJson, id: string, words: string | null): NodeJson {
  const content = Array.isArray(body.content) ? body.content : [];
  const isIt = (node: unknown) => JSON.stringify(node).includes(`"id":${JSON.stringify(id)}`);
  const next = words === null ? [] : [{ ...paragraph(id, words), attrs: { id, label: null } }];
  return { ...body, content: content.flatMap((node) => (isIt(node) ? next : [node])) };
}
