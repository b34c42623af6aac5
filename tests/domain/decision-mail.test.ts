import { expect, test } from "vitest";
import { decide } from "~/domain/moderation/decide.server";
import { writeDecisionMail } from "~/domain/notice/write-decision-mail.server";
import { holdAuthor, sendAs } from "../factories/author";
import { bringTo } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const site = { publicUrl: "https://concertation.example", contact: "contact@concertation.example" };
const taking = {
  act: "hide",
  ground: "abusive",
  explanation: "Contraire à la charte.",
  revision: null,
} as const;
const giving = { act: "restore", ground: null, explanation: "À tort.", revision: null } as const;

async function arrange() {
  const { platform, turnTo } = testPlatform("2030-01-15T10:00Z");
  const fiche = await holdFiche(platform, (await holdConsultation(platform)).id, { label: "Fiche 9" });
  const author = await holdAuthor(platform);
  const { person: moderator } = await signedInAs(platform, { roles: ["moderator"] });
  const sent = await sendAs(platform, author, fiche, "Voici un chardonneret.");
  const { decisionId } = await decide(platform, moderator, { reference: sent.reference, ...taking });
  return { platform, turnTo, author, moderator, decisionId, ...sent };
}

test("the author is told why, where to read it and how to contest, without the words of the text", async () => {
  const { platform, author, decisionId, reference } = await arrange();
  const { email } = await platform.db.account.findUniqueOrThrow({ where: { id: author.person.accountId } });
  const mail = await writeDecisionMail(platform, decisionId, site);
  expect(mail).toMatchObject({ to: email, subject: `Votre contribution ${reference} n’est plus affichée` });
  expect(mail?.text).toContain("Propos injurieux ou discriminatoires");
  expect(mail?.text).toContain("Contraire à la charte.");
  expect(mail?.text).toContain(`https://concertation.example/contributions/${reference}`);
  expect(mail?.text).toContain("contact@concertation.example");
  expect(mail?.text).toContain("Fiche 9");
  expect(mail?.text).not.toContain("chardonneret");
});

test("a decision that another one followed is not told any more; the last one is", async () => {
  const { platform, turnTo, moderator, decisionId, reference } = await arrange();
  turnTo("2030-01-15T10:01Z");
  const last = await decide(platform, moderator, { reference, ...giving });
  expect(await writeDecisionMail(platform, decisionId, site)).toBeNull();
  const mail = await writeDecisionMail(platform, last.decisionId, site);
  expect(mail?.subject).toBe(`Votre contribution ${reference} est de nouveau affichée`);
  expect(mail?.text).not.toContain("Contester");
});

test("nothing is sent about what its author withdrew meanwhile", async () => {
  const { platform, id, decisionId } = await arrange();
  await bringTo(platform, id, "withdrawn");
  expect(await writeDecisionMail(platform, decisionId, site)).toBeNull();
});

test("nothing is sent to an account that was erased, nor to whoever wrote on paper", async () => {
  const { platform, author, decisionId, contributorId } = await arrange();
  const { accountId } = author.person;
  const erasedAt = platform.clock();
  await platform.db.account.update({ where: { id: accountId }, data: { erasedAt, email: null, name: null } });
  expect(await writeDecisionMail(platform, decisionId, site)).toBeNull();
  await platform.db.contributor.update({ where: { id: contributorId }, data: { accountId: null } });
  expect(await writeDecisionMail(platform, decisionId, site)).toBeNull();
});

test("a decision that is not there is no mail", async () => {
  const { platform } = testPlatform("2030-01-15T10:00Z");
  expect(await writeDecisionMail(platform, platform.newId(), site)).toBeNull();
});
