import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { paths } from "~/http/paths";
import { expectNoAxeViolations } from "./setup/expectations";
import { test } from "./setup/own-house";

const main = (page: Page) => page.getByRole("main");

const ways = [
  ["with a script", "visit"],
  ["without JavaScript", "visitWithoutJavaScript"],
] as const;

describe.each(ways)("%s", (_, way) => {
  test("a moderator corrects the type of a body, and is told what a type needs", async ({ journey }) => {
    await journey.signInAs("moderation@demo.example");
    const page = await journey[way](paths.staff());
    await main(page).getByRole("link", { name: "Organismes" }).click();
    await expectNoAxeViolations(page);
    const first = main(page).getByRole("article").first();
    const type = first.getByLabel("Type d’organisme", { exact: true });
    const labels = await type.locator("option").allInnerTexts();
    const open = labels.find((label) => label.startsWith("Autre")) ?? "";
    await type.selectOption({ label: open });
    await first.getByLabel("Précision").fill("");
    await first.getByRole("button", { name: /Enregistrer le type/ }).click();
    await page.getByRole("link", { name: /Précisez le type/ }).waitFor();
    await expectNoAxeViolations(page);
    await first.getByLabel("Précision").fill("Mutuelle");
    await first.getByRole("button", { name: /Enregistrer le type/ }).click();
    await page.getByText("Le type est corrigé.").waitFor();
    expect(await main(page).getByRole("article").first().getByLabel("Précision").inputValue()).toBe(
      "Mutuelle",
    );
  });
});
