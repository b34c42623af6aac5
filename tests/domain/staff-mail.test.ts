import { expect, test } from "vitest";
import { giveRoleTo, removeRoleFrom } from "~/auth/change-roles.server";
import { announceConsultation } from "~/domain/consultation/announce-consultation.server";
import { invite, takeInvitationBack } from "~/domain/consultation/invite.server";
import type { Job } from "~/domain/notice/job";
import { writeMail } from "~/domain/notice/write-mail.server";
import { type Role, system } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { holdPrepared } from "../factories/preparing";
import { holdConsultation } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const site = { publicUrl: "https://concertation.example", contact: "contact@concertation.example" };

/** The mails that were asked for, of one kind, written as the queue writes them. */
const written = (platform: Platform, asked: readonly Job[], kind: Job["kind"]) =>
  Promise.all(asked.filter((job) => job.kind === kind).map((job) => writeMail(platform, job, site)));

test("who is invited is told once: to what, until when, how to come in, and who reads what they write", async () => {
  const { platform, asked, id, slug, invited } = await holdPrepared();
  await invite(platform, system, id, invited);
  await invite(platform, system, id, invited);
  const [mail, ...others] = await written(platform, asked, "mail.invitation");
  expect(others).toEqual([]);
  expect(mail?.to).toBe(invited.email);
  const link = `https://concertation.example/connexion?retour=%2Fconcertations%2F${slug}`;
  for (const said of [invited.institution, "dès maintenant", "5 janvier 2030", link, "agents chargés"]) {
    expect(mail?.text.replaceAll("\u00a0", " ")).toContain(said);
  }
  expect(JSON.stringify(asked)).not.toContain(invited.email);
});

test.each([
  ["a preparation that begins later", "2030-01-02", "à partir du 2 janvier 2030"],
  ["a preparation without a date", null, "dont la date n’est pas encore fixée"],
])("an invitation to %s says so", async (_, begins, said) => {
  const { platform, asked, id, invited } = await holdPrepared();
  const preparationOpensAt = begins === null ? null : new Date(begins);
  await platform.db.consultation.update({ where: { id }, data: { preparationOpensAt } });
  await invite(platform, system, id, invited);
  const [mail] = await written(platform, asked, "mail.invitation");
  expect(mail?.text.replaceAll("\u00a0", " ")).toContain(said);
});

test("an invitation taken back before its mail left is not sent, nor one that leaves after the opening", async () => {
  const { platform, asked, turnTo, id, invited } = await holdPrepared();
  await invite(platform, system, id, invited);
  const { id: invitationId } = await platform.db.invitation.findFirstOrThrow({
    where: { consultationId: id },
  });
  await takeInvitationBack(platform, system, { consultationId: id, invitationId });
  expect(await written(platform, asked, "mail.invitation")).toEqual([null]);
  asked.length = 0;
  await invite(platform, system, id, invited);
  await announceConsultation(platform, system, id);
  turnTo("2030-01-15T10:00Z");
  expect(await written(platform, asked, "mail.invitation")).toEqual([null]);
});

/** Somebody who is given a role by an administrator. */
async function give(role: Role, isOfTheSite: boolean) {
  const { platform, asked } = testPlatform("2030-01-15T10:00Z");
  const { person: administrator } = await signedInAs(platform, {
    roles: ["administrator"],
    name: "Ada Essai",
  });
  const { id } = await holdConsultation(platform, { title: "Une concertation locale" });
  const email = `agent-${platform.newId()}@exemple.example`;
  await signedInAs(platform, { email });
  asked.length = 0;
  const wish = { email, role, consultationId: isOfTheSite ? null : id };
  await giveRoleTo(platform, administrator, wish);
  return { platform, asked, administrator, email, wish };
}

test.each([
  [false, "Une concertation locale"],
  [true, "tout le site"],
])("who is given a role is told by whom, which one and where", async (isOfTheSite, where) => {
  const { platform, asked, administrator, email, wish } = await give("moderator", isOfTheSite);
  await giveRoleTo(platform, administrator, wish);
  const [mail, ...others] = await written(platform, asked, "mail.role");
  expect(others).toEqual([]);
  expect(mail?.to).toBe(email);
  const link = "https://concertation.example/connexion?retour=%2Fespace-agent";
  for (const said of ["Ada Essai", "Modération", where, link]) expect(mail?.text).toContain(said);
  expect(JSON.stringify(asked)).not.toContain(email);
});

test("of a role that was removed before the mail left, nothing is said", async () => {
  const { platform, asked, administrator, email } = await give("analyst", true);
  const { id } = await platform.db.accountRole.findFirstOrThrow({ where: { account: { email } } });
  await removeRoleFrom(platform, administrator, id);
  expect(await written(platform, asked, "mail.role")).toEqual([null]);
});
