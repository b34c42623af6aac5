import { expect } from "vitest";
import { perform } from "~/domain/act.server";
import { system } from "~/domain/policy/actor";
import { asOwner } from "./setup/arrange";
import { expectNoAxeViolations } from "./setup/expectations";
import { test } from "./setup/own-house";
import { openPlatform } from "./setup/plant";
import { wordsOf } from "./setup/words";

/** Apart from the journey, which would have to wait for it. */
test.beforeAll(({ house: _ }) => undefined, 90_000);

test("when the open consultation of the demonstration has ended, home says so and how to open one again", async ({
  journey,
  house: { database },
}) => {
  const before = await journey.visit("/");
  expect(await wordsOf(before.getByRole("main"))).not.toContain("arrivée à son terme");

  await asOwner(
    database,
    `INSERT INTO period (id, consultation_id, number, opens_at, closes_at, reason, published_at)
     SELECT gen_random_uuid(), consultation_id, 2, opens_at, now() - interval '1 hour', 'Fin anticipée', now() - interval '1 hour'
     FROM period JOIN consultation ON consultation.id = consultation_id WHERE slug = 'exercice'`,
  );
  await tellOfNewDates(database);
  const page = before;
  const told = page.getByText("La concertation ouverte de cette démonstration est arrivée à son terme.");
  await expect.poll(() => page.reload().then(() => told.count())).toBe(1); // within a second
  expect(await wordsOf(page.getByRole("main"))).toContain("npm run demo -- --reset");
  expect(await wordsOf(page.getByRole("main"))).toContain("Aucune concertation n’est ouverte en ce moment.");
  await expectNoAxeViolations(page);

  const closed = await journey.visit("/concertations/exercice");
  expect(await wordsOf(closed.getByRole("main"))).toMatch(
    /Close, en cours d’analyse .+ il n’est plus possible de contribuer/,
  );
});

/** The fact that goes with a new period, without which pages are kept to the end of their minute. */
async function tellOfNewDates(database: Parameters<typeof openPlatform>[0]) {
  const platform = openPlatform(database);
  const { id: periodId, consultationId } = await platform.db.period.findFirstOrThrow({
    where: { number: 2 },
  });
  await perform(platform, system, ({ record }) => {
    record({ type: "period.published", consultationId, periodId, before: null, after: null });
    return Promise.resolve();
  });
  await platform.db.$disconnect();
}
