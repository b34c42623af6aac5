import { expect, test } from "vitest";
import { readConsultation } from "~/domain/consultation/read-consultation.server";
import { listLedTo } from "~/domain/contribution/list-led-to.server";
import { creditChange } from "~/domain/fiche/credit-change.server";
import { creditsOf } from "~/domain/fiche/credit";
import { listCredits } from "~/domain/fiche/list-credits.server";
import { planCredit } from "~/domain/fiche/plan-credit.server";
import { publishFiche } from "~/domain/fiche/publish-fiche.server";
import { readComparison } from "~/domain/fiche/read-comparison.server";
import { readGate } from "~/domain/fiche/read-gate.server";
import { visitor } from "~/domain/policy/actor";
import { firstText, contentOf, holdCommented } from "../factories/commented";
import { saying, write } from "../factories/editing";
import { aFicheText, paragraph } from "../factories/fiche-text";
import { bringTo } from "../factories/sending";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const now = "2030-01-15T10:00Z";
const [, , ...rest] = contentOf(firstText);
/** The delay of p1 becomes three months; p4 is new. */
const nextText = aFicheText(
  ...contentOf(firstText).slice(0, 1),
  paragraph("p1", "Toute demande reçoit une réponse dans un délai de trois mois après son dépôt complet."),
  ...rest,
  paragraph("p4", "Un recours est ouvert."),
);

/** A fiche with a comment, whose next version is written. */
async function arrange() {
  const { platform, heard } = testPlatform(now);
  const { consultation, fiche, editor, comment } = await holdCommented(platform);
  const asking = await comment("deux mois");
  const edition = await write(platform, editor, fiche.id, nextText);
  const slugs = { consultation: consultation.slug, fiche: fiche.slug };
  const note = (blockId: string, { reference } = asking, act: "plan" | "drop" = "plan") =>
    planCredit(platform, editor, { ficheId: fiche.id, blockId, reference, act });
  const publish = (asked = edition) =>
    publishFiche(platform, editor, fiche.id, { edition: asked, ...saying });
  const gate = () => readGate(platform, editor, slugs, { state: "all", page: 1 });
  /** As everybody reads who asked for the changes of the second version. */
  const named = async () => {
    const seen = await readConsultation(platform, visitor, consultation.slug);
    const credits = await listCredits(platform, seen, { ficheId: fiche.id, after: 1, upTo: 2 });
    return credits.map(({ blockId, reference }) => [blockId, reference]);
  };
  return { platform, heard, fiche, slugs, editor, comment, asking, note, publish, gate, named };
}

test("the gate shows what changes and who asked for it; publishing says it to everybody, on both sides", async () => {
  const { platform, heard, editor, asking, note, publish, gate, named } = await arrange();
  expect(await note("p1")).toBe("noted");
  expect(await note("p1")).toBe("noted");
  const { changes, planned } = await gate();
  expect(changes.map(({ step, leaf }) => [step, leaf.blockId])).toEqual([
    ["kept", "p1"],
    ["added", "p4"],
  ]);
  expect(planned).toEqual([{ blockId: "p1", reference: asking.reference, isPublic: true }]);
  expect(await named()).toEqual([]);
  const published = await publish();
  expect(await named()).toEqual([["p1", asking.reference]]);
  expect(await listLedTo(platform.db, asking.id)).toMatchObject([{ version: 2, blockId: "p1" }]);
  expect(heard.filter(({ type }) => type === "change.credited")).toMatchObject([
    { contributionId: asking.id, blockId: "p1", versionId: published.published ? published.versionId : "" },
  ]);
  const [credit] = await platform.db.credit.findMany({ where: { contributionId: asking.id } });
  expect(credit?.creditedById).toBe(editor.accountId);
  expect((await gate()).planned).toEqual([]);
});

test("nothing of it is published when publishing is refused, and it is still there", async () => {
  const { note, publish, gate, named } = await arrange();
  await note("p1");
  expect(await publish(99)).toMatchObject({ published: false });
  expect(await named()).toEqual([]);
  expect((await gate()).planned).toHaveLength(1);
});

