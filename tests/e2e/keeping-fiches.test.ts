import { expect } from "vitest";
import { asOwner } from "./setup/arrange";
import { begin, caretIn, editor, goTo, held, state, text, waitSaved } from "./setup/editing";
import { expectNoAxeViolations } from "./setup/expectations";
import { test } from "./setup/own-house";

test("without a network the text stays in the browser, and leaves when it is back", async ({
  journey,
  house,
}) => {
  const own = await begin(house, "essai-tunnel", "Avant le tunnel.");
  await journey.signInAs(editor);
  const page = await journey.visitApart(own);
  await caretIn(page, "Avant le tunnel.");
  await page.context().setOffline(true);
  await goTo(page, "End");
  await page.keyboard.type(" Dans le tunnel.");
  await page
    .getByRole("status")
    .filter({ hasText: /^Non enregistré\u00a0: pas de connexion/ })
    .waitFor();
  await expectNoAxeViolations(page);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain("Dans le tunnel.");
  await page.context().setOffline(false);
  await waitSaved(page);
  expect((await held(house, "essai-tunnel")).body).toContain("Dans le tunnel.");
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("Dans le tunnel.");
});

test("a browser closed without a network finds its text again", async ({ journey, house }) => {
  const own = await begin(house, "essai-ferme", "Déjà là.");
  await journey.signInAs(editor);
  const page = await journey.visitApart(own);
  await caretIn(page, "Déjà là.");
  await page.route("**", (route) => route.abort("internetdisconnected")); // of this tab alone, until it is closed
  await goTo(page, "End");
  await page.keyboard.type(" Et plus loin.");
  await page
    .getByRole("status")
    .filter({ hasText: /pas de connexion/ })
    .waitFor();
  const isWarned = await page.evaluate(() => {
    const leaving = new Event("beforeunload", { cancelable: true });
    dispatchEvent(leaving);
    return leaving.defaultPrevented;
  });
  expect(isWarned, "leaving with words that were not sent").toBe(true);
  const tab = await page.context().newPage();
  await page.close();
  await tab.goto(journey.address + own);
  await tab.getByRole("button", { name: "Reprendre ce texte" }).click();
  await waitSaved(tab);
  expect((await held(house, "essai-ferme")).body).toContain("Et plus loin.");
}, 60_000); // what was not kept at once is sent again a quarter of a minute later

test("of two editors at once, the second is told who writes, cannot overwrite, compares and takes back; both texts stay", async ({
  journey,
  house,
}) => {
  const own = await begin(house, "essai-deux", "Premier passage.", "Second passage.");
  await journey.signInAs(editor);
  const first = await journey.visitApart(own);
  await text(first).waitFor();
  await journey.signInAs("administration@demo.example");
  const second = await journey.visit(own);
  await second.getByText("Théo Lachaume (personne fictive) a aussi ce texte ouvert, depuis").waitFor();
  await expectNoAxeViolations(second);

  await first.bringToFront();
  await journey.signInAs(editor);
  await caretIn(first, "Premier passage.");
  await first.keyboard.press("End");
  await first.keyboard.type(" De Théo.");
  await waitSaved(first);
  await journey.signInAs("administration@demo.example");
  await caretIn(second, "Second passage.");
  await second.keyboard.press("End");
  await second.keyboard.type(" D’Irène.");
  await second.getByText("Ce que vous écrivez est gardé à part").waitFor();
  await second.keyboard.type(" Encore.");
  await state(second)
    .filter({ hasText: /^Enregistré à part à/ })
    .waitFor();
  await expectNoAxeViolations(second);
  expect((await held(house, "essai-deux")).body).not.toContain("Irène");

  await second.getByRole("button", { name: "Comparer les deux textes" }).click();
  await second.getByRole("heading", { name: "Comparer deux textes" }).waitFor();
  await expectNoAxeViolations(second);
  await second.getByRole("button", { name: "Reprendre les passages cochés" }).click();
  await second.getByRole("link", { name: "Cochez au moins un passage" }).waitFor();
  expect(await second.locator(".compared-passages ins").allInnerTexts()).toEqual([
    expect.stringContaining("D’Irène."),
  ]);
  await second.locator(".compared-unit").filter({ hasText: "Irène" }).getByRole("checkbox").check();
  await second.getByRole("button", { name: "Reprendre les passages cochés" }).click();
  await second.getByText("Votre choix est enregistré.").waitFor();
  const { body } = await held(house, "essai-deux");
  for (const words of ["De Théo.", "D’Irène. Encore."]) expect(body).toContain(words);
  const stored = await asOwner(
    house.database,
    "SELECT body::text FROM text_aside JOIN fiche ON fiche.id = fiche_id WHERE slug = 'essai-deux'",
  );
  expect(stored).toHaveLength(2);
});
