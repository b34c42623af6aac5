import { expect, test } from "vitest";
import { signInByLink } from "~/auth/sign-in.server";
import { askEmailChange } from "~/domain/account/ask-mail.server";
import { decideMandate } from "~/domain/account/decide-mandate.server";
import { declarePerson } from "~/domain/account/declare-person.server";
import { forgetExpired } from "~/domain/account/forget-expired.server";
import { readAccount } from "~/domain/account/read-account.server";
import type { Job } from "~/domain/notice/job";
import { writeMail } from "~/domain/notice/write-mail.server";
import type { Platform } from "~/platform.server";
import { proofsIn, readMail } from "../setup/mailbox";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const site = { publicUrl: "https://concertation.example", contact: "contact@concertation.example" };

/** The mails that were asked for, of one kind, written as the queue writes them. */
const written = (platform: Platform, asked: readonly Job[], kind: Job["kind"]) =>
  Promise.all(asked.filter((job) => job.kind === kind).map((job) => writeMail(platform, job, site)));

async function changeAddress(before: string, after: string) {
  const arranged = testPlatform("2030-01-15T10:00Z");
  const { platform } = arranged;
  const { person } = await signedInAs(platform, { email: before });
  const request = { email: after, holder: "navigateur", returnTo: null };
  const mail = await readMail(platform, await askEmailChange(platform, person, request));
  await signInByLink(platform, mail ? proofsIn(mail).token : "", null);
  return arranged;
}

test("the address that an account had is told that it was replaced, not by which", async () => {
  const { platform, asked } = await changeAddress("avant@exemple.example", "apres@exemple.example");
  const [mail, ...others] = await written(platform, asked, "mail.former-address");
  expect(others).toEqual([]);
  expect(mail?.to).toBe("avant@exemple.example");
  expect(mail?.text).toContain("contact@concertation.example");
  expect(mail?.text).not.toContain("apres@exemple.example");
});

test("confirming the address one has already warns nobody", async () => {
  const { platform, asked } = await changeAddress("meme@exemple.example", "meme@exemple.example");
  expect(await written(platform, asked, "mail.former-address")).toEqual([]);
});

test("a former address is kept until its mail had a week to leave", async () => {
  const { platform, asked, turnTo } = await changeAddress("lente@exemple.example", "vive@exemple.example");
  turnTo("2030-01-20T10:00Z");
  await forgetExpired(platform);
  expect(await written(platform, asked, "mail.former-address")).toMatchObject([
    { to: "lente@exemple.example" },
  ]);
  turnTo("2030-01-23T10:00Z");
  await forgetExpired(platform);
  expect(await written(platform, asked, "mail.former-address")).toEqual([null]);
});

test("whoever speaks for a body is told what was decided of it, while it holds", async () => {
  const { platform, asked } = testPlatform("2030-01-15T10:00Z");
  const { person } = await signedInAs(platform, { email: "porte-parole@exemple.example" });
  const organisation = "Clinique des courriels (fictive)";
  await declarePerson(platform, person, { name: "Sacha Essai", organisation });
  const { person: moderator } = await signedInAs(platform, { roles: ["moderator"] });
  const mandateId = (await readAccount(platform, person)).mandates[0]?.id ?? "";
  const mails = () => written(platform, asked, "mail.mandate");

  await decideMandate(platform, moderator, { mandateId, act: "verify", reason: "" });
  expect(await mails()).toMatchObject([
    { to: "porte-parole@exemple.example", subject: "Votre mandat est vérifié" },
  ]);
  await decideMandate(platform, moderator, { mandateId, act: "detach", reason: "Elle le dément." });
  const [verified, ended] = await mails();
  expect(verified, "what does not hold any more is not told").toBeNull();
  expect(ended?.text).toContain("Elle le dément.");
  expect(ended?.text).toContain(organisation);
  expect(JSON.stringify(asked), "a job holds no text").not.toContain("dément");

  const erased = { erasedAt: platform.clock(), email: null, name: null };
  await platform.db.account.update({ where: { id: person.accountId }, data: erased });
  expect(await mails(), "nobody is left to tell").toEqual([null, null]);
});