test("what was noted can be forgotten", async () => {
  const { asking, note, publish, gate, named } = await arrange();
  await note("p1");
  await note("p1", asking, "drop");
  expect((await gate()).planned).toEqual([]);
  await publish();
  expect(await named()).toEqual([]);
});

test("who is hidden led to it all the same, and is not named; who withdrew is left in peace", async () => {
  const { platform, comment, asking, note, publish, gate, named } = await arrange();
  const hidden = await comment("rapport annuel");
  const withdrawn = await comment("dépôt complet");
  for (const one of [asking, hidden, withdrawn]) await note("p1", one);
  await bringTo(platform, hidden.id, "hidden");
  await bringTo(platform, withdrawn.id, "withdrawn");
  expect((await gate()).planned).toEqual([
    { blockId: "p1", reference: asking.reference, isPublic: true },
    { blockId: "p1", reference: hidden.reference, isPublic: false },
  ]);
  await publish();
  expect(await named()).toEqual([["p1", asking.reference]]);
  expect(await platform.db.credit.count({ where: { contributionId: hidden.id } })).toBe(1);
  expect(await platform.db.credit.count({ where: { contributionId: withdrawn.id } })).toBe(0);
  await bringTo(platform, hidden.id, "visible");
  expect(await named()).toHaveLength(2);
});

test("a block that went meanwhile has nobody to thank for it", async () => {
  const { platform, fiche, editor, note, publish, gate, named } = await arrange();
  await note("p4");
  const edition = await write(platform, editor, fiche.id, aFicheText(...contentOf(nextText).slice(0, -1)));
  expect((await gate()).changes.map(({ leaf }) => leaf.blockId)).toEqual(["p1"]);
  expect((await gate()).planned).toHaveLength(1);
  expect(await publish(edition)).toMatchObject({ published: true });
  expect(await named()).toEqual([]);
});

test("comparing across versions names who asked for what came in between, even of a paragraph that is gone again", async () => {
  const { platform, fiche, slugs, editor, comment, asking, note, publish } = await arrange();
  const added = await comment("rapport annuel");
  await note("p1");
  await note("p4", added);
  await publish();
  const without = contentOf(nextText).filter((_block, index, all) => index !== 1 && index !== all.length - 1);
  await publish(await write(platform, editor, fiche.id, aFicheText(...without)));
  const compared = await readComparison(platform, visitor, {
    ...{ slugs, wish: { from: 1, to: 3 }, keep: (_key, compare) => compare() },
  });
  const rows = compared.parts.flatMap((part) => ("row" in part ? [part.row] : part.table.rows));
  const gone = rows.filter(({ step }) => step === "removed");
  expect(gone.map((row) => creditsOf(row, compared.credits))).toMatchObject([
    [{ blockId: "p1", reference: asking.reference, version: 2 }],
  ]);
  expect(compared.between).toMatchObject([{ blockId: "p4", reference: added.reference, version: 2 }]);
});

test("a contribution to another fiche, or of no known reference, led to nothing here", async () => {
  const { platform, note } = await arrange();
  const elsewhere = await holdCommented(platform);
  const other = await elsewhere.comment("deux mois");
  expect(await note("p1", other)).toBe("unknown");
  expect(await note("p1", { ...other, reference: "RIEN-0001" })).toBe("unknown");
});

test("only editors of the consultation say who asked for what, before and after", async () => {
  const { platform, fiche, asking } = await arrange();
  const { person } = await signedInAs(platform, { roles: ["moderator"] });
  const about = { blockId: "p1", reference: asking.reference };
  await expect(
    planCredit(platform, person, { ...about, ficheId: fiche.id, act: "plan" }),
  ).rejects.toMatchObject({ code: "forbidden" });
  await expect(
    creditChange(platform, person, { ...about, versionId: fiche.versionId, act: "credit" }),
  ).rejects.toMatchObject({ code: "forbidden" });
});
