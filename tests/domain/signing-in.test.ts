import { expect, test } from "vitest";
import { readActor } from "~/auth/read-actor.server";
import { sessionCookieName } from "~/auth/session.server";
import { signInByCode, signInByLink } from "~/auth/sign-in.server";
import { appointAdministrator } from "~/domain/account/appoint-administrator.server";
import { askEmailChange } from "~/domain/account/ask-mail.server";
import { forgetExpired } from "~/domain/account/forget-expired.server";
import { findCode, findLink } from "~/domain/account/use-mail.server";
import { visitor } from "~/domain/policy/actor";
import { askAndRead, proofsIn, readMail } from "../setup/mailbox";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const browser = (holder: string) => `concertation-connexion=${holder}`;
const cookieOf = (token: string | null) => `${sessionCookieName}=${token ?? ""}`;

test("the link of a mail signs in once, in any browser, and makes the account the first time", async () => {
  const { platform, heard } = testPlatform("2030-01-15");
  const { token } = await askAndRead(platform, "nouvelle@exemple.example", "navigateur", "/aide");
  const first = await signInByLink(platform, token, null);
  expect(first.outcome).toMatchObject({ kind: "signed-in", returnTo: "/aide" });
  expect(await readActor(platform, cookieOf(first.token))).toMatchObject({ kind: "person", grants: [] });
  expect(heard.map(({ type }) => type)).toEqual(
    expect.arrayContaining(["sign-in.requested", "account.created", "session.opened"]),
  );
  expect(await signInByLink(platform, token, null)).toEqual({ outcome: null, token: null });
});

test("the second time it is the same account", async () => {
  const { platform } = testPlatform("2030-01-15");
  const enter = async () => {
    const { token } = await askAndRead(platform, "fidele@exemple.example");
    return (await signInByLink(platform, token, null)).outcome;
  };
  expect(await enter()).toEqual(await enter());
});

test("opening the link changes nothing, however often a program opens it", async () => {
  const { platform } = testPlatform("2030-01-15");
  const { token } = await askAndRead(platform, "scannee@exemple.example");
  for (let opened = 0; opened < 5; opened++)
    expect(await findLink(platform, token)).toEqual({ email: "scannee@exemple.example", purpose: "sign_in" });
  expect((await signInByLink(platform, token, null)).token).not.toBeNull();
  expect(await findLink(platform, token)).toBeNull();
});

test("link and code die together, with the first that is used", async () => {
  const { platform } = testPlatform("2030-01-15");
  const byLink = await askAndRead(platform, "lien@exemple.example");
  await signInByLink(platform, byLink.token, null);
  const { requestId, code } = byLink;
  const late = await signInByCode(platform, { requestId, code: code ?? "" }, browser("navigateur"));
  expect(late).toEqual({ outcome: null, token: null });
  const byCode = await askAndRead(platform, "code@exemple.example");
  const asked = { requestId: byCode.requestId, code: byCode.code ?? "" };
  expect((await signInByCode(platform, asked, browser("navigateur"))).token).not.toBeNull();
  expect((await signInByLink(platform, byCode.token, null)).token).toBeNull();
});

test("twenty uses of one link at once open one session", async () => {
  const { platform } = testPlatform("2030-01-15");
  const { token } = await askAndRead(platform, "double@exemple.example");
  const uses = await Promise.all(Array.from({ length: 20 }, () => signInByLink(platform, token, null)));
  expect(uses.filter((use) => use.token !== null)).toHaveLength(1);
});

test("link and code end after fifteen minutes, and are then forgotten", async () => {
  const { platform, turnTo } = testPlatform("2030-01-15T10:00Z");
  const { token, code, requestId } = await askAndRead(platform, "tardive@exemple.example");
  turnTo("2030-01-15T10:14:59Z");
  expect(await findLink(platform, token)).not.toBeNull();
  turnTo("2030-01-15T10:15Z");
  expect(await findLink(platform, token)).toBeNull();
  expect((await signInByLink(platform, token, null)).outcome).toBeNull();
  const asked = { requestId, code: code ?? "" };
  expect((await signInByCode(platform, asked, browser("navigateur"))).outcome).toBeNull();
  expect(await readMail(platform, requestId)).toBeNull();
  await forgetExpired(platform);
  expect(await platform.db.signInRequest.findUnique({ where: { id: requestId } })).toBeNull();
});

test("a code serves only in the browser that asked for it", async () => {
  const { platform } = testPlatform("2030-01-15");
  const { requestId, code } = await askAndRead(platform, "ailleurs@exemple.example", "le-mien");
  const asked = { requestId, code: code ?? "" };
  for (const other of [null, browser("un-autre"), "concertation-connexion="]) {
    expect((await signInByCode(platform, asked, other)).outcome).toBeNull();
  }
  expect(await findCode(platform, requestId, "un-autre")).toBeNull();
  expect((await signInByCode(platform, asked, browser("le-mien"))).token).not.toBeNull();
});

