import { mkdtemp, open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { DeletedTextRun, Paragraph, TextRun } from "docx";
import { paths } from "~/http/paths";
import type { GivenFile } from "~/domain/import/read-file.server";
import { aDocx } from "../factories/docx";
import { aMarkdown } from "../factories/outline";
import { expectNoAxeViolations, expectNoObstacle } from "./setup/expectations";
import { test } from "./setup/own-house";
import { exercise } from "./setup/places";
import { findFiche, openPlatform } from "./setup/plant";
import type { Database } from "../setup/clone";

const editor = "redaction@demo.example";
const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string) => main(page).getByRole("button", { name }).click();

async function addressOf(database: Database) {
  const platform = openPlatform(database);
  const fiche = await findFiche(platform, exercise);
  await platform.db.$disconnect();
  return paths.importFiche(exercise, fiche.slug);
}

async function bring(page: Page, { name, bytes }: GivenFile) {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await main(page).getByLabel("Fichier", { exact: true }).setInputFiles(file);
  await press(page, "Lire le fichier");
}

/** 50 MB that take no room. */
async function aLargeFile(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "import-")), "texte.docx");
  const file = await open(path, "w");
  await file.truncate(50_000_000);
  await file.close();
  return path;
}

const ways = [
  ["with a script", "visit", "Le comité se réunit chaque mois"],
  ["without JavaScript", "visitWithoutJavaScript", "Tout patient peut s’opposer"],
] as const;

describe.each(ways)("%s", (_, way, text) => {
  test("an editor brings a Word document in, reads what was not understood, and confirms", async ({
    journey,
    house: { database },
  }) => {
    await journey.signInAs(editor);
    const page = await journey[way](await addressOf(database));
    const file = await aDocx([
      new Paragraph({
        children: [
          new TextRun(`Article 1 – ${text} `),
          new DeletedTextRun({ text: "supprimé", id: 1, author: "a", date: "2030-01-01T00:00:00Z" }),
        ],
      }),
    ]);
    await bring(page, file);
    await page.getByRole("heading", { name: "Compte rendu de lecture" }).waitFor();
    const said = await main(page).innerText();
    for (const words of ["Modifications suivies", "1\u00a0nouveau paragraphe", "Article 1", "nouveau", text])
      expect(said).toContain(words);
    await expectNoAxeViolations(page);
    await press(page, "Remplacer le texte de travail");
    await page.waitForURL("**?fait=repris");
    expect(await main(page).innerText()).toContain("est maintenant le texte de travail");
  });

  test("what is no Word document is refused with what to do, beside the field", async ({
    journey,
    house: { database },
  }) => {
    await journey.signInAs(editor);
    const page = await journey[way](await addressOf(database));
    await bring(page, { name: "texte.docx", bytes: new TextEncoder().encode("Pas un document.") });
    await main(page)
      .getByRole("link", { name: /n’en est pas un. Ouvrez-le dans votre traitement de texte/ })
      .waitFor();
    await expectNoAxeViolations(page);
  });
});

test("a file of 50 MB is refused with a sentence, and what waited still waits", async ({
  journey,
  house: { database },
}) => {
  await journey.signInAs(editor);
  const page = await journey.visitWithoutJavaScript(await addressOf(database));
  await bring(page, aMarkdown("Un texte qui attend.\n"));
  await page.getByText("Un texte qui attend.").first().waitFor();
  await main(page)
    .getByLabel("Fichier", { exact: true })
    .setInputFiles(await aLargeFile());
  await press(page, "Lire le fichier");
  await page.getByRole("link", { name: /dépasse 10\sMo/ }).waitFor();
  expect(await main(page).innerText()).toContain("Un texte qui attend.");
});

test(
  "the page is for everybody, empty and with a text that waits",
  { timeout: 60_000 },
  async ({ journey, house: { database } }) => {
    await journey.signInAs(editor);
    const address = await addressOf(database);
    const page = await journey.visit(address);
    const waiting = main(page).getByRole("button", { name: "Abandonner cet import" });
    if (await waiting.isVisible()) await waiting.click();
    await expectNoObstacle(journey, address);
    const again = await journey.visit(address);
    const table = "| Critère | Coût |\n|---|---|\n| Un critère | 12 |\n";
    await bring(
      again,
      aMarkdown(`## Enjeux\n\n1. Un\n2. Deux\n\n${table}\nDes mots.[^1]\n\n[^1]: La note.\n`),
    );
    await again.getByRole("heading", { name: "Compte rendu de lecture" }).waitFor();
    await expectNoObstacle(journey, address);
    const phone = await journey.visitOnAPhone(address);
    await expectNoAxeViolations(phone);
  },
);
