import type { Node } from "@tiptap/pm/model";
import { z } from "zod";

/** A ProseMirror document as JSON, on its way to or from a row; its schema says later whether it holds. */
export const nodeJson = z.record(z.string(), z.json());
export type NodeJson = z.infer<typeof nodeJson>;

/** ProseMirror does not type its JSON. */
export const jsonOf = (text: Node): NodeJson => nodeJson.parse(text.toJSON());
