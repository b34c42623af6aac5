import { expect, test } from "vitest";
import { addSteps, changeStep, stampOfStep, type WrittenStep } from "~/domain/consultation/keep-steps.server";
import { addTheme } from "~/domain/consultation/keep-themes.server";
import { addFiches, changeFiche, type Heading, stampOfHeading } from "~/domain/fiche/keep-fiches.server";
import { system } from "~/domain/policy/actor";
import { createDraft } from "../factories/setting";
import { testPlatform } from "../setup/platform";

async function arrange() {
  const stage = testPlatform("2029-12-15T10:00Z");
  const { id: consultationId } = await createDraft(stage.platform);
  return { ...stage, consultationId };
}

test("of a fiche that is changed, facts hold theme and address before and after, and no word", async () => {
  const { platform, heard, consultationId } = await arrange();
  const themeId = await addTheme(platform, system, consultationId, "Les soins");
  const former: Heading = { label: "Axe 1", number: null, title: "Titre", themeId: null, slug: "axe-1" };
  const added = await addFiches(platform, system, consultationId, [former]);
  const place = { consultationId, ficheId: added.allowed ? (added.ids[0] ?? "") : "" };
  const heading = { label: "Axe 7", number: "7", title: "Un autre titre", themeId, slug: "axe-7" };
  heard.length = 0;
  await changeFiche(platform, system, place, { stamp: stampOfHeading(former), heading });
  const told = { type: "fiche.changed", ...place };
  expect(heard).toEqual([
    { ...told, field: "theme", before: null, after: "les-soins" },
    { ...told, field: "slug", before: "axe-1", after: "axe-7" },
    ...["label", "number", "title"].map((field) => ({ ...told, field })),
  ]);
});

test("of a step that is changed, facts hold kind and date before and after, and no word", async () => {
  const { platform, heard, consultationId } = await arrange();
  let seen: WrittenStep = {
    ...{ kind: "webinar", title: "Présentation", place: null },
    ...{ day: "2030-02-01", time: null, monthOnly: true },
  };
  await addSteps(platform, system, consultationId, [seen]);
  const held = await platform.db.calendarStep.findFirst({ where: { consultationId } });
  const place = { consultationId, stepId: held?.id ?? "" };
  heard.length = 0;
  const changes: Partial<WrittenStep>[] = [
    { day: "2030-02-10", monthOnly: false },
    { kind: "workshop", place: "Lyon" },
    { time: "18:30", title: "Atelier" },
  ];
  for (const change of changes) {
    const step = { ...seen, ...change };
    await changeStep(platform, system, place, { stamp: stampOfStep(seen), step });
    seen = step;
  }
  const told = { type: "step.changed", ...place };
  expect(heard).toEqual([
    { ...told, field: "startsAt", before: "2030-02", after: "2030-02-10" },
    { ...told, field: "kind", before: "webinar", after: "workshop" },
    { ...told, field: "place" },
    { ...told, field: "startsAt", before: "2030-02-10", after: "2030-02-10T17:30:00.000Z" },
    { ...told, field: "title" },
  ]);
});
