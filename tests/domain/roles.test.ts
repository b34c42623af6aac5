import { expect, test } from "vitest";
import { giveRoleTo, removeRoleFrom } from "~/auth/change-roles.server";
import { readActor } from "~/auth/read-actor.server";
import { sessionCookieName } from "~/auth/session.server";
import { appointAdministrator } from "~/domain/account/appoint-administrator.server";
import { type Grant, type Person, visitor } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { holdConsultation } from "../factories/stage";
import { asOwner } from "../setup/database";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const day = "2030-01-15";
const ofTheSite: Grant = { role: "administrator", consultationId: null };
const nobody: Person = { kind: "person", accountId: "", grants: [] };

/** The site's administrators are these and no others, whatever the tests before left. */
async function arrange(count = 1) {
  await asOwner("DELETE FROM account_role");
  const stage = testPlatform(day);
  const administrators: Person[] = [];
  for (let made = 0; made < count; made += 1)
    administrators.push((await signedInAs(stage.platform, { grants: [ofTheSite] })).person);
  stage.heard.length = 0;
  const [administrator = nobody] = administrators;
  return { ...stage, administrators, administrator };
}

const emailOf = async ({ db }: Platform, { accountId }: Person) =>
  (await db.account.findUniqueOrThrow({ where: { id: accountId } })).email ?? "";

const idOf = async ({ db }: Platform, { accountId }: Person, { role, consultationId }: Grant) =>
  (await db.accountRole.findFirstOrThrow({ where: { accountId, role, consultationId } })).id;

const held = async ({ db }: Platform, { accountId }: Person) =>
  (await db.accountRole.findMany({ where: { accountId } })).map(({ role, consultationId }) => ({
    ...{ role, consultationId },
  }));

test("an administrator gives a role to the holder of an address, and a fact says so without any name", async () => {
  const { platform, heard, administrator } = await arrange();
  const { person } = await signedInAs(platform, { email: "analyste@exemple.example" });
  const { id: consultationId } = await holdConsultation(platform);
  heard.length = 0;
  const wish = { email: "analyste@exemple.example", role: "analyst", consultationId } as const;
  const { outcome } = await giveRoleTo(platform, administrator, wish);
  expect(outcome).toEqual({ kind: "given", accountId: person.accountId });
  expect(await held(platform, person)).toEqual([{ role: "analyst", consultationId }]);
  expect(heard).toEqual([
    {
      ...{ type: "role.given", accountId: person.accountId, consultationId },
      ...{ before: null, after: "analyst" },
    },
  ]);
});

test.each([null, "here"] as const)("nobody holds the same role twice, for %s", async (place) => {
  const { platform, heard, administrator } = await arrange();
  const { person } = await signedInAs(platform);
  const consultationId = place === null ? null : (await holdConsultation(platform)).id;
  const wish = { email: await emailOf(platform, person), role: "moderator", consultationId } as const;
  heard.length = 0;
  const both = await Promise.all([1, 2].map(() => giveRoleTo(platform, administrator, wish)));
  expect(both.map(({ outcome }) => outcome.kind).sort()).toEqual(["given", "held"]);
  expect(await held(platform, person)).toEqual([{ role: "moderator", consultationId }]);
  expect(heard).toHaveLength(1);
  const twin = [platform.newId(), person.accountId, "moderator", consultationId];
  const insert = "INSERT INTO account_role (id, account_id, role, consultation_id, appointed_at)";
  await expect(asOwner(`${insert} VALUES ($1, $2, $3::role, $4, now())`, twin)).rejects.toThrow(
    /duplicate key/,
  );
});

test("an address without an account is told to administrators, and to nobody else", async () => {
  const { platform, administrator } = await arrange();
  const { person: moderator } = await signedInAs(platform, { roles: ["moderator"] });
  const { person: contributor } = await signedInAs(platform);
  const wish = { email: "personne@exemple.example", role: "analyst", consultationId: null } as const;
  expect((await giveRoleTo(platform, administrator, wish)).outcome).toEqual({ kind: "no-account" });
  await expect(giveRoleTo(platform, moderator, wish)).rejects.toMatchObject({ code: "forbidden" });
  await expect(giveRoleTo(platform, contributor, wish)).rejects.toMatchObject({ code: "unknown" });
});

