import { expect, test } from "vitest";
import { correctType } from "~/domain/organisation/correct-type.server";
import { readBodies } from "~/domain/organisation/list-bodies.server";
import { nameOfFigure } from "~/domain/tally/mark";
import { findDrifts } from "~/domain/tally/recount.server";
import { readFigures } from "~/domain/tally/read-figures.server";
import { aSent, send } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

async function arrange() {
  const { platform, heard } = testPlatform("2030-01-15T10:00Z");
  const { id: consultationId } = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultationId);
  const [health, users, other] = ["sante", "usagers", "autre"].map((key) => ({ id: platform.newId(), key }));
  const types = [health, users, other].flatMap((type, order) =>
    type ? [{ ...type, consultationId, order, label: type.key, open: type.key === "autre" }] : [],
  );
  await platform.db.organisationType.createMany({ data: types });
  const organisationId = platform.newId();
  const name = "Mutuelle mal rangée (fictive)";
  await platform.db.organisation.create({ data: { id: organisationId, name, createdAt: platform.clock() } });
  const organisation = { id: organisationId, name, typeId: health?.id ?? "", typeNote: null };
  for (const text of ["Un.", "Deux."]) await send(platform, fiche, aSent(fiche, text), { organisation });
  const { person } = await signedInAs(platform, { grants: [{ role: "moderator", consultationId }] });
  heard.length = 0;
  const typeOf = (key: string) => types.find((type) => type.key === key)?.id ?? "";
  return { platform, heard, person, consultationId, organisationId, typeOf };
}

type Arranged = Awaited<ReturnType<typeof arrange>>;

async function countByType({ platform, consultationId, typeOf }: Arranged) {
  const wanted = { ownerIds: [consultationId], bases: ["submitted"], facets: ["type"] } as const;
  const figures = new Map(
    (await readFigures(platform.db, wanted)).map((one) => [nameOfFigure(one), one.value]),
  );
  return ["sante", "usagers"].map(
    (key) => figures.get(`${consultationId}/submitted/type/${typeOf(key)}/contributions`) ?? 0,
  );
}

test("a moderator puts a body under another type; all that it sent there counts under it", async () => {
  const arranged = await arrange();
  const { platform, heard, person, consultationId, organisationId, typeOf } = arranged;
  const list = () => readBodies(platform, person, { consultationId, after: null });
  expect(await list()).toMatchObject({
    bodies: [{ id: organisationId, count: 2, typeId: typeOf("sante"), note: null }],
    count: 1,
  });
  expect(await countByType(arranged)).toEqual([2, 0]);
  await correctType(platform, person, {
    consultationId,
    organisationId,
    typeId: typeOf("usagers"),
    note: "",
  });
  expect((await list()).bodies).toMatchObject([{ typeId: typeOf("usagers") }]);
  expect(await countByType(arranged)).toEqual([0, 2]);
  expect(await findDrifts(platform)).toEqual([]);
  expect(heard).toEqual([
    {
      type: "organisation.type-corrected",
      consultationId,
      organisationId,
      before: "sante",
      after: "usagers",
    },
  ]);
});

test("« autre organisme » asks for its precision; a type of another consultation is none", async () => {
  const { platform, person, consultationId, organisationId, typeOf } = await arrange();
  const correct = (typeId: string, note: string) =>
    correctType(platform, person, { consultationId, organisationId, typeId, note });
  await expect(correct(typeOf("autre"), "")).rejects.toMatchObject({ code: "malformed" });
  await expect(correct(platform.newId(), "")).rejects.toMatchObject({ code: "malformed" });
  await correct(typeOf("autre"), "Mutuelle");
  const { bodies } = await readBodies(platform, person, { consultationId, after: null });
  expect(bodies).toMatchObject([{ note: "Mutuelle" }]);
});

test("whoever moderates elsewhere neither sees the bodies nor corrects them", async () => {
  const { platform, consultationId, organisationId, typeOf } = await arrange();
  const { id: elsewhere } = await holdConsultation(platform);
  const grants = [{ role: "moderator", consultationId: elsewhere }] as const;
  const { person: stranger } = await signedInAs(platform, { grants });
  const correction = { consultationId, organisationId, typeId: typeOf("usagers"), note: "" };
  const unknown = { code: "unknown" };
  await expect(correctType(platform, stranger, correction)).rejects.toMatchObject(unknown);
  await expect(readBodies(platform, stranger, { consultationId, after: null })).rejects.toMatchObject(
    unknown,
  );
  const own = await readBodies(platform, stranger, { consultationId: null, after: null });
  expect(own).toMatchObject({ consultation: { id: elsewhere }, bodies: [], count: 0 });
});