test("five wrong codes end it, even for the right one, even all at once", async () => {
  const { platform } = testPlatform("2030-01-15");
  const { requestId, code, token } = await askAndRead(platform, "devinee@exemple.example");
  const wrong = code === "000000" ? "000001" : "000000";
  const guess = (guessed: string) =>
    signInByCode(platform, { requestId, code: guessed }, browser("navigateur")).then(
      ({ outcome }) => outcome,
    );
  const guesses = await Promise.all(Array.from({ length: 20 }, () => guess(wrong)));
  const counted = guesses.flatMap((outcome) => (outcome?.kind === "wrong-code" ? [outcome.left] : []));
  expect(counted.sort()).toEqual([0, 1, 2, 3, 4]);
  expect(await guess(code ?? "")).toBeNull();
  expect(await findCode(platform, requestId, "navigateur")).toBeNull();
  expect((await signInByLink(platform, token, null)).token, "the link cannot be guessed").not.toBeNull();
});

test("neither token, code nor browser can be read in the tables or in the queue", async () => {
  const { platform, asked } = testPlatform("2030-01-15");
  const { requestId, token, code } = await askAndRead(platform, "lue@exemple.example", "mon-navigateur");
  const row = JSON.stringify(await platform.db.signInRequest.findUnique({ where: { id: requestId } }));
  for (const secret of [token, `"${code ?? ""}"`, "mon-navigateur"]) expect(row).not.toContain(secret);
  expect(asked).toEqual([{ kind: "mail.sign-in", requestId }]);
});

test("when the mail is sent twice, only the last one serves", async () => {
  const { platform } = testPlatform("2030-01-15");
  const { requestId, token } = await askAndRead(platform, "deux-fois@exemple.example");
  const again = await readMail(platform, requestId);
  expect((await signInByLink(platform, token, null)).outcome).toBeNull();
  const last = again ? proofsIn(again).token : "";
  expect((await signInByLink(platform, last, null)).token).not.toBeNull();
});

test("who asks for too many mails to one address gets no code to guess, then no mail", async () => {
  const { platform } = testPlatform("2030-01-15");
  const codes: (string | null)[] = [];
  for (let count = 0; count < 12; count++)
    codes.push((await askAndRead(platform, "visee@exemple.example", `navigateur-${String(count)}`)).code);
  expect(codes.map((code) => code !== null)).toEqual([...Array<boolean>(10).fill(true), false, false]);
  const last = await askAndRead(platform, "visee@exemple.example");
  expect((await signInByLink(platform, last.token, null)).token, "its owner still gets in").not.toBeNull();
});

test("an address is changed once its reader confirmed it, and never to somebody else's", async () => {
  const { platform } = testPlatform("2030-01-15");
  const { person } = await signedInAs(platform, { email: "avant@exemple.example" });
  await signedInAs(platform, { email: "prise@exemple.example" });
  const change = async (email: string) => {
    const asked = { email, holder: "navigateur", returnTo: null };
    const mail = await readMail(platform, await askEmailChange(platform, person, asked));
    expect(mail?.to).toBe(email);
    return (await signInByLink(platform, mail ? proofsIn(mail).token : "", null)).outcome;
  };
  expect(await change("prise@exemple.example")).toEqual({ kind: "email-taken" });
  const read = () => platform.db.account.findUnique({ where: { id: person.accountId } });
  expect((await read())?.email).toBe("avant@exemple.example");
  expect(await change("apres@exemple.example")).toMatchObject({ kind: "email-changed" });
  expect((await read())?.email).toBe("apres@exemple.example");
});

test("two people who confirm one new address at once: one has it, the other is told that it is taken", async () => {
  const { platform } = testPlatform("2030-01-15");
  const email = "commune@exemple.example";
  const tokens = await Promise.all(
    ["une", "autre"].map(async (name) => {
      const { person } = await signedInAs(platform, { email: `${name}-avant@exemple.example` });
      const mail = await readMail(
        platform,
        await askEmailChange(platform, person, { email, holder: name, returnTo: null }),
      );
      return mail ? proofsIn(mail).token : "";
    }),
  );
  const outcomes = await Promise.all(tokens.map((token) => signInByLink(platform, token, null)));
  expect(outcomes.map(({ outcome }) => outcome?.kind).sort()).toEqual(["email-changed", "email-taken"]);
});

test("who becomes administrator signs in again", async () => {
  const { platform } = testPlatform("2030-01-15");
  const { cookie } = await signedInAs(platform, { email: "promue@exemple.example" });
  await appointAdministrator(platform, "Promue@exemple.example");
  expect(await readActor(platform, cookie)).toEqual(visitor);
});
