import type { Platform } from "~/platform.server";
import type { Actor } from "../policy/actor";
import { maySendAs } from "../policy/contributing";
import { allowed } from "../policy/verdict";
import { drawContribution } from "./draw-contribution";
import { contributionKindOf, type DraftContent } from "./draft";
import type { DraftOwner } from "./draft-owner.server";
import { type DraftPage, readDraft } from "./read-draft.server";
import { isAnswered } from "./submission";
import { readBody } from "./text";
import { listVoices } from "./voice.server";

/** A draft as its contributions will be read, with the charter and in whose name it may be sent. */
export async function readPreview(platform: Platform, reader: Actor, owner: DraftOwner, id: string) {
  const page = await readDraft(platform, reader, owner, id);
  const consultationId = page.consultation.id;
  const [charter, voices] = await Promise.all([
    platform.db.charter.findFirst({ where: { consultationId }, orderBy: { number: "desc" } }),
    reader.kind === "person" ? listVoices(platform, reader, consultationId) : null,
  ]);
  const may = { ...page.may, send: voices ? maySendAs(voices.name) : allowed };
  return { ...page, may, charter: charter?.body ?? [], voices, drawn: drawnOf(page) };
}

export type PreviewPage = Awaited<ReturnType<typeof readPreview>>;

type Drawable = Pick<DraftPage, "passage"> & {
  draft: { content: DraftContent };
  questions: readonly { key: string; wording: string; options: readonly { key: string; label: string }[] }[];
};

/** What each contribution will show: one, or one for each question answered. */
export function drawnOf({ draft: { content }, passage, questions }: Drawable) {
  const { language, kind } = content;
  const common = { kind: contributionKindOf(kind), language, passages: passage ? [passage] : [] };
  if (kind !== "answers") {
    const { position, proposal, body } = content;
    return [{ ...common, position, proposal, html: htmlOf(body), choices: [], question: null }];
  }
  return content.answers.filter(isAnswered).map(({ question, options, body, position }) => {
    const asked = questions.find(({ key }) => key === question);
    const choices = asked?.options.filter(({ key }) => options.includes(key)).map(({ label }) => label) ?? [];
    const own = { question: { wording: asked?.wording ?? "" }, choices, position, html: htmlOf(body) };
    return { ...common, ...own, proposal: [], passages: [] };
  });
}

function htmlOf(body: unknown): string {
  const read = readBody(body);
  return read.ok ? drawContribution(read.text) : "";
}
