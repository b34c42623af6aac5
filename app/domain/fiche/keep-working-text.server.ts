import { jsonOf } from "~/editor/node-json";
import type { Json } from "~/lib/canonical-json";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { Failure } from "../failure";
import type { Author } from "../policy/actor";
import { mayEdit } from "../policy/editing";
import { demand } from "../policy/verdict";
import { ficheTextOf } from "./fiche-text";
import type { Question } from "./question";

/** What somebody wrote upon an edition of the working text. */
export type Written = { ficheId: string; edition: number; body: Json; questions: readonly Question[] };

/** `edition` is the one in force afterwards. */
export type KeptText =
  { outcome: "kept"; edition: number } | { outcome: "aside"; edition: number; asideId: string };

/**
 * Keeps the text that editors work on. When somebody else's has taken the place of the edition it was written upon, theirs
 * stands and this one is set aside, for its writer to compare: nothing is overwritten, nothing is lost. Leaves no fact:
 * the journal tells of what is published, not of each pause in typing.
 */
export function keepWorkingText(platform: Platform, author: Author, written: Written): Promise<KeptText> {
  return perform(platform, author, (act) => keepText(act, author, written));
}

/** The same within an act that does more. */
export async function keepText(act: Act, author: Author, written: Written): Promise<KeptText> {
  const { tx, now, newId } = act;
  const fiche = await tx.fiche.findUnique({ where: { id: written.ficheId } });
  if (!fiche) throw new Failure("unknown", "fiche");
  demand(mayEdit(author, fiche.consultationId), "fiche");
  const row = {
    body: jsonOf(ficheTextOf(written.body, newId)),
    questions: written.questions.map(({ key, type, wording, options }) => ({
      key,
      type,
      wording,
      options: [...options],
    })),
    ...{ writtenById: author.kind === "person" ? author.accountId : null, writtenAt: now },
  };
  const edition = written.edition + 1;
  if (await replace(act, written, { ...row, edition })) return { outcome: "kept", edition };
  const asideId = newId();
  await tx.textAside.create({ data: { id: asideId, ficheId: fiche.id, edition: written.edition, ...row } });
  const inForce = await tx.workingText.findUnique({ where: { ficheId: fiche.id } });
  return { outcome: "aside", edition: inForce?.edition ?? 0, asideId };
}

type Row = Omit<Parameters<Act["tx"]["workingText"]["create"]>[0]["data"], "ficheId" | "fiche" | "begunOn">;

/** Whether the edition written upon was still the last, and has been replaced. */
async function replace(
  { tx }: Act,
  { ficheId, edition }: Written,
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
