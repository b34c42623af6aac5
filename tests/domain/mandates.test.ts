import { expect, test } from "vitest";
import { decideMandate } from "~/domain/account/decide-mandate.server";
import { declarePerson } from "~/domain/account/declare-person.server";
import { listMandates } from "~/domain/account/list-mandates.server";
import { readAccount } from "~/domain/account/read-account.server";
import { readThread } from "~/domain/contribution/read-thread.server";
import { submitDraft } from "~/domain/contribution/submit-draft.server";
import { type Person, visitor } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { aDraft } from "../factories/draft";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

/** Somebody who says they speak for a body, and a moderator. */
async function arrange(organisation: string) {
  const { platform, heard } = testPlatform("2030-01-15");
  const { person } = await signedInAs(platform, { name: "Dominique Essai" });
  await declarePerson(platform, person, { name: "Dominique Essai", organisation });
  const { person: moderator } = await signedInAs(platform, { roles: ["moderator"] });
  const [mandate] = (await readAccount(platform, person)).mandates;
  heard.length = 0;
  return { platform, heard, person, moderator, mandateId: mandate?.id ?? "" };
}

const stateOf = async (platform: Platform, person: Person) =>
  (await readAccount(platform, person)).mandates.map(({ state, reason }) => ({ state, reason }));

test("a mandate waits in the list until staff verify it", async () => {
  const { platform, heard, person, moderator, mandateId } = await arrange("Clinique vérifiée (fictive)");
  const waiting = async () => {
    const { mandates } = await listMandates(platform, moderator, { waiting: true, after: null });
    return mandates.filter(({ id }) => id === mandateId);
  };
  expect(await waiting()).toMatchObject([
    { organisation: "Clinique vérifiée (fictive)", person: "Dominique Essai", acts: ["verify", "detach"] },
  ]);
  await decideMandate(platform, moderator, { mandateId, act: "verify", reason: "" });
  expect(await waiting()).toEqual([]);
  expect(await stateOf(platform, person)).toEqual([{ state: "verified", reason: null }]);
  expect(heard).toMatchObject([
    { type: "mandate.verified", mandateId, before: "declared", after: "verified" },
  ]);
});

test("whoever is detached reads why, sends nothing more for the body, and what they published says so", async () => {
  const { platform, heard, person, moderator, mandateId } = await arrange("Clinique quittée (fictive)");
  const { id: consultationId } = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultationId);
  const { id: typeId } = await platform.db.organisationType.create({
    data: { id: platform.newId(), consultationId, key: "sante", order: 0, label: "Santé" },
  });
  const { organisationId } = await platform.db.mandate.findUniqueOrThrow({ where: { id: mandateId } });
  const voice = { kind: "organisation" as const, organisationId, typeId, typeNote: null };
  const send = async () =>
    submitDraft(platform, person, await aDraft(platform, { person }, fiche), { edition: 1, voice });
  const sent = await send();
  heard.length = 0;

  await decideMandate(platform, moderator, { mandateId, act: "detach", reason: "La clinique le dément." });
  expect(await stateOf(platform, person)).toEqual([{ state: "ended", reason: "La clinique le dément." }]);
  expect(JSON.stringify(heard), "a fact holds no text").not.toContain("dément");
  expect(await send()).toEqual({ sent: false, because: "voice" });
  const { card } = await readThread(platform, visitor, sent.sent ? (sent.references[0] ?? "") : "");
  expect(card).toMatchObject({ voice: { name: "Clinique quittée (fictive)" }, mandate: "ended" });
});

test("nobody is detached without a reason, nor twice, nor by whoever is not staff", async () => {
  const { platform, person, moderator, mandateId } = await arrange("Clinique disputée (fictive)");
  const detach = (who: Person, reason: string) =>
    decideMandate(platform, who, { mandateId, act: "detach", reason });
  await expect(detach(moderator, "")).rejects.toMatchObject({ code: "malformed" });
  await expect(detach(person, "Moi.")).rejects.toMatchObject({ code: "unknown" });
  await expect(listMandates(platform, person, { waiting: true, after: null })).rejects.toMatchObject({
    code: "unknown",
  });
  const { person: local } = await signedInAs(platform, {
    grants: [{ role: "moderator", consultationId: (await holdConsultation(platform)).id }],
  });
  await expect(detach(local, "Ailleurs.")).rejects.toMatchObject({ code: "forbidden" });
  await detach(moderator, "Une erreur.");
  await expect(detach(moderator, "Encore.")).rejects.toMatchObject({ code: "conflict" });
});

test("the list goes on page by page, each mandate once", async () => {
  const { platform, moderator } = await arrange("Clinique zéro (fictive)");
  const { person } = await signedInAs(platform, { name: "Alix Essai" });
  for (let order = 0; order < 33; order += 1)
    await declarePerson(platform, person, { name: "Alix Essai", organisation: `Corps ${order} (fictif)` });
  const seen: string[] = [];
  for (let after: string | null = null, turns = 0; turns < 10; turns += 1) {
    const page: Awaited<ReturnType<typeof listMandates>> = await listMandates(platform, moderator, {
      ...{ waiting: true, after },
    });
    seen.push(...page.mandates.map(({ id }) => id));
    if (page.next === null) break;
    after = page.next;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThanOrEqual(34);
});
