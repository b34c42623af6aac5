import type { Page } from "playwright-core";
import { expect } from "vitest";
import { publishVersion } from "~/domain/fiche/publish-version.server";
import { readWorkingText } from "~/domain/fiche/read-working-text.server";
import { locateQuote } from "~/domain/passage/passage";
import { system } from "~/domain/policy/actor";
import { paths } from "~/http/paths";
import { holdAuthor } from "../factories/author";
import { write } from "../factories/editing";
import { aFicheText, paragraph, table } from "../factories/fiche-text";
import { aSent, bringTo, send } from "../factories/sending";
import { blocksOf } from "../factories/stage";
import { signedInAs } from "../setup/signed-in";
import type { Database } from "../setup/clone";
import { asOwner } from "./setup/arrange";
import { expectNoAxeViolations, expectNoObstacle } from "./setup/expectations";
import { test } from "./setup/own-house";
import { exercise } from "./setup/places";
import { findFiche, firstWords, openPlatform } from "./setup/plant";
import { replaceBlock } from "./setup/replace-block";

const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

/** The text of a fiche whose first paragraph is written anew, and who commented its first words. */
async function rewriteFirstParagraph(database: Database) {
  const platform = openPlatform(database);
  const fiche = await findFiche(platform, exercise);
  const passage = await firstWords(platform, fiche);
  const author = await holdAuthor(platform);
  const sent = await send(
    platform,
    fiche,
    aSent(fiche, "Trop vague.", { kind: "comment", passages: [passage] }),
    {
      contributorId: author.contributorId,
    },
  );
  const hidden = await send(
    platform,
    fiche,
    aSent(fiche, "Masqué.", { kind: "comment", passages: [passage] }),
  );
  await bringTo(platform, hidden.id, "hidden");
  const { person: editor } = await signedInAs(platform, {
    email: "redaction@exemple.example",
    roles: ["editor"],
  });
  const { text } = await readWorkingText(platform, editor, fiche.id);
  const body = replaceBlock(text.body, passage.start.blockId, "Le guichet unique répond en trente jours.");
  await write(platform, editor, fiche.id, body, text.questions);
  const { email } = await platform.db.account.findUniqueOrThrow({ where: { id: author.person.accountId } });
  const blocks = await blocksOf(platform.db, fiche.versionId);
  const [first] = blocks.filter(({ blockId }) => blockId === passage.start.blockId);
  await platform.db.$disconnect();
  if (!first?.text || !locateQuote(blocks, first.text.slice(0, passage.end.offset)))
    throw new Error("no words");
  const quote = first.text.slice(0, passage.end.offset);
  return {
    slug: fiche.slug,
    quote,
    blockId: first.blockId,
    reference: sent.reference,
    hidden: hidden.reference,
    email: email ?? "",
  };
}

test(
  "a fiche changes under those who read it: the gate, a passage re-attached by hand, and what everybody then sees",
  { timeout: 120_000 },
  async ({ journey, house: { database } }) => {
    const { slug, quote, blockId, reference, hidden, email } = await rewriteFirstParagraph(database);

    await journey.signInAs("redaction@exemple.example");
    const page = await journey.visitWithoutJavaScript(paths.publishFiche(exercise, slug));
    const demonstrationLine = () => page.getByRole("complementary", { name: "Démonstration" }).waitFor();
    await demonstrationLine();
    await expectNoAxeViolations(page);
    await main(page)
      .getByRole("link", { name: /^Disparus/ })
      .click();
    const lost = main(page).getByRole("article").filter({ hasText: quote }).first();
    expect(await lost.innerText()).toContain(reference);
    await lost.getByRole("link", { name: /^Rattacher à la main/ }).click();
    await page.getByLabel("Paragraphe du texte à publier").waitFor();
    await demonstrationLine();
    await expectNoAxeViolations(page);
    await page.getByLabel("Paragraphe du texte à publier").selectOption(blockId);
    await press(page, "Afficher ses phrases");
    await press(page, "Rattacher");
    await page.getByText("Cochez au moins une phrase.").first().waitFor();
    await expectNoAxeViolations(page);
    await page.getByLabel("Le guichet unique répond en trente jours.").check();
    await page.getByLabel(/^Ces mots seulement/).fill("guichet unique");
    await press(page, "Rattacher");
    await page.getByText("La décision est enregistrée").waitFor();

    const asking = page.getByLabel("Référence de la contribution");
    await page.getByLabel("Changement", { exact: true }).selectOption(blockId);
    await asking.fill("RIEN26-0001");
    await press(page, "Attribuer");
    await page.getByText("Aucune contribution de cette fiche que l’on puisse citer").first().waitFor();
    await expectNoAxeViolations(page);
    await asking.fill(reference);
    await press(page, "Attribuer");
    await page.getByText("L’attribution est gardée").waitFor();
    await expectNoAxeViolations(page);

    await press(page, "Publier");
    await page.getByText("Écrivez ce qui change").first().waitFor();
    await page.getByLabel("Ce qui change").fill("Le délai est fixé.");
    await press(page, "Publier");
    await page.getByText("Écrivez pourquoi la fiche change").first().waitFor();
    await page.getByLabel(/^Pourquoi la fiche change/).fill("Une erreur dans le délai.");
    await press(page, "Publier");
    await page.getByText("La version est publiée.").waitFor();
    await demonstrationLine();
    await expectNoAxeViolations(page);

    const change = main(page).getByRole("article").filter({ hasText: "guichet unique" });
    await change.getByRole("textbox").fill(hidden);
    await change.getByRole("button", { name: /^Attribuer/ }).click();
    await main(page)
      .getByRole("article")
      .filter({ hasText: "guichet unique" })
      .getByText(reference, { exact: true })
      .waitFor();

    await journey.signInAs(null);
    const fiche = await journey.visit(paths.fiche(exercise, slug));
    expect(await main(fiche).innerText()).toMatch(
      /Cette fiche a été modifiée le .*\s+Une erreur dans le délai\./,
    );
    const old = await journey.visit(paths.version(exercise, slug, 1));
    expect(await main(old).innerText()).toContain("Ce n’est plus le texte en vigueur");
    expect(await main(old).innerText()).toContain(quote);
    expect(await old.locator("link[rel=canonical]").getAttribute("href")).toMatch(
      new RegExp(`/fiches/${slug}$`),
    );
    expect(
      await main(old)
        .getByRole("link", { name: /^Commenter le paragraphe/ })
        .count(),
    ).toBe(0);

    const compared = await journey.visit(paths.comparison(exercise, slug, { de: 1, a: 2, vue: "ligne" }));
    const text = await main(compared).innerText();
    expect(text).toContain("Le guichet unique répond en trente jours.".slice(0, 10));
    expect(text).toContain(`À la demande de ${reference}`);
    expect(text).not.toContain(hidden);
    expect(await main(compared).locator("ins, del").first().textContent()).toMatch(
      /début (d’ajout|de suppression)/,
    );

    const contribution = await journey.visit(paths.contribution(reference));
    const said = await main(contribution).innerText();
    expect(said).toContain(quote);
    expect(said).toContain("Ce passage est réécrit dans la version 2, en vigueur (rattaché par le service)");
    expect(said).toMatch(/A conduit à modifier le §\u00a0\d+ de la version 2/);

    await expect
      .poll(() => asOwner(database, "SELECT text FROM demo_mail WHERE recipient = $1", [email]), {
        timeout: 20_000,
      })
      .toEqual([{ text: expect.stringContaining("Maintenant\u00a0: «\u00a0guichet unique\u00a0»") }]);
  },
);

