import { expect, test } from "vitest";
import { readActor } from "~/auth/read-actor.server";
import {
  closeSession,
  listSessions,
  openSession,
  revokeEverySession,
  revokeSession,
  sessionCookie,
} from "~/auth/session.server";
import { perform } from "~/domain/act.server";
import { system, visitor } from "~/domain/policy/actor";
import { asOwner } from "../setup/database";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

test("whoever holds the cookie of a session is its account, with the roles of that moment", async () => {
  const { platform } = testPlatform("2030-01-15");
  const { person, cookie } = await signedInAs(platform, { roles: ["moderator"] });
  expect(await readActor(platform, `autre=1; ${cookie}; encore=%E0%A4`)).toEqual(person);
  expect(person.grants).toEqual([{ role: "moderator", consultationId: null }]);
  await asOwner("DELETE FROM account_role WHERE account_id = $1", [person.accountId]);
  expect(await readActor(platform, cookie)).toEqual({ ...person, grants: [] });
});

test.each([
  null,
  "",
  "concertation-session=",
  "concertation-session=inconnu",
  "concertation-session=%00",
  "=;;=",
])("the cookie header %j is a visitor's", async (header) => {
  const { platform } = testPlatform("2030-01-15");
  expect(await readActor(platform, header)).toEqual(visitor);
});

test("the table holds no token that opens a session", async () => {
  const { platform } = testPlatform("2030-01-15");
  const { person, token } = await signedInAs(platform);
  const [row] = await platform.db.session.findMany({ where: { accountId: person.accountId } });
  expect(row?.id).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(row)).not.toContain(token);
  expect(await readActor(platform, `concertation-session=${row?.id ?? ""}`)).toEqual(visitor);
});

test("a session lasts 30 days from when it was last prolonged", async () => {
  const { platform, turnTo } = testPlatform("2030-01-01");
  const { person, cookie } = await signedInAs(platform);
  turnTo("2030-01-20"); // in its second half: prolonged
  expect(await readActor(platform, cookie)).toEqual(person);
  turnTo("2030-02-18T23:00Z");
  expect(await readActor(platform, cookie)).toEqual(person);
  turnTo("2030-03-25");
  expect(await readActor(platform, cookie)).toEqual(visitor);
  expect(await platform.db.session.count({ where: { accountId: person.accountId } })).toBe(0);
});

test("a session of an erased account is nobody's", async () => {
  const { platform } = testPlatform("2030-01-15");
  const { person, cookie } = await signedInAs(platform);
  await asOwner("UPDATE account SET erased_at = now(), name = NULL, email = NULL WHERE id = $1", [
    person.accountId,
  ]);
  expect(await readActor(platform, cookie)).toEqual(visitor);
});

test("signing in again ends the session the browser came with", async () => {
  const { platform } = testPlatform("2030-01-15");
  const { person, cookie } = await signedInAs(platform);
  const token = await perform(platform, system, (act) => openSession(act, person.accountId, cookie));
  expect(await readActor(platform, cookie)).toEqual(visitor);
  expect(await readActor(platform, `concertation-session=${token}`)).toEqual(person);
});

test("signing out ends this session only; everywhere ends them all", async () => {
  const { platform } = testPlatform("2030-01-15");
  const email = "deux-sessions@exemple.example";
  const [one, other] = [await signedInAs(platform, { email }), await signedInAs(platform, { email })];
  await closeSession(platform, one.person, one.cookie);
  expect(await readActor(platform, one.cookie)).toEqual(visitor);
  expect(await readActor(platform, other.cookie)).toEqual(other.person);
  await revokeEverySession(platform, other.person);
  expect(await readActor(platform, other.cookie)).toEqual(visitor);
});

test("sessions are listed to their owner, who may end one of them, and nobody else's", async () => {
  const { platform, turnTo } = testPlatform("2030-01-15");
  const email = "listee@exemple.example";
  const [here, stranger] = [await signedInAs(platform, { email }), await signedInAs(platform)];
  turnTo("2030-01-16");
  const there = await signedInAs(platform, { email });
  const listed = await listSessions(platform, here.person, here.cookie);
  expect(listed.map(({ current }) => current)).toEqual([false, true]);
  const [latest] = listed;
  await revokeSession(platform, stranger.person, latest?.id ?? "");
  expect(await readActor(platform, there.cookie)).toEqual(there.person);
  await revokeSession(platform, here.person, latest?.id ?? "");
  expect(await readActor(platform, there.cookie)).toEqual(visitor);
});

test("the cookie is out of reach of scripts, and encrypted outside this machine", () => {
  const common = /^concertation-session=abc; HttpOnly; SameSite=Lax; Path=\/; Max-Age=\d+/;
  expect(sessionCookie("abc", "https://concertation.example")).toMatch(
    new RegExp(`${common.source}; Secure$`),
  );
  expect(sessionCookie("abc", "http://concertation.example")).toMatch(/; Secure$/);
  for (const place of ["http://localhost:3000", "http://127.0.0.1:3000"])
    expect(sessionCookie("abc", place)).toMatch(new RegExp(`${common.source}$`));
  expect(sessionCookie(null, "https://concertation.example")).toContain("Max-Age=0");
});
