import { expect, onTestFinished, test } from "vitest";
import { perform } from "~/domain/act.server";
import { system } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { openMailer } from "../../server/jobs/mailer";
import { openQueue } from "../../server/jobs/queue";
import { sendMail } from "../../server/jobs/send-mail";
import { asOwner, ownDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";
import { openSmtp, wordsOf } from "../setup/smtp";

const MAIL_FROM = "Concertation <ne-pas-repondre@concertation.example>";
const site = { publicUrl: "https://concertation.example", contact: null };

/** The platform with the real queue behind it, whose mails leave through this server. */
async function withQueue(smtpUrl: string | undefined, DEMO = false) {
  const faults: unknown[] = [];
  const queue = await openQueue({
    url: ownDatabase().applicationUrl,
    onFault: (error) => faults.push(error),
    retryDelaySeconds: 1,
  });
  onTestFinished(queue.close);
  const platform: Platform = {
    ...testPlatform("2030-01-15").platform,
    ...{ enqueue: queue.enqueue, announce: queue.wake },
  };
  const send = openMailer({ DEMO, SMTP_URL: smtpUrl, MAIL_FROM }, platform);
  if (send) await queue.work(sendMail(platform, site, send));
  return { platform, faults, send };
}

/** Asks for a mail to this address; what comes after the asking may make it all undone. */
function ask(platform: Platform, email: string, after: () => void = () => undefined): Promise<string> {
  return perform(platform, system, async ({ tx, now, newId, enqueue }) => {
    const id = newId();
    const expiresAt = new Date(now.getTime() + 900_000);
    const data = { id, email, holderHash: "0".repeat(64), createdAt: now, expiresAt };
    await tx.signInRequest.create({ data });
    await enqueue({ kind: "mail.sign-in", requestId: id });
    after();
    return id;
  });
}

const jobs = (state: string) =>
  asOwner("SELECT data, output, retry_count FROM pgboss.job WHERE state = $1::pgboss.job_state", [state]);

test("a mail leaves once what asked for it is committed, and never when it is not", async () => {
  const smtp = await openSmtp();
  const { platform, faults } = await withQueue(smtp.url);
  const undone = ask(platform, "jamais@exemple.example", () => {
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  await ask(platform, "lectrice@exemple.example");
  const [mail] = await smtp.arrival(1);
  expect(mail?.to).toEqual(["lectrice@exemple.example"]);
  expect(mail?.from).toBe("ne-pas-repondre@concertation.example");
  expect(mail && wordsOf(mail)).toMatch(/^\d{6}$/m);
  expect(mail && wordsOf(mail)).toContain("https://concertation.example/connexion/lien/");
  expect(await asOwner("SELECT 1 FROM pgboss.job WHERE data::text LIKE '%jamais%'")).toEqual([]);
  expect(smtp.received).toHaveLength(1);
  expect(faults).toEqual([]);
});

test("a mail server that refuses for a while gets it again, and nothing of the address is kept or said", async () => {
  const smtp = await openSmtp([451]);
  const { platform, faults } = await withQueue(smtp.url);
  await ask(platform, "patiente@exemple.example");
  const [mail] = await smtp.arrival(1);
  expect(mail?.to).toEqual(["patiente@exemple.example"]);
  expect(faults.map(String)).toEqual(["Error: the mail was not taken (EENVELOPE 451)"]);
  expect(JSON.stringify(await asOwner("SELECT * FROM pgboss.job"))).not.toContain("patiente");
});

test("a letter box that does not exist is not asked for again", async () => {
  const smtp = await openSmtp([550]);
  const { platform, faults } = await withQueue(smtp.url);
  await ask(platform, "personne@exemple.example");
  await ask(platform, "suivante@exemple.example");
  const received = await smtp.arrival(1);
  expect(received.map(({ to }) => to)).toEqual([["suivante@exemple.example"]]);
  expect(await jobs("retry")).toEqual([]);
  expect(faults).toEqual([]);
});

test("without a mail server, mails wait; they leave when there is one", async () => {
  const { platform, send } = await withQueue(undefined);
  expect(send).toBeNull();
  await ask(platform, "attend@exemple.example");
  expect(await jobs("created")).toHaveLength(1);
  const smtp = await openSmtp();
  await withQueue(smtp.url);
  const [mail] = await smtp.arrival(1);
  expect(mail?.to).toEqual(["attend@exemple.example"]);
});

test("what waits on another node is taken one after the other, without a rest between two", async () => {
  const smtp = await openSmtp();
  const { platform: elsewhere } = await withQueue(undefined);
  await perform(elsewhere, system, async ({ newId, enqueue }) => {
    // Receipts of nothing: they write nothing, so that no act of their own wakes the worker.
    for (let order = 0; order < 20; order += 1) await enqueue({ kind: "mail.receipt", sendingId: newId() });
  });
  await ask(elsewhere, "derniere@exemple.example");
  await withQueue(smtp.url);
  const [mail] = await smtp.arrival(1);
  expect(mail?.to).toEqual(["derniere@exemple.example"]);
});

test("the demonstration sends nothing, even when it is told of a mail server", async () => {
  const smtp = await openSmtp();
  const { platform, send } = await withQueue(smtp.url, true);
  await send?.({ to: "demo@exemple.example", subject: "Objet", text: "Texte" });
  expect(await platform.db.demoMail.findMany({ select: { recipient: true, subject: true } })).toEqual([
    { recipient: "demo@exemple.example", subject: "Objet" },
  ]);
  expect(smtp.received).toEqual([]);
});

test("a link asked for too long ago is not sent any more", async () => {
  const smtp = await openSmtp();
  const { platform } = await withQueue(undefined);
  const id = await ask(platform, "tard@exemple.example");
  await platform.db.signInRequest.update({ where: { id }, data: { usedAt: platform.clock() } });
  const { platform: later } = await withQueue(smtp.url);
  await ask(later, "temps@exemple.example");
  const received = await smtp.arrival(1);
  expect(received.map(({ to }) => to)).toEqual([["temps@exemple.example"]]);
});

test("the application may not make tables in the queue's schema", async () => {
  const { platform } = testPlatform("2030-01-15");
  await expect(platform.db.$executeRawUnsafe("CREATE TABLE pgboss.mine (id int)")).rejects.toThrow(
    "permission denied",
  );
});
