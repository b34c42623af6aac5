import { z } from "zod";
import { sql } from "~/db/database.server";
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

/** How much had been submitted in all at that closing: found where they are kept, among those of every body. */
export async function findClosingTotals({ db }: Pick<Platform, "db">, consultationId: string) {
  const wanted = `$[*] ? (@.ownerId == $owner && @.basis == "submitted" && @.facet == "total")`;
  const [kept] = totals.parse(
    await db.$queryRaw(sql`
      SELECT closed_at AS "closedAt",
             jsonb_path_query_array(figures, ${wanted}::jsonpath,
               jsonb_build_object('owner', ${consultationId}::text)) AS figures
      FROM closing_tally WHERE consultation_id = ${consultationId}::uuid ORDER BY closed_at DESC LIMIT 1`),
  );
  if (!kept) return null;
  const of = (measure: Measure) => kept.figures.find((one) => one.measure === measure)?.value ?? 0;
  const [contributions, contributors] = [of("contributions"), of("contributors")];
  return { closedAt: kept.closedAt, contributions, contributors, organisations: of("organisations") };
}

const totals = z.array(z.object({ closedAt: z.date(), figures: z.array(mark) })).max(1);
