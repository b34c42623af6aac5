import type { Transaction } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { Failure } from "../failure";
import type { Author } from "../policy/actor";
import { lacksOf, type Lack, openingAtOnce, type ToAnnounce } from "./announcing";
import { holdSetting } from "./hold-setting.server";
import { storePeriod } from "./publish-period.server";

export type Announced = { announced: true } | { announced: false; lacks: readonly Lack[] };

/** The reason of a first period: nothing was changed. */
const opening = "Ouverture";

/**
 * Makes a consultation public: its title, its dates and its calendar at once, its fiches on the day it opens. From then
 * on its address and its prefix stay. What lacks is told, and nothing happens.
 */
export function announceConsultation(
  platform: Platform,
  author: Author,
  consultationId: string,
): Promise<Announced> {
  return perform(platform, author, async (act): Promise<Announced> => {
    const { tx, now, record } = act;
    const held = await holdSetting(act, author, consultationId);
    if (held.announcedAt) throw new Failure("conflict", "concertation");
    const missing = lacksOf({ ...held, ...(await countParts(tx, consultationId)) }, now);
    const { plannedOpensAt, plannedClosesAt } = held;
    if (missing.length > 0 || !plannedOpensAt || !plannedClosesAt)
      return { announced: false, lacks: missing };
    const dates = openingAtOnce({ opensAt: plannedOpensAt, closesAt: plannedClosesAt }, now);
    await tx.consultation.update({
      where: { id: consultationId },
      data: { announcedAt: now, plannedOpensAt: null, plannedClosesAt: null },
    });
    record({ type: "consultation.announced", consultationId });
    await storePeriod(act, author, { consultationId, number: 1, reason: opening, ...dates }, null);
    return { announced: true };
  });
}

type Parts = Pick<ToAnnounce, "charters" | "steps" | "fiches" | "unpublished">;

/** How many there are of what announcing looks at. */
export async function countParts(tx: Transaction, consultationId: string): Promise<Parts> {
  const where = { consultationId };
  const [charters, steps, fiches, unpublished] = [
    await tx.charter.count({ where }),
    await tx.calendarStep.count({ where }),
    await tx.fiche.count({ where }),
    await tx.fiche.count({ where: { ...where, versions: { none: {} } } }),
  ];
  return { charters, steps, fiches, unpublished };
}