test("an administrator of one consultation gives and removes roles there, and only there", async () => {
  const { platform, administrator } = await arrange();
  const [here, there] = [(await holdConsultation(platform)).id, (await holdConsultation(platform)).id];
  const { person: local } = await signedInAs(platform, {
    grants: [{ role: "administrator", consultationId: here }],
  });
  const { person } = await signedInAs(platform, { grants: [{ role: "analyst", consultationId: there }] });
  const email = await emailOf(platform, person);
  const give = (consultationId: string | null) =>
    giveRoleTo(platform, local, { email, role: "administrator", consultationId });
  expect((await give(here)).outcome.kind).toBe("given");
  await expect(give(there)).rejects.toMatchObject({ code: "unknown" });
  await expect(give(platform.newId())).rejects.toMatchObject({ code: "unknown" });
  await expect(give(null)).rejects.toMatchObject({ code: "forbidden" });

  const mine = await idOf(platform, person, { role: "administrator", consultationId: here });
  expect((await removeRoleFrom(platform, local, mine)).outcome.kind).toBe("removed");
  const other = await idOf(platform, person, { role: "analyst", consultationId: there });
  await expect(removeRoleFrom(platform, local, other)).rejects.toMatchObject({ code: "unknown" });
  const ofSite = await idOf(platform, administrator, ofTheSite);
  await expect(removeRoleFrom(platform, local, ofSite)).rejects.toMatchObject({ code: "unknown" });
});

test("whoever receives or loses a role signs in again, in every browser", async () => {
  const { platform, heard, administrator } = await arrange();
  const email = "deux-navigateurs@exemple.example";
  const before = await signedInAs(platform, { email });
  await giveRoleTo(platform, administrator, { email, role: "analyst", consultationId: null });
  expect(await readActor(platform, before.cookie)).toEqual(visitor);

  const after = await signedInAs(platform, { email });
  expect(await readActor(platform, after.cookie)).toMatchObject({ grants: [{ role: "analyst" }] });
  heard.length = 0;
  const grant = { role: "analyst", consultationId: null } as const;
  const { token } = await removeRoleFrom(platform, administrator, await idOf(platform, after.person, grant));
  expect(token, "somebody else's browser is given nothing").toBeNull();
  expect(await readActor(platform, after.cookie)).toEqual(visitor);
  const { role, consultationId } = grant;
  expect(heard).toEqual([
    {
      ...{ type: "role.removed", accountId: after.person.accountId, consultationId },
      ...{ before: role, after: null },
    },
  ]);
});

test("who changes their own roles goes on in this browser, with a new token", async () => {
  const { platform } = await arrange();
  const own = await signedInAs(platform, { grants: [ofTheSite] });
  const email = await emailOf(platform, own.person);
  const { token } = await giveRoleTo(platform, own.person, { email, role: "analyst", consultationId: null });
  expect(await readActor(platform, own.cookie)).toEqual(visitor);
  const actor = await readActor(platform, `${sessionCookieName}=${token ?? ""}`);
  expect(actor).toMatchObject({ accountId: own.person.accountId });
});

test("the last administrator of the site stays, whoever asks", async () => {
  const { platform, heard, administrator } = await arrange();
  const { outcome } = await removeRoleFrom(
    platform,
    administrator,
    await idOf(platform, administrator, ofTheSite),
  );
  expect(outcome).toEqual({ kind: "last-administrator" });
  expect(await held(platform, administrator)).toEqual([ofTheSite]);
  expect(heard).toEqual([]);
});

test("an administrator whose account was erased does not count as one who stays", async () => {
  const { platform, administrators, administrator } = await arrange(2);
  await asOwner("UPDATE account SET erased_at = now(), name = NULL, email = NULL WHERE id = $1", [
    administrators[1]?.accountId,
  ]);
  const { outcome } = await removeRoleFrom(
    platform,
    administrator,
    await idOf(platform, administrator, ofTheSite),
  );
  expect(outcome).toEqual({ kind: "last-administrator" });
});

test("two administrators who remove each other at the same instant: one of them stays", async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const { platform, heard, administrators } = await arrange(2);
    const [one, other] = administrators;
    if (!one || !other) expect.fail();
    const ids = [await idOf(platform, other, ofTheSite), await idOf(platform, one, ofTheSite)] as const;
    const both = await Promise.allSettled([
      removeRoleFrom(platform, one, ids[0]),
      removeRoleFrom(platform, other, ids[1]),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect([...(await held(platform, one)), ...(await held(platform, other))]).toEqual([ofTheSite]);
    expect(heard.map(({ type }) => type)).toEqual(["role.removed"]);
  }
});

test("a role lost meanwhile gives no right, even where others stay", async () => {
  const { platform, administrators } = await arrange(3);
  const [one, other] = administrators;
  if (!one || !other) expect.fail();
  await removeRoleFrom(platform, one, await idOf(platform, other, ofTheSite));
  const revenge = removeRoleFrom(platform, other, await idOf(platform, one, ofTheSite));
  await expect(revenge).rejects.toMatchObject({ code: "unknown" });
});

test("the first administrator is appointed from a terminal, for the whole site, and once", async () => {
  const { platform } = await arrange(0);
  await asOwner("DELETE FROM account_role");
  const [accountId, again] = [
    await appointAdministrator(platform, "Premiere@exemple.example"),
    await appointAdministrator(platform, "premiere@exemple.example"),
  ];
  expect(again).toBe(accountId);
  expect(await held(platform, { kind: "person", accountId, grants: [] })).toEqual([ofTheSite]);
});