test(
  "the pages of versions have no obstacle, side by side, in one line, on a phone",
  { timeout: 120_000 },
  async ({ journey }) => {
    const slug = await firstSlug(journey);
    for (const path of [
      paths.versions(exercise, slug),
      paths.comparison(exercise, slug),
      paths.comparison(exercise, slug, { vue: "ligne" }),
      paths.version(exercise, slug, 1),
    ])
      await expectNoObstacle(journey, path);
    const phone = await journey.visitOnAPhone(paths.comparison(exercise, slug));
    await expectNoAxeViolations(phone);
  },
);

/** Two more versions of a fiche, with a table of which a cell changes, and one that does not. */
async function publishTables(database: Database) {
  const platform = openPlatform(database);
  const { id: ficheId, slug } = await findFiche(platform, exercise);
  const same = table("t2", "Calendrier", [
    ["Étape", "Date"],
    ["Clôture", "30 mai"],
  ]);
  for (const delay of ["six mois", "neuf mois"]) {
    const measures = table("t1", "Mesures", [
      ["Mesure", "Délai"],
      ["Guichet unique", delay],
    ]);
    const body = aFicheText(paragraph("p1", "Le texte."), measures, same);
    await publishVersion(platform, system, { ficheId, body, note: "Le délai change.", questions: [] });
  }
  const last = await platform.db.version.count({ where: { ficheId } });
  await platform.db.$disconnect();
  return { slug, last };
}

test(
  "tables are compared as tables, in both views and on a phone, changed or not",
  { timeout: 120_000 },
  async ({ journey, house: { database } }) => {
    const { slug, last } = await publishTables(database);
    const compared = (vue: string) => paths.comparison(exercise, slug, { de: last - 1, a: last, vue });
    const oneLine = await journey.visit(compared("ligne"));
    await expectNoAxeViolations(oneLine);
    const changed = main(oneLine).getByRole("table", { name: "Mesures" });
    expect(await changed.getByRole("columnheader").allInnerTexts()).toEqual(["Mesure", "Délai"]);
    expect(await changed.getByRole("cell").nth(1).textContent()).toMatch(
      /début de suppression\s+six\s+fin de suppression\s+début d’ajout\s+neuf\s+fin d’ajout\s+mois/,
    );
    expect(await main(oneLine).getByRole("table", { name: "Calendrier" }).count()).toBe(1);
    const sides = await journey.visit(compared("cote"));
    await expectNoAxeViolations(sides);
    expect(await main(sides).getByRole("table", { name: "Mesures" }).count()).toBe(2);
    const phone = await journey.visitOnAPhone(compared("cote"));
    await expectNoAxeViolations(phone);
    expect(await main(phone).getByRole("table", { name: "Calendrier" }).count()).toBe(1);
  },
);

async function firstSlug({ visit }: { visit: (path: string) => Promise<Page> }): Promise<string> {
  const page = await visit(paths.consultation(exercise));
  const href = await main(page).locator("a[href*='/fiches/']").first().getAttribute("href");
  return href?.split("/").at(-1) ?? "";
}
