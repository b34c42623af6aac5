import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { Failure } from "../failure";
import { holdWorkingText } from "../fiche/hold-working-text.server";
import { shareFiche } from "../fiche/publish-version.server";
import type { Person } from "../policy/actor";
import { mayEdit } from "../policy/editing";
import { demand } from "../policy/verdict";
import { nameOfPlace, type Place, wordsAt } from "./follow-places";
import { foreseePassages } from "./foresee.server";
import { type End, findPassage, segmentsBetween } from "./passage";

/** What an editor decides upon the passages of a place, before the text of this edition. */
export type Deciding = {
  ficheId: string;
  place: Place;
  edition: number;
  to: { act: "reattach"; start: End; end: End } | { act: "letGo" } | { act: "drop" };
};

/**
 * Decides by hand where passages go when the working text is published: to other words of it, or nowhere. Kept until then,
 * with the words that were looked at. `changed` when the working text is not that edition any more.
 */
export function decidePassage(
  platform: Platform,
  author: Person,
  asked: Deciding,
): Promise<"decided" | "changed"> {
  return perform(platform, author, async (act) => {
    const { ficheId, place, to } = asked;
    const fiche = await act.tx.fiche.findUnique({ where: { id: ficheId }, select: { consultationId: true } });
    if (!fiche) throw new Failure("unknown", "fiche");
    demand(mayEdit(author, fiche.consultationId), "fiche");
    await shareFiche(act, ficheId);
    const text = await holdWorkingText(act, ficheId, asked.edition);
    if (!text) return "changed";
    const foreseen = (await foreseePassages(act.tx, ficheId, text.blocks)).find(
      (one) => nameOfPlace(one.place) === nameOfPlace(place),
    );
    if (!foreseen) throw new Failure("unknown", "passage");
    await act.tx.passageDecision.deleteMany({ where: endsOf(place) });
    const about = { consultationId: fiche.consultationId, ficheId };
    const fact = { ...about, versionId: place.versionId, blockId: place.start.blockId };
    if (to.act === "drop") {
      act.record({ type: "passage.decision-dropped", ...fact });
      return "decided";
    }
    if (to.act === "reattach" && !findPassage(text.blocks, to.start, to.end))
      throw new Failure("malformed", "passage");
    const segments =
      to.act === "reattach" ? segmentsBetween(text.blocks, to.start, to.end) : foreseen.found.segments;
    await act.tx.passageDecision.create({
      data: {
        ...{ ficheId, ...endsOf(place), act: to.act, edition: asked.edition, segments },
        ...{ quote: wordsAt(text.blocks, segments), decidedById: author.accountId, decidedAt: act.now },
      },
    });
    const type =
      to.act === "reattach" ? ("passage.reattached" as const) : ("passage.removal-accepted" as const);
    act.record({ type, ...fact });
    return "decided";
  });
}

const endsOf = ({ versionId, start, end }: Place) => ({
  ...{ versionId, startBlockId: start.blockId, startOffset: start.offset },
  ...{ endBlockId: end.blockId, endOffset: end.offset },
});
