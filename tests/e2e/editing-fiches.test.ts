import { expect } from "vitest";
import { paths } from "~/http/paths";
import {
  begin,
  blocks,
  caretIn,
  editor,
  goTo,
  held,
  published,
  text,
  tool,
  waitSaved,
} from "./setup/editing";
import {
  expectNoAxeViolations,
  expectNoHorizontalScroll,
  expectNoObstacle,
  expectTargetSizes,
} from "./setup/expectations";
import { test } from "./setup/own-house";
import { exercise } from "./setup/places";

test("what is typed keeps itself, says when, and is there again", async ({ journey, house }) => {
  const own = await begin(house, "essai-frappe", "Un premier mot.");
  await journey.signInAs(editor);
  const page = await journey.visit(own);
  await caretIn(page, "Un premier mot.");
  await goTo(page, "End");
  await page.keyboard.type(" Et la suite.");
  await waitSaved(page);
  await page.reload();
  await text(page).waitFor();
  expect(await text(page).innerText()).toContain("Un premier mot. Et la suite.");
  expect((await held(house, "essai-frappe")).edition).toBeGreaterThan(1);
});

test("a paragraph that is split, joined, moved or copied keeps its id, its copy gets another", async ({
  journey,
  house,
}) => {
  const own = await begin(house, "essai-ids", "Premier passage.", "Second passage.", "Troisième passage.");
  await journey.signInAs(editor);
  const page = await journey.visit(own);
  await caretIn(page, "Second", 6);
  await page.keyboard.press("Enter");
  const split = await blocks(page);
  expect(split.map(({ words }) => words)).toEqual([
    ...["Premier passage.", "Second", " passage.", "Troisième passage."],
  ]);
  expect(split[1]?.id).toBe("p2");
  expect(split[2]?.id).not.toMatch(/^p\d$/);
  await page.keyboard.press("Backspace");
  expect((await blocks(page)).map(({ id }) => id)).toEqual(["p1", "p2", "p3"]);

  await tool(page, "Monter le paragraphe").click();
  expect((await blocks(page)).map(({ id }) => id)).toEqual(["p2", "p1", "p3"]);
  await expect.poll(() => page.locator("[data-moved]").textContent()).toMatch(/1 sur 3/);
  await page.keyboard.press("Alt+Shift+ArrowDown");
  await page.keyboard.press("Alt+Shift+ArrowDown");
  expect((await blocks(page)).map(({ id }) => id)).toEqual(["p1", "p3", "p2"]);

  await goTo(page, "Control+A");
  await page.keyboard.press("Control+C");
  await caretIn(page, "Second");
  await goTo(page, "End");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+V");
  const ids = (await blocks(page)).map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(["p1", "p3", "p2"]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(5);
  await waitSaved(page);
  const { body } = await held(house, "essai-ids");
  for (const id of ids) expect(body).toContain(`"${id}"`);
});

test("a paragraph cut and pasted elsewhere is the same paragraph", async ({ journey, house }) => {
  const own = await begin(house, "essai-couper", "Premier passage.", "Second passage.", "Troisième passage.");
  await journey.signInAs(editor);
  const page = await journey.visit(own);
  await caretIn(page, "Premier");
  await goTo(page, "Shift+End");
  await page.keyboard.press("Control+X");
  await page.keyboard.press("Delete");
  await caretIn(page, "Troisième");
  await goTo(page, "End");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+V");
  const after = await blocks(page);
  expect(after).toContainEqual({ id: "p1", words: "Premier passage." });
  expect(after.at(-1)?.id).toBe("p1");
});

test("of what comes from a word processor, only what a fiche knows comes in", async ({ journey, house }) => {
  journey.expectComplaint(/Applying inline style violates/);
  journey.expectComplaint(/inline event handler violates/);
  const own = await begin(house, "essai-coller", "Avant.");
  await journey.signInAs(editor);
  const page = await journey.visit(own);
  await caretIn(page, "Avant.");
  await goTo(page, "End");
  await page.keyboard.press("Enter");
  await text(page).evaluate((root) => {
    const data = new DataTransfer();
    data.setData(
      "text/html",
      `<h1 class="MsoTitle" style="color:red">Grand titre</h1><p class="MsoNormal"><b>Gras</b><o:p></o:p> et
       <span onclick="x()">mots</span><img src="https://ailleurs.example/p.png"></p><script>alert(1)</script>
       <table><tr><td><p>case</p></td></tr></table><p><a href="javascript:alert(1)">lien</a></p>`,
    );
    root.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await waitSaved(page);
  expect(await text(page).locator("h2").innerText()).toBe("Grand titre");
  const { body } = await held(house, "essai-coller");
  for (const foreign of ["Mso", "color", "script", "ailleurs", "onclick"])
    expect(body).not.toContain(foreign);
  for (const kept of ["Gras", "mots", "case", "lien", "tableCell"]) expect(body).toContain(kept);
});

test("a table, a note, a call-out and a link are made with the tools, and numbers are kept", async ({
  journey,
  house,
}) => {
  const own = await begin(house, "essai-outils", "Un passage.", "Un autre.");
  await journey.signInAs(editor);
  const page = await journey.visit(own);
  await caretIn(page, "Un autre.");
  await page.getByLabel("Numéro dans la source").fill("Article 3");
  await caretIn(page, "Un autre.");
  await goTo(page, "End");
  await tool(page, "Insérer une note").click();
  await page.keyboard.type("La source.");
  await caretIn(page, "Un passage.");
  await goTo(page, "Shift+End");
  await tool(page, "Lien").click();
  await page.getByLabel("Adresse du lien").fill("nulle part");
  await page.keyboard.press("Enter");
  await page.getByText("Écrivez une adresse de site").waitFor();
  await page.getByLabel("Adresse du lien").fill("https://exemple.example/");
  await page.keyboard.press("Enter");
  await tool(page, "Encadré").click();
  await caretIn(page, "Un autre.");
  await goTo(page, "End");
  await page.keyboard.press("Enter");
  await tool(page, "Insérer un tableau").click();
  await page.getByLabel("Légende du tableau").fill("Les délais");
  await text(page).locator("th").first().click();
  await page.keyboard.type("Objet");
  await tool(page, "Colonne après").click();
  await tool(page, "Enlever la ligne").click();
  expect(await text(page).locator("tr").count()).toBe(2);
  expect(await text(page).locator("tr").first().locator("th, td").count()).toBe(3);
  await waitSaved(page);
  await expectNoAxeViolations(page);
  const { body } = await held(house, "essai-outils");
  for (const part of [
    "Article 3",
    "noteCall",
    "La source.",
    "https://exemple.example/",
    "callout",
    "Les délais",
  ])
    expect(body, part).toContain(part);
  await page.goto(journey.address + paths.previewFiche(exercise, "essai-outils"));
  expect(await page.getByRole("main").innerText()).toContain("Aperçu, non publié");
  expect(await page.getByRole("table", { name: "Les délais" }).count()).toBe(1);
  await expectNoAxeViolations(page);
});

test("a question is put in the text, worded beside it, and stays to be completed until it is", async ({
  journey,
  house,
}) => {
  const own = await begin(house, "essai-question", "Un passage.");
  await journey.signInAs(editor);
  const page = await journey.visit(own);
  await caretIn(page, "Un passage.");
  await tool(page, "Insérer une question").click();
  await page.keyboard.type("Êtes-vous d’accord ?");
  await page.getByLabel("Forme de la réponse").selectOption({ label: "Un choix dans une liste" });
  await page.getByText("À compléter avant de publier").waitFor();
  await page.getByRole("button", { name: "Ajouter un choix" }).click();
  await page.keyboard.type("Oui");
  await page.getByRole("button", { name: "Ajouter un choix" }).click();
  await page.keyboard.type("Non");
  await page.getByText("À compléter avant de publier").waitFor({ state: "hidden" });
  await expectNoAxeViolations(page);
  await waitSaved(page);
  expect((await held(house, "essai-question")).questions).toMatch(/d’accord.*Oui.*Non|choice/);
  await page.goto(journey.address + paths.previewFiche(exercise, "essai-question"));
  await page.getByRole("heading", { name: /Êtes-vous d’accord/ }).waitFor();
  expect(await page.getByRole("listitem").filter({ hasText: /^Oui$/ }).count()).toBe(1);
});

test("the tools are reached and left by keyboard, and Tab leaves the text", async ({ journey, house }) => {
  const own = await begin(house, "essai-clavier", "Un passage.");
  await journey.signInAs(editor);
  const page = await journey.visit(own);
  await caretIn(page, "Un passage.");
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  await page.keyboard.press("Alt+F10");
  expect(await focused()).toBe("Annuler");
  await goTo(page, "End");
  expect(await focused()).toBe("Enlever le paragraphe");
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("Annuler");
  for (let at = 0; at < 6; at += 1) await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("Gras");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("textbox");
  await goTo(page, "Shift+End");
  await page.keyboard.press("Control+B");
  expect(await tool(page, "Gras").getAttribute("aria-pressed")).toBe("true");
  await page.keyboard.press("Control+Z");
  expect(await tool(page, "Gras").getAttribute("aria-pressed")).toBe("false");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("bloc-numero");
});

test(
  "no obstacle to anybody, wide or narrow, light or dark",
  { timeout: 90_000 },
  async ({ journey, house }) => {
    const own = await begin(house, "essai-acces", "Un passage.");
    await journey.signInAs(editor);
    await expectNoObstacle(journey, paths.editFiche(exercise, published));
    await expectNoObstacle(journey, own);
    await expectNoObstacle(journey, paths.previewFiche(exercise, published));
    const phone = await journey.visitOnAPhone(own);
    await text(phone).waitFor();
    await expectNoHorizontalScroll(phone);
    await expectTargetSizes(phone);
    await expectNoAxeViolations(phone);
  },
);
