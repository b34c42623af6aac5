import { expect } from "vitest";
import { asOwner } from "./setup/arrange";
import { expectNoObstacle } from "./setup/expectations";
import { test } from "./setup/own-house";
import { fiche } from "./setup/places";

test("when something breaks, the page says so with a number to quote, and leads on", async ({
  journey,
  house,
}) => {
  journey.expectComplaint(/"level":"error"/);
  await asOwner(house.database, "ALTER TABLE block RENAME TO block_that_broke");
  const page = await journey.visit(fiche, 500);
  const told = await page.getByRole("main").innerText();
  const number = await page.getByRole("main").locator("code").innerText();
  expect(number).toMatch(/^[\w-]{8,}$/);
  expect(told).not.toMatch(/block|prisma|column|relation/i);
  await expectNoObstacle(journey, fiche, 500);
  await page
    .getByRole("main")
    .getByRole("link", { name: /accueil/ })
    .click();
  await page.waitForURL(`${journey.address}/`);
  await asOwner(house.database, "ALTER TABLE block_that_broke RENAME TO block");
});
