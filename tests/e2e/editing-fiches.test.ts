import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { paths } from "~/http/paths";
import { asOwner } from "./setup/arrange";
import {
  expectNoAxeViolations,
  expectNoHorizontalScroll,
  expectNoObstacle,
  expectTargetSizes,
} from "./setup/expectations";
import { test } from "./setup/own-house";
import { exercise } from "./setup/places";
import type { House } from "./setup/house";

const editor = "redaction@demo.example";
const fiches = {
  first: "1-contenu-du-carnet",
} as const;
const address = paths.editFiche(exercise, fiches.first);
const text = (page: Page) => page.getByRole("textbox", { name: "Texte de la fiche" });
const tool = (page: Page, name: string) =>
  page.getByRole("toolbar").getByRole("button", { name, exact: true });
const state = (page: Page) => page.locator("[data-state]");
const saved = /^Enregistré à/;
const waitSaved = (page: Page) => state(page).filter({ hasText: saved }).waitFor();

/** Each top-level block with its id and how its words begin. */
const blocks = (page: Page) =>
  text(page).evaluate((root) =>
    [...root.children].map((block) => ({
      id: block.getAttribute("data-block") ?? "",
      words: block.textContent.slice(0, 40),
    })),
  );

/** The caret before, or so many characters into, the paragraph that begins so. */
async function caretIn(page: Page, words: string, offset = 0) {
  await text(page).getByText(words).first().click();
  await page.keyboard.press("Home");
  for (let at = 0; at < offset; at += 1) await page.keyboard.press("ArrowRight");
  await settled(page);
}

/** The browser tells the editor of a selection in its next turn; nobody types faster than that. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

/** Presses keys that move, one after the other. */
async function goTo(page: Page, key: string) {
  await page.keyboard.press(key);
  await settled(page);
}

/** A fiche of its own for each test, whose text is these paragraphs: « p1 », « p2 »… */
async function begin({ database }: House, slug: string, ...paragraphs: string[]): Promise<string> {
  const content = paragraphs.map((words, index) => ({
    type: "paragraph",
    attrs: { id: `p${String(index + 1)}` },
    content: [{ type: "text", text: words }],
  }));
  await asOwner(
    database,
    `WITH made AS (
       INSERT INTO fiche (id, consultation_id, "order", label, slug, title)
       SELECT gen_random_uuid(), id, 100 + (SELECT count(*) FROM fiche), 'Fiche d’essai', $1, 'Une fiche à écrire'
       FROM consultation WHERE slug = $2 RETURNING id)
     INSERT INTO working_text (fiche_id, body, questions, edition, begun_on, written_at)
     SELECT id, $3::jsonb, '[]', 1, 0, now() FROM made`,
    [slug, exercise, JSON.stringify({ type: "doc", content })],
  );
  return paths.editFiche(exercise, slug);
}

/** What the server holds of a fiche. */
async function held({ database }: House, slug: string) {
  const [row] = await asOwner(
    database,
    `SELECT body::text, questions, edition FROM working_text JOIN fiche ON fiche.id = fiche_id WHERE slug = $1`,
    [slug],
  );
  return {
    body: String(row?.body),
    questions: JSON.stringify(row?.questions),
    edition: Number(row?.edition),
  };
}

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
  await page.getByText("Écrivez une adresse qui commence par").waitFor();
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
  await page.context().setOffline(true);
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
  const context = page.context();
  const tab = await context.newPage();
  await page.close();
  await context.setOffline(false);
  await tab.goto(journey.address + own);
  await tab.getByRole("button", { name: "Reprendre ce texte" }).click();
  await waitSaved(tab);
  expect((await held(house, "essai-ferme")).body).toContain("Et plus loin.");
});

describe("two editors at once", () => {
  test("the second is told who writes, cannot overwrite, compares and takes back; both texts stay", async ({
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
    expect(await second.locator(".compared ins").allInnerTexts()).toEqual([
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
});

test(
  "no obstacle to anybody, wide or narrow, light or dark",
  { timeout: 90_000 },
  async ({ journey, house }) => {
    const own = await begin(house, "essai-acces", "Un passage.");
    await journey.signInAs(editor);
    await expectNoObstacle(journey, address);
    await expectNoObstacle(journey, own);
    await expectNoObstacle(journey, paths.previewFiche(exercise, fiches.first));
    const phone = await journey.visitOnAPhone(own);
    await text(phone).waitFor();
    await expectNoHorizontalScroll(phone);
    await expectTargetSizes(phone);
    await expectNoAxeViolations(phone);
  },
);
