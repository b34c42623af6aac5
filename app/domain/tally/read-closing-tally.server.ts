import { z } from "zod";
import type { Platform } from "~/platform.server";
import { mark, type Mark } from "./mark";

/** What had been received at the last closing of a consultation; null before there was one. */
export async function findClosingTally(
  { db }: Platform,
  consultationId: string,
): Promise<{ closedAt: Date; figures: Mark[] } | null> {
  const kept = await db.closingTally.findFirst({
    where: { consultationId },
    orderBy: { closedAt: "desc" },
  });
  return kept && { closedAt: kept.closedAt, figures: z.array(mark).parse(kept.figures) };
}
