import { expect, test } from "vitest";
import { listContributions } from "~/domain/contribution/list-contributions.server";
import { readContributingBodies } from "~/domain/organisation/read-contributing-bodies.server";
import { visitor } from "~/domain/policy/actor";
import { aSent, bringTo, send } from "../factories/sending";
import { holdConsultation, holdFiche, holdOrganisation } from "../factories/stage";
import { testPlatform } from "../setup/platform";

/** Two bodies on two fiches, one with a contribution that was hidden, and a third of which all was hidden. */
async function arrange(told: Parameters<typeof holdConsultation>[1] = {}) {
  const { platform } = testPlatform("2030-01-15T10:00Z");
  const { id, slug } = await holdConsultation(platform, told);
  const [one, two] = [await holdFiche(platform, id), await holdFiche(platform, id)];
  const [users, doctors, hidden] = [
    await holdOrganisation(platform, id, "Usagers (fictif)"),
    await holdOrganisation(platform, id, "Élèves (fictif)"),
    await holdOrganisation(platform, id, "Masqué (fictif)"),
  ];
  await send(platform, one, aSent(one, "Un."), { organisation: users });
  await send(platform, two, aSent(two, "Deux."), { organisation: users });
  await send(platform, two, aSent(two, "Trois."), { organisation: doctors });
  for (const organisation of [users, hidden]) {
    const sent = await send(platform, one, aSent(one, "Caché."), { organisation });
    await bringTo(platform, sent.id, "hidden");
  }
  await send(platform, one, aSent(one, "Une personne."));
  const bodies = (fiche?: string) =>
    readContributingBodies(platform, visitor, { consultation: slug, fiche, after: null });
  return { platform, slug, one, users, bodies };
}

test("the bodies of which the public reads something, by name, with how much", async () => {
  const { bodies } = await arrange();
  const { count, bodies: listed, next } = await bodies();
  expect(listed.map((body) => [body.name, body.count])).toEqual([
    ["Élèves (fictif)", 1],
    ["Usagers (fictif)", 2],
  ]);
  expect([count, next]).toEqual([2, null]);
});

test("on one fiche, those of that fiche; each number opens the list of what it counts", async () => {
  const { platform, slug, one, users, bodies } = await arrange();
  expect(await bodies(one.slug)).toMatchObject({ count: 1, bodies: [{ id: users.id, count: 1 }] });
  const filter = { fiche: one.slug, organisationId: users.id };
  const list = await listContributions(platform, visitor, slug, filter, null);
  expect(list).toMatchObject({ count: 1, organisation: users.name });
});

test("a body of which all is hidden is not named, whoever asks for it by its id", async () => {
  const { platform, slug } = await arrange();
  const hidden = await platform.db.organisation.findFirstOrThrow({
    where: { name: "Masqué (fictif)", contributions: { some: { consultation: { slug } } } },
  });
  const list = await listContributions(platform, visitor, slug, { organisationId: hidden.id }, null);
  expect(list).toMatchObject({ count: 0, organisation: null });
});

test("where contributions are withheld no body is listed; a fiche that is not there is unknown", async () => {
  const { bodies } = await arrange({ visibility: "at_closing" });
  expect(await bodies()).toMatchObject({ count: 0, bodies: [] });
  await expect(bodies("absente")).rejects.toMatchObject({ code: "unknown" });
});
