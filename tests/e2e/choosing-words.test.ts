import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "~/http/paths";
import { declareBody } from "./setup/declare-body";
import { expectNoAxeViolations, expectNoHorizontalScroll, expectTargetSizes } from "./setup/expectations";
import { test } from "./setup/own-house";
import { exercise } from "./setup/places";
import { tabTo } from "./setup/tab-to";

const fiche = paths.fiche(exercise, "1-contenu-du-carnet");

const quote = (page: Page) => page.locator(".contribution-quote q");
const bar = (page: Page) => page.locator("[data-passage-bar]");
const plain = (text: string) => text.replaceAll(/[«»\s]+/g, " ").trim();
const textOf = async (page: Page) => plain(await quote(page).innerText());

/** The text of a paragraph of the fiche, by its number. */
const paragraph = (page: Page, number: number) =>
  page.locator(`[data-paragraph="${number}"] .fiche-block-text > p`);

/** Selects part of a paragraph through the Selection API, which is what a finger's handles do. */
function select(page: Page, number: number, from: number, to: number): Promise<string> {
  return paragraph(page, number).evaluate(
    (block, ends) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let passed = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (passed <= ends.from && ends.from < passed + length) range.setStart(node, ends.from - passed);
        if (passed < ends.to && ends.to <= passed + length) range.setEnd(node, ends.to - passed);
        passed += length;
      }
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      return range.toString();
    },
    { from, to },
  );
}

