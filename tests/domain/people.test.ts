import { expect, test } from "vitest";
import { listPeople, type PeopleFilter, peoplePageSize } from "~/domain/account/list-people.server";
import { listOwnRoles, readHeldRole } from "~/domain/account/list-roles.server";
import { type Grant, type Person, visitor } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { holdConsultation } from "../factories/stage";
import { asOwner } from "../setup/database";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

/** An administrator of the site, one of a consultation, and some who hold roles. */
async function arrange() {
  await asOwner("DELETE FROM account_role");
  const { platform } = testPlatform("2030-01-15");
  const { id: here } = await holdConsultation(platform);
  const hold = async (name: string, ...grants: Grant[]) =>
    (await signedInAs(platform, { name, grants })).person;
  const on = (consultationId: string | null) => (role: Grant["role"]) => ({ role, consultationId });
  const administrator = await hold("Adèle Essai", on(null)("administrator"));
  const local = await hold("Béa Essai", on(here)("administrator"));
  const moderator = await hold("Élie Épreuve", on(null)("moderator"), on(here)("analyst"));
  const { person: contributor } = await signedInAs(platform, { name: "Zoé Essai" });
  return { platform, here, hold, administrator, local, moderator, contributor };
}

const namesOf = async (platform: Platform, reader: Person, filter: PeopleFilter = {}) => {
  const { people, count } = await listPeople(platform, reader, filter, null);
  return { names: people.map(({ name }) => name), count };
};

test("those who hold a role are listed by name, with each of their roles, and nobody else", async () => {
  const { platform, administrator } = await arrange();
  const { people, count, places } = await listPeople(platform, administrator, {}, null);
  expect(people.map(({ name }) => name)).toEqual(["Adèle Essai", "Béa Essai", "Élie Épreuve"]);
  expect(count).toBe(3);
  expect(people.map(({ roles }) => roles.map(({ role, consultation }) => [role, consultation]))).toEqual([
    [["administrator", null]],
    [["administrator", "Concertation"]],
    [
      ["moderator", null],
      ["analyst", "Concertation"],
    ],
  ]);
  expect(places.site).toBe(true);
});

test.each<[string, PeopleFilter, string[]]>([
  ["by role", { role: "administrator" }, ["Adèle Essai", "Béa Essai"]],
  ["by the whole site", { place: "site" }, ["Adèle Essai", "Élie Épreuve"]],
  ["by role and place together", { role: "administrator", place: "site" }, ["Adèle Essai"]],
  ["by words without their accents", { words: "ELIE  epreuve" }, ["Élie Épreuve"]],
  ["by a piece of an address", { words: "@exemple.exam" }, ["Adèle Essai", "Béa Essai", "Élie Épreuve"]],
  ["by what stands for anything elsewhere", { words: "%" }, []],
])("the list is filtered %s", async (_, filter, names) => {
  const { platform, administrator } = await arrange();
  expect(await namesOf(platform, administrator, filter)).toEqual({ names, count: names.length });
});

test("the list is filtered by consultation, and its administrator sees its roles only", async () => {
  const { platform, here, administrator, local, moderator } = await arrange();
  const there = (await holdConsultation(platform)).id;
  const ofHere = { names: ["Béa Essai", "Élie Épreuve"], count: 2 };
  expect(await namesOf(platform, administrator, { place: here })).toEqual(ofHere);
  expect(await namesOf(platform, local)).toEqual(ofHere);
  expect(await namesOf(platform, local, { place: "site" })).toEqual({ names: [], count: 0 });
  expect(await namesOf(platform, local, { place: there })).toEqual({ names: [], count: 0 });
  const { people, places } = await listPeople(platform, local, {}, null);
  expect(
    people.at(-1)?.roles.map(({ role }) => role),
    "not the role on the site",
  ).toEqual(["analyst"]);
  expect(places).toMatchObject({ site: false, consultations: [{ id: here, title: "Concertation" }] });
  const ofSite = await platform.db.accountRole.findFirstOrThrow({
    where: { accountId: moderator.accountId, consultationId: null },
  });
  await expect(readHeldRole(platform, local, ofSite.id)).rejects.toMatchObject({ code: "unknown" });
});

test("beside the last administrator's role the page says why it stays", async () => {
  const { platform, hold, administrator } = await arrange();
  const mayRemove = async () =>
    (await listPeople(platform, administrator, { role: "administrator", place: "site" }, null)).people.map(
      ({ roles }) => roles.map((role) => role.mayRemove),
    );
  expect(await mayRemove()).toEqual([[{ allowed: false, because: "last-administrator" }]]);
  await hold("Ida Essai", { role: "administrator", consultationId: null });
  expect(await mayRemove()).toEqual([[{ allowed: true }], [{ allowed: true }]]);
});

test("over several pages everybody comes once", async () => {
  const { platform, hold, administrator } = await arrange();
  for (let made = 0; made <= peoplePageSize; made += 1)
    await hold(made % 2 === 0 ? "Même Nom" : `Nom ${made}`, { role: "analyst", consultationId: null });
  const seen: string[] = [];
  for (let after: string | null = null, turns = 0; turns < 5; turns += 1) {
    const page: Awaited<ReturnType<typeof listPeople>> = await listPeople(platform, administrator, {}, after);
    seen.push(...page.people.map(({ id }) => id));
    after = page.next;
    if (after === null) break;
  }
  expect(seen).toHaveLength(peoplePageSize + 4);
  expect(new Set(seen).size).toBe(seen.length);
});

test("for whoever administers nothing there is no list; an erased account is in none", async () => {
  const { platform, administrator, moderator, contributor } = await arrange();
  for (const [reader, code] of [
    [visitor, "unknown"],
    [contributor, "unknown"],
    [moderator, "forbidden"],
  ] as const)
    await expect(listPeople(platform, reader, {}, null)).rejects.toMatchObject({ code });
  await asOwner("UPDATE account SET erased_at = now(), name = NULL, email = NULL WHERE id = $1", [
    moderator.accountId,
  ]);
  expect((await namesOf(platform, administrator)).count).toBe(2);
});

test("everybody of the staff sees their own roles", async () => {
  const { platform, moderator } = await arrange();
  expect(await listOwnRoles(platform, moderator)).toMatchObject([
    { role: "moderator", consultation: null },
    { role: "analyst", consultation: "Concertation" },
  ]);
});
