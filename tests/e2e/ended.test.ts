import { expect } from "vitest";
import { asOwner } from "./setup/arrange";
import { expectNoAxeViolations } from "./setup/expectations";
import { test } from "./setup/own-house";
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
  const page = before;
  const told = page.getByText("La concertation ouverte de cette démonstration est arrivée à son terme.");
  await expect.poll(() => page.reload().then(() => told.count())).toBe(1); // a page is kept for one second
  expect(await wordsOf(page.getByRole("main"))).toContain("npm run demo -- --reset");
  expect(await wordsOf(page.getByRole("main"))).toContain("Aucune concertation n’est ouverte en ce moment.");
  await expectNoAxeViolations(page);

  const closed = await journey.visit("/concertations/exercice");
  expect(await wordsOf(closed.getByRole("main"))).toMatch(
    /Close, en cours d’analyse .+ il n’est plus possible de contribuer/,
  );
});
