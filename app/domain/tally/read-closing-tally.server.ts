import { z } from "zod";
import type { Platform } from "~/platform.server";
import { mark, type Mark, type Measure } from "./mark";

/** What had been received at the last closing of a consultation; null before there was one. */
export async function findClosingTally(
  { db }: Pick<Platform, "db">,
  consultationId: string,
): Promise<{ closedAt: Date; figures: Mark[] } | null> {
  const kept = await db.closingTally.findFirst({
    where: { consultationId },
    orderBy: { closedAt: "desc" },
  });
  return kept && { closedAt: kept.closedAt, figures: z.array(mark).parse(kept.figures) };
}

/** How much had been submitted in all at that closing. */
export async function findClosingTotals(platform: Pick<Platform, "db">, consultationId: string) {
  const kept = await findClosingTally(platform, consultationId);
  if (kept === null) return null;
  const totals = kept.figures.filter(
    ({ ownerId, basis, facet }) => ownerId === consultationId && basis === "submitted" && facet === "total",
  );
  const of = (measure: Measure) => totals.find((one) => one.measure === measure)?.value ?? 0;
  const [contributions, contributors] = [of("contributions"), of("contributors")];
  return { closedAt: kept.closedAt, contributions, contributors, organisations: of("organisations") };
}
