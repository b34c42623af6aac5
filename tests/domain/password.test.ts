import { expect, test } from "vitest";
import { changePassword } from "~/auth/change-password.server";
import { readActor } from "~/auth/read-actor.server";
import { sessionCookieName } from "~/auth/session.server";
import { signInByPassword } from "~/auth/sign-in.server";
import { countAttempt } from "~/domain/account/attempts.server";
import { cost, hashPassword, isPassword, weaknessOf } from "~/domain/account/password.server";
import { openDatabase } from "~/db/database.server";
import { visitor } from "~/domain/policy/actor";
import { asOwner, beforeDropping, ownDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const good = "girafe-tambour-lessive-87";
const better = "quatre vélos dans un grenier bleu";

/** Somebody with this password, signed in an hour ago. */
async function withPassword(email: string) {
  const { platform, turnTo } = testPlatform("2030-01-15T10:00Z");
  const { person, cookie } = await signedInAs(platform, { email });
  await changePassword(platform, person, { current: "", password: good }, cookie);
  const { cookie: open } = await signedInAs(platform, { email });
  turnTo("2030-01-15T11:00Z");
  return { platform, person, cookie: open };
}

test("passwords are kept by Argon2id, at the cost that OWASP advises at least", async () => {
  expect(await hashPassword(good)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(cost).toEqual({ memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const kept = await hashPassword(good);
  expect([await isPassword(good, kept), await isPassword(better, kept)]).toEqual([true, false]);
  expect(await isPassword(good, null)).toBe(false);
});

test.each([
  ["short", "Tq7!gZ92x#"],
  ["guessable", "password1234"],
  ["guessable", "motdepasse123"],
  ["guessable", "123456789012"],
  ["guessable", "aaaaaaaaaaaa"],
  ["guessable", "azertyuiop12"],
  ["guessable", "qwertyuiop123"],
  ["guessable", "concertation1"],
  ["guessable", "camille.essai1"],
  ["long", "é".repeat(201)],
])("refused, because it is %s: %s", async (weakness, password) => {
  expect(await weaknessOf(password, ["Camille Essai", "camille.essai@exemple.example", "concertation"])).toBe(
    weakness,
  );
});

test.each([good, better])("taken: %s", async (password) => {
  expect(await weaknessOf(password, ["Camille Essai"])).toBeNull();
});

test("the right password signs in; a wrong one and an unknown address get the same answer", async () => {
  const email = "avec@exemple.example";
  const { platform, person } = await withPassword(email);
  const tried = (address: string, password: string) =>
    signInByPassword(platform, { email: address, password, source: "ici" }, null);
  const entered = await tried(email, good);
  if (entered.kind !== "signed-in") throw new Error("refused");
  expect(await readActor(platform, `${sessionCookieName}=${entered.token}`)).toEqual(person);
  expect(await tried(email, better)).toEqual({ kind: "refused" });
  expect(await tried("inconnue@exemple.example", good)).toEqual({ kind: "refused" });
  await signedInAs(platform, { email: "sans@exemple.example" });
  expect(await tried("sans@exemple.example", good)).toEqual({ kind: "refused" });
});

test("a new password asks for the one of today, unless one just signed in, and ends all other sessions", async () => {
  const email = "change@exemple.example";
  const { platform, person, cookie } = await withPassword(email);
  const elsewhere = await signedInAs(platform, { email });
  const refused = await changePassword(platform, person, { current: "faux", password: better }, cookie);
  expect(refused).toEqual({ kind: "refused", because: "wrong-current" });
  const weak = await changePassword(platform, person, { current: good, password: "password1234" }, cookie);
  expect(weak).toEqual({ kind: "refused", because: "guessable" });
  const set = await changePassword(platform, person, { current: good, password: better }, cookie);
  if (set.kind !== "set") throw new Error("refused");
  expect(await readActor(platform, `${sessionCookieName}=${set.token}`)).toEqual(person);
  for (const former of [cookie, elsewhere.cookie]) expect(await readActor(platform, former)).toEqual(visitor);
  const forgotten = await signedInAs(platform, { email });
  const anew = { current: "", password: good };
  expect((await changePassword(platform, person, anew, forgotten.cookie)).kind).toBe("set");
});

test("one address from one place is refused after five tries, on whatever node, and elsewhere it is not", async () => {
  const email = "forcee@exemple.example";
  const { platform } = await withPassword(email);
  const db = openDatabase(ownDatabase().applicationUrl, 2);
  beforeDropping(() => db.$disconnect());
  const otherNode = testPlatform("2030-01-15T11:00Z", db).platform;
  const nodes = [platform, otherNode, platform, otherNode, platform];
  for (const node of nodes)
    expect(await signInByPassword(node, { email, password: "faux", source: "attaque" }, null)).toEqual({
      kind: "refused",
    });
  const refused = await signInByPassword(otherNode, { email, password: good, source: "attaque" }, null);
  expect(refused.kind).toBe("too-many");
  const owner = await signInByPassword(otherNode, { email, password: good, source: "maison" }, null);
  expect(owner.kind).toBe("signed-in");
});

test("an address tried from everywhere is slowed, never refused", async () => {
  const { platform } = testPlatform("2030-01-15");
  const attempt = (source: string) =>
    countAttempt(platform, { kind: "password", email: "partout@exemple.example", source });
  const leaves = [];
  for (let place = 0; place < 40; place++) leaves.push(await attempt(`lieu-${String(place)}`));
  expect(leaves.every(({ allowed }) => allowed)).toBe(true);
  expect(leaves.slice(0, 10).map((leave) => leave.allowed && leave.delayMs)).toEqual(Array(10).fill(0));
  expect(leaves.at(-1)).toEqual({ allowed: true, delayMs: 3_000 });
});

test("signing in starts the count again", async () => {
  const email = "distraite@exemple.example";
  const { platform } = await withPassword(email);
  const tried = (password: string) => signInByPassword(platform, { email, password, source: "ici" }, null);
  for (let round = 0; round < 2; round++) {
    for (let wrong = 0; wrong < 4; wrong++) expect((await tried("faux")).kind).toBe("refused");
    expect((await tried(good)).kind).toBe("signed-in");
  }
});

test("attempts are kept without address nor place", async () => {
  const { platform } = testPlatform("2030-01-15");
  await countAttempt(platform, { kind: "mail", email: "secrete@exemple.example", source: "un-lieu" });
  const kept = JSON.stringify(await asOwner("SELECT key FROM rate_limiter"));
  expect(kept).not.toMatch(/secrete|un-lieu/);
});
