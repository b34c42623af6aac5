import type { Page } from "playwright-core";
import { paths } from "~/http/paths";
import { asOwner } from "./arrange";
import type { House } from "./house";
import { exercise } from "./places";

export const editor = "redaction@demo.example";
export const published = "1-contenu-du-carnet";
export const text = (page: Page) => page.getByRole("textbox", { name: "Texte de la fiche" });
export const tool = (page: Page, name: string) =>
  page.getByRole("toolbar").getByRole("button", { name, exact: true });
export const state = (page: Page) => page.locator("[data-state]");
const saved = /^Enregistré à/;
export const waitSaved = (page: Page) => state(page).filter({ hasText: saved }).waitFor();

/** Each top-level block with its id and how its words begin. */
export const blocks = (page: Page) =>
  text(page).evaluate((root) =>
    [...root.children].map((block) => ({
      id: block.getAttribute("data-block") ?? "",
      words: block.textContent.slice(0, 40),
    })),
  );

/** The caret before, or so many characters into, the paragraph that begins so. */
export async function caretIn(page: Page, words: string, offset = 0) {
  await text(page).getByText(words).first().click();
  await page.keyboard.press("Home");
  for (let at = 0; at < offset; at += 1) await page.keyboard.press("ArrowRight");
  await settled(page);
}

/** The browser tells the editor of a selection in its next turn; nobody types faster than that. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

/** Presses keys that move, one after the other. */
export async function goTo(page: Page, key: string) {
  await page.keyboard.press(key);
  await settled(page);
}

/** A fiche of its own for each test, whose text is these paragraphs: « p1 », « p2 »… */
export async function begin({ database }: House, slug: string, ...paragraphs: string[]): Promise<string> {
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
export async function held({ database }: House, slug: string) {
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
