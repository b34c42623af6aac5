import { ficheSchema } from "~/editor/fiche-schema";
import { jsonOf } from "~/editor/node-json";
import type { Json } from "~/lib/canonical-json";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { mayEdit } from "../policy/editing";
import { demand } from "../policy/verdict";
import { takeUnits } from "./compare-units";
import { admittedText, putInForce, rowOf } from "./keep-working-text.server";
import { shareFiche } from "./publish-version.server";
import type { DraftQuestion } from "./question";
import { wholeTextOf } from "./read-aside.server";
import { beginOnLastVersion, findWorkingText, type WorkingText } from "./read-working-text.server";

/** What is taken of a text set aside: all of it, nothing, or the blocks of these ids. `edition` is the one it was compared with. */
export type Settling = {
  ficheId: string;
  asideId: string;
  edition: number;
  take: "whole" | "nothing" | readonly string[];
};

/**
 * Ends a comparison. What is taken becomes the next edition, and the text whose place it takes is set aside in its turn:
 * whatever is chosen, both stay. « conflict » when the text in force is no longer the one that was compared.
 */
export function settleAside(platform: Platform, author: Person, settling: Settling): Promise<void> {
  return perform(platform, author, async (act) => {
    const { tx, now } = act;
    const { ficheId, asideId, edition, take } = settling;
    const fiche = await tx.fiche.findUnique({ where: { id: ficheId } });
    if (!fiche) throw new Failure("unknown", "fiche");
    demand(mayEdit(author, fiche.consultationId), "fiche");
    await shareFiche(act, ficheId);
    const aside = await tx.textAside.findFirst({ where: { id: asideId, ficheId } });
    if (!aside) throw new Failure("unknown", "texte");
    if (take !== "nothing") {
      const inForce = await findWorkingText(tx, ficheId);
      const before = inForce ?? (await beginOnLastVersion(tx, ficheId));
      const { body, questions } = takenOf(before, aside, take);
      const row = rowOf(act, author, admittedText(body, act.newId), questions);
      const next = { ...row, edition: edition + 1 };
      if (before.edition !== edition || !(await putInForce(act, settling, next)))
        throw new Failure("conflict", "texte");
      if (inForce) await setReplacedAside(act, ficheId, inForce);
    }
    await tx.textAside.update({ where: { id: asideId }, data: { settledAt: now } });
  });
}

type Stored = { body: unknown; questions: unknown };

function takenOf(
  before: Stored,
  aside: Stored,
  take: "whole" | readonly string[],
): { body: Json; questions: readonly DraftQuestion[] } {
  const mine = wholeTextOf(aside);
  if (take === "whole") return { body: jsonOf(mine.text), questions: mine.questions };
  const { blocks, questions } = takeUnits(wholeTextOf(before), mine, new Set(take));
  const paragraph = ficheSchema.nodes.paragraph?.create() ?? [];
  const isLeft = blocks.some(({ type }) => type.name !== "note");
  const content = isLeft ? blocks : [paragraph, ...blocks].flat();
  return { body: jsonOf(ficheSchema.topNodeType.create(null, content)), questions };
}

/** Somebody has just compared it: it waits for nobody. */
async function setReplacedAside({ tx, newId, now }: Act, ficheId: string, replaced: WorkingText) {
  const { body, questions, edition, writtenById, writtenAt } = replaced;
  const row = { body, questions: questions.map((one) => ({ ...one, options: [...one.options] })) };
  await tx.textAside.create({
    data: {
      ...{ id: newId(), ficheId, ...row, edition: edition - 1 },
      ...{ writtenById, writtenAt: writtenAt ?? now, settledAt: now },
    },
  });
}