test("words selected by mouse become the passage of a draft", async ({ journey }) => {
  const page = await journey.visit(fiche);
  await paragraph(page, 2).scrollIntoViewIfNeeded();
  await paragraph(page, 2).click({ clickCount: 3 });
  const words = await page.evaluate(() => getSelection()?.toString().trim() ?? "");
  await expectNoAxeViolations(page);
  await bar(page).getByRole("link", { name: "Commenter" }).click();
  await page.waitForURL(/commenter\?.*de=.*&a=/);
  await page.getByRole("button", { name: "Écrire" }).click();
  await page.waitForURL(/\/brouillons\//);
  expect(await textOf(page)).toBe(plain(words));
});

test("under a finger at 390 px, sentences are tapped", async ({ journey }) => {
  const page = await journey.visitOnAPhone(fiche);
  await page.getByRole("link", { name: "Commenter le paragraphe 6", exact: true }).tap();
  await page.waitForURL(/commenter/);
  await expectNoHorizontalScroll(page);
  await expectTargetSizes(page);
  const sentences = page.getByRole("group", { name: "De quelles phrases parlez-vous" });
  const first = await sentences.locator("label").first().innerText();
  await sentences.locator("label").first().tap();
  await page.getByRole("button", { name: "Choisir ces phrases" }).tap();
  await quote(page).waitFor();
  expect(await textOf(page)).toContain(plain(first).slice(0, 30));
  await page.getByRole("button", { name: "Écrire" }).tap();
  await page.waitForURL(/\/brouillons\//);
  await page.getByLabel("Votre commentaire").fill("Écrit au téléphone.");
  await page.getByRole("button", { name: "Aperçu" }).tap();
  await page.waitForURL(/apercu$/);
  await expectNoHorizontalScroll(page);
});

test("under a finger, what the handles select brings the bar to the bottom of the screen", async ({
  journey,
}) => {
  const page = await journey.visitOnAPhone(fiche);
  const words = await select(page, 2, 3, 24);
  await bar(page).waitFor();
  const box = await bar(page).boundingBox();
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
  await expectTargetSizes(page);
  await bar(page).getByRole("link", { name: "Proposer une rédaction" }).tap();
  await page.waitForURL(/commenter\?/);
  expect(await textOf(page)).toBe(plain(words));
  expect(await page.getByLabel("Proposer une autre rédaction de ces mots").isChecked()).toBe(true);
});

test("by keyboard alone: sentences, then words of theirs; the same words as by selection", async ({
  journey,
}) => {
  const page = await journey.visit(fiche);
  await tabTo(page, /^Commenter le paragraphe 2$/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/commenter/);
  await page.locator("main").waitFor();
  await page.getByRole("checkbox").first().focus();
  await page.keyboard.press("Space");
  await tabTo(page, /^Choisir ces phrases$/);
  await page.keyboard.press("Enter");
  await quote(page).waitFor();
  const words = (await textOf(page)).split(" ").slice(0, 4).join(" ");
  await page.getByLabel("Préciser les mots").focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(words);
  await tabTo(page, /^Garder ces mots$/);
  const whole = new URL(page.url()).searchParams.get("a");
  await page.keyboard.press("Enter");
  await page.waitForURL(({ searchParams }) => searchParams.get("a") !== whole);
  const byKeyboard = new URL(page.url()).searchParams;

  const other = await journey.visit(fiche);
  expect(await select(other, 2, 0, words.length)).toBe(words);
  await bar(other).getByRole("link", { name: "Commenter" }).click();
  await other.waitForURL(/commenter\?/);
  const bySelection = new URL(other.url()).searchParams;
  expect([byKeyboard.get("de"), byKeyboard.get("a")]).toEqual([bySelection.get("de"), bySelection.get("a")]);
});

/** From the bar to the receipt. */
async function comment(page: Page, number: number, from: number, to: number, text: string) {
  await select(page, number, from, to);
  await bar(page).getByRole("link", { name: "Commenter" }).click();
  await page.getByRole("button", { name: "Écrire" }).click();
  await page.getByLabel("Votre commentaire").fill(text);
  await page.getByRole("button", { name: "Aperçu" }).click();
  await page.getByLabel("J’ai lu et j’accepte la charte").check();
  await page.getByRole("button", { name: "Envoyer", exact: true }).click();
  await page.waitForURL("**/contributions/DEMO26-*");
}

test("two people comment words that overlap: each keeps its own, the common ones are darker", async ({
  journey,
}) => {
  await journey.signInAs("une@exemple.example");
  const one = await journey.visit(fiche);
  const whole = await paragraph(one, 3).evaluate((block) => block.textContent);
  await comment(one, 3, 0, 20, "Le début.");
  await journey.signInAs("autre@exemple.example");
  const other = await journey.visit(fiche);
  await comment(other, 3, 10, 30, "La suite.");

  await journey.signInAs(null);
  const page = await journey.visit(fiche);
  await page.reload(); // the page of visitors is kept for a second
  const covered = await paragraph(page, 3)
    .locator(".passage")
    .evaluateAll((spans) => spans.map((span) => [span.getAttribute("class"), span.textContent]));
  expect(covered).toEqual([
    ["passage passage-1", whole.slice(0, 10)],
    ["passage passage-2", whole.slice(10, 20)],
    ["passage passage-1", whole.slice(20, 30)],
  ]);
  await page.goto(journey.address + paths.thread(exercise, "1-contenu-du-carnet", 3));
  const quotes = await page.locator("#fil .contribution-quote q").allInnerTexts();
  expect(quotes.some((text) => text.includes(whole.slice(0, 20).trim()))).toBe(true);
  expect(quotes.some((text) => text.includes(whole.slice(10, 30).trim()))).toBe(true);
});

test("the visual editor writes the same conventions as the plain field, and gives it back", async ({
  journey,
}) => {
  const page = await journey.visit(`${fiche}/donner-un-avis`);
  await page.locator("textarea[name=texte]").fill("Avec **du gras**");
  await page.getByRole("button", { name: "Mise en forme visuelle" }).click();
  await page.locator(".rich-editor .tiptap strong").waitFor();
  await page.keyboard.type(" encore");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Texte simple" }).click();
  expect(await page.locator("textarea[name=texte]").inputValue()).toMatch(/\*\*du gras/);
});

/** As Word puts it on the clipboard: its own elements, styles and comments around the words. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {mso-margin: 0}</style></head>
<body><!--StartFragment--><p class=MsoNormal style='mso-margin-top-alt:auto'><b style='mso-bidi-font-weight:normal'>Important</b>
et <i>urgent</i><o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>sans <span style='color:red'
onclick="alert(1)">couleur</span></p><script>alert(1)</script><!--EndFragment--></body></html>`;

test("what is pasted from Word comes as clean text", async ({ journey }) => {
  journey.expectComplaint(/Applying inline style violates/); // the page's policy refuses it before our schema does
  journey.expectComplaint(/Executing inline event handler violates/);
  const page = await journey.visit(`${fiche}/donner-un-avis`);
  await page.getByRole("button", { name: "Mise en forme visuelle" }).click();
  await page.locator(".rich-editor .tiptap").waitFor();
  await page.locator(".rich-editor .tiptap").evaluate((editor, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, fromWord);
  await page.locator(".rich-editor .tiptap strong").waitFor();
  const shown = await page.locator(".rich-editor .tiptap").innerHTML();
  expect(shown).not.toMatch(/mso|style=|script|onclick|<o:/i);
  await page.getByRole("button", { name: "Texte simple" }).click();
  expect(await page.locator("textarea[name=texte]").inputValue()).toMatch(
    /^\*\*Important\*\*\s+et \*urgent\*\s*\n\nsans couleur$/,
  );
});

test("for a body, its type is asked at sending, and its mandate is said not to be verified", async ({
  journey,
}) => {
  const body = "Réseau des essais (fictif)";
  const page = await declareBody(journey, "porte-parole@exemple.example", "Dominique Essai", body);
  await page.goto(journey.address + paths.opinion(exercise, "1-contenu-du-carnet"));
  await page.getByLabel("Votre avis").fill("Notre position.");
  await page.getByRole("button", { name: "Aperçu" }).click();
  await page.getByLabel("Au nom de Réseau des essais (fictif)").check();
  await page.getByLabel("J’ai lu et j’accepte la charte").check();
  await page.getByRole("button", { name: "Envoyer", exact: true }).click();
  await page.getByRole("link", { name: /indiquez aussi son type|Choisissez.*type/i }).waitFor();
  await expectNoAxeViolations(page);
  expect(await page.getByLabel("Au nom de Réseau des essais (fictif)").isChecked()).toBe(true);
  expect(await page.getByLabel("J’ai lu et j’accepte la charte").isChecked()).toBe(true);
  await page.getByLabel("Type d’organisme", { exact: true }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Envoyer", exact: true }).click();
  await page.waitForURL("**/contributions/DEMO26-*");
  await journey.signInAs(null);
  const read = await journey.visit(new URL(page.url()).pathname);
  const said = await read.getByRole("main").innerText();
  expect(said).toContain("Réseau des essais (fictif)");
  expect(said).toContain("mandat déclaré, non vérifié");
  expect(said).not.toContain("Dominique");
});
