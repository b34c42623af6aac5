import { z } from "zod";
import { nodeJson } from "~/editor/node-json";
import { type Kind, positions } from "./contribution";

/** What somebody writes; `answers` is a whole form, which makes one contribution for each question answered. */
export const draftKinds = ["comment", "amendment", "opinion", "answers", "reply"] as const;
export type DraftKind = (typeof draftKinds)[number];

/** BCP 47, as far as the database accepts it. */
export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const end = z.object({ blockId: z.string().max(200), offset: z.number().int().min(0) });
const written = { position: z.enum(positions), body: nodeJson };

const answer = z.object({ question: z.string(), options: z.array(z.string()), ...written });

/** What a draft holds, checked whenever it is read: it was written by an earlier version of ourselves. */
export const draftContent = z.object({
  kind: z.enum(draftKinds),
  passage: z.object({ start: end, end }).nullable(),
  /** Of an amendment: the new wording, one for each textblock of the passage. */
  proposal: z.array(z.string()),
  language: z.string().regex(languagePattern),
  ...written,
  answers: z.array(answer),
  /** Of a reply: the contribution answered. */
  parentId: z.uuid().nullable(),
  /** The contribution of which this will be the next revision. */
  revises: z.uuid().nullable(),
  /** « Je retire une donnée personnelle »: sending it erases the texts that came before. */
  erasesFormer: z.boolean(),
});

export type DraftContent = z.infer<typeof draftContent>;
export type DraftAnswer = DraftContent["answers"][number];

export const contributionKindOf = (kind: DraftKind): Kind | "reply" => (kind === "answers" ? "answer" : kind);
