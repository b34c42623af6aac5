import { expect, test } from "vitest";
import { drawEachTime, type KeepHighlighted } from "~/domain/fiche/highlighted.server";
import { publishVersion } from "~/domain/fiche/publish-version.server";
import { readFichePage } from "~/domain/fiche/read-fiche-page.server";
import { system, visitor } from "~/domain/policy/actor";
import { findDrifts, recount } from "~/domain/tally/recount.server";
import { keepHighlights } from "../../server/web/highlights";
import { firstText, holdCommented } from "../factories/commented";
import { aSent, bringTo, send } from "../factories/sending";
import { testPlatform } from "../setup/platform";

/** A fiche read through a memory of highlights, and how often they were drawn. */
async function arrange() {
  const { platform } = testPlatform("2030-01-15T10:00Z");
  const { consultation, fiche, comment } = await holdCommented(platform);
  const slugs = { consultation: consultation.slug, fiche: fiche.slug };
  const kept = keepHighlights();
  let drawn = 0;
  const keep: KeepHighlighted = (state, draw) =>
    kept(state, () => {
      drawn += 1;
      return draw();
    });
  const markedBy = async (memory: KeepHighlighted, version?: number) => {
    const wish = { version, paragraph: null, textOnly: false };
    const { blocks } = await readFichePage(platform, visitor, slugs, wish, memory);
    return blocks.flatMap(({ html }) =>
      [...html.matchAll(/class="passage passage-\d">([^<]*)/g)].map(([, words]) => words),
    );
  };
  const marked = (version?: number) => markedBy(keep, version);
  const markedAnew = (version?: number) => markedBy(drawEachTime, version);
  return { platform, fiche, comment, marked, markedAnew, drawn: () => drawn };
}

test("what nobody changed is drawn once, whoever reads and whatever else is sent", async () => {
  const { platform, fiche, comment, marked, drawn } = await arrange();
  expect(await marked()).toEqual([]);
  await comment("deux mois");
  expect(await marked()).toEqual(["deux mois"]);
  await send(platform, fiche, aSent(fiche, "Un avis sur l’ensemble.", { kind: "opinion" }));
  expect(await marked()).toEqual(["deux mois"]);
  expect(drawn()).toBe(1);
});

test("what is hidden, restored or withdrawn shows at once, and no other reading is needed for it to go", async () => {
  const { platform, comment, marked, markedAnew } = await arrange();
  const { id } = await comment("deux mois");
  await comment("rapport annuel");
  for (const state of ["hidden", "visible", "withdrawn", "visible", "refused"] as const) {
    await bringTo(platform, id, state);
    expect(await marked()).toEqual(await markedAnew());
    expect((await marked()).includes("deux mois")).toBe(state === "visible");
  }
});

test("two acts that undo each other are two changes: nothing drawn between them is shown after", async () => {
  const { platform, comment, marked } = await arrange();
  const [one, other] = [await comment("deux mois"), await comment("rapport annuel")];
  await bringTo(platform, other.id, "hidden");
  expect(await marked()).toEqual(["deux mois"]);
  await bringTo(platform, one.id, "hidden");
  await bringTo(platform, other.id, "visible");
  expect(await marked()).toEqual(["rapport annuel"]);
});

test("each version has its own highlights, which a later one does not change", async () => {
  const { platform, fiche, comment, marked, drawn } = await arrange();
  await comment("deux mois");
  await publishVersion(platform, system, { ficheId: fiche.id, body: firstText, note: null, questions: [] });
  for (const version of [1, 2, 1, 2]) expect(await marked(version)).toEqual(["deux mois"]);
  expect(drawn()).toBe(2);
});

test("a recount that puts highlights right has them drawn again, and is no drift itself", async () => {
  const { platform, fiche, comment, marked } = await arrange();
  await comment("deux mois");
  expect(await marked()).toEqual(["deux mois"]);
  expect(await findDrifts(platform)).toEqual([]);
  const edges = { ownerId: fiche.versionId, facet: "edge" } as const;
  await platform.db.counter.updateMany({ where: edges, data: { value: 0 } });
  expect(await marked(), "nobody changed them by an act").toEqual(["deux mois"]);
  await comment("rapport annuel");
  expect(await marked()).toEqual(["rapport annuel"]);
  expect(await recount(platform)).toBe(2);
  expect(await marked()).toEqual(["deux mois", "rapport annuel"]);
  expect(await recount(platform)).toBe(0);
});
