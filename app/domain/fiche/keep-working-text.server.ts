import type { Node } from "@tiptap/pm/model";
import { jsonOf } from "~/editor/node-json";
import { canonicalJson, type Json } from "~/lib/canonical-json";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { Failure } from "../failure";
import type { Author } from "../policy/actor";
import { mayEdit } from "../policy/editing";
import { demand } from "../policy/verdict";
import { ficheTextOf } from "./fiche-text";
import { shareFiche } from "./publish-version.server";
import type { DraftQuestion } from "./question";
import { isTooLong } from "./text-length";

/**
 * What somebody wrote upon an edition of the working text. `asideId`: where their words already stand aside, when they go on
 * writing there.
 */
export type Written = {
  ficheId: string;
  edition: number;
  body: Json;
  questions: readonly DraftQuestion[];
  asideId?: string | null;
};

/** `edition` is the one in force afterwards. */
export type KeptText =
  { outcome: "kept"; edition: number } | { outcome: "aside"; edition: number; asideId: string };

/**
 * Keeps the text that editors work on. When somebody else's has taken the place of the edition it was written upon, theirs
 * stands and this one is set aside, for its writer to compare: nothing is overwritten, nothing is lost. « malformed » is no
 * fiche, « too-large » is beyond the limit. Leaves no fact: the journal tells of what is published, not of each pause in typing.
 */
export function keepWorkingText(platform: Platform, author: Author, written: Written): Promise<KeptText> {
  return perform(platform, author, (act) => keepText(act, author, written));
}

/** The same within an act that does more. */
export async function keepText(act: Act, author: Author, written: Written): Promise<KeptText> {
  const { tx } = act;
  const fiche = await tx.fiche.findUnique({ where: { id: written.ficheId } });
  if (!fiche) throw new Failure("unknown", "fiche");
  demand(mayEdit(author, fiche.consultationId), "fiche");
  const row = rowOf(act, author, admittedText(written.body, act.newId), written.questions);
  const edition = written.edition + 1;
  await shareFiche(act, fiche.id); // putting in force may hold the text even when it finds another edition
  if (await putInForce(act, written, { ...row, edition })) return { outcome: "kept", edition };
  const inForce = await tx.workingText.findUnique({ where: { ficheId: fiche.id } });
  if (inForce?.edition === edition && isSame(inForce, row)) return { outcome: "kept", edition };
  const asideId = await setAside(act, written, row);
  return { outcome: "aside", edition: inForce?.edition ?? 0, asideId };
}

/** The same words of the same writer: the answer that said they were kept was lost, and they came again. */
function isSame(inForce: { body: Json; questions: Json; writtenById: string | null }, row: Row): boolean {
  const told = ({ body, questions, writtenById }: typeof inForce) =>
    canonicalJson({ body, questions, writtenById });
  return told(inForce) === told(row);
}

/** A text through the door of the house, within the limit. */
export function admittedText(body: Json, newId: () => string): Node {
  const text = understoodText(body, newId);
  if (isTooLong(text)) throw new Failure("too-large", "texte");
  return text;
}

/** A text through the door of the house, however long; « malformed » is no fiche, on which the schema throws. */
export function understoodText(body: Json, newId: () => string): Node {
  try {
    return ficheTextOf(body, newId);
  } catch (thrown) {
    throw thrown instanceof RangeError ? new Failure("malformed", "texte") : thrown;
  }
}

/** A text as it is stored, signed and dated. */
export function rowOf(
  { now }: Pick<Act, "now">,
  author: Author,
  text: Node,
  questions: readonly DraftQuestion[],
) {
  return {
    body: jsonOf(text),
    questions: questions.map(({ options, ...question }) => ({ ...question, options: [...options] })),
    ...{ writtenById: author.kind === "person" ? author.accountId : null, writtenAt: now },
  };
}

type Row = ReturnType<typeof rowOf>;

/** Whether the edition written upon was still the last, and has been replaced. */
export async function putInForce(
  { tx }: Act,
  { ficheId, edition }: Pick<Written, "ficheId" | "edition">,
  row: Row & { edition: number },
): Promise<boolean> {
  if (edition > 0) {
    const { count } = await tx.workingText.updateMany({ where: { ficheId, edition }, data: row });
    return count === 1;
  }
  const begunOn = await tx.version.count({ where: { ficheId } });
  const { count } = await tx.workingText.createMany({
    data: [{ ficheId, begunOn, ...row }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Whoever goes on writing aside does not leave one text for each pause. */
async function setAside({ tx, newId }: Act, written: Written, row: Row): Promise<string> {
  const { ficheId, edition, asideId: id } = written;
  if (id) {
    const own = { id, ficheId, edition, writtenById: row.writtenById, settledAt: null };
    const { count } = await tx.textAside.updateMany({ where: own, data: row });
    if (count === 1) return id;
  }
  const asideId = newId();
  await tx.textAside.create({ data: { id: asideId, ficheId, edition, ...row } });
  return asideId;
}
