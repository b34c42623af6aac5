import { expect, test } from "vitest";
import { valueWord } from "~/content/journal";
import type { Fact } from "~/domain/fact";
import { perform } from "~/domain/act.server";
import { decide } from "~/domain/moderation/decide.server";
import { decideMandate } from "~/domain/account/decide-mandate.server";
import { declarePerson } from "~/domain/account/declare-person.server";
import { addSteps } from "~/domain/consultation/keep-steps.server";
import { addTheme, removeTheme } from "~/domain/consultation/keep-themes.server";
import { addTypes } from "~/domain/organisation/keep-types.server";
import { readAccount } from "~/domain/account/read-account.server";
import { type Author, type Person, system } from "~/domain/policy/actor";
import { exportJournal } from "~/domain/register/export-journal.server";
import type { JournalFilter } from "~/domain/register/journal";
import { journalPageSize, listJournal } from "~/domain/register/list-journal.server";
import { journalFileOf } from "~/http/journal-file.server";
import type { Platform } from "~/platform.server";
import { holdAuthor, sendAs } from "../factories/author";
import { holdJournal, recordFacts, sealAll } from "../factories/journal";
import { holdConsultation, holdFiche } from "../factories/stage";
import { signedInAs } from "../setup/signed-in";

async function arrange(day?: string) {
  const journal = await holdJournal(day);
  const { person: reader } = await signedInAs(journal.platform, {
    name: "Irène Essai",
    roles: ["administrator"],
  });
  return { ...journal, reader };
}

const record = (platform: Platform, author: Author, fact: Fact) =>
  perform(platform, author, async (act) => {
    await Promise.resolve();
    act.record(fact);
  });

const listed = async (platform: Platform, reader: Person, filter: JournalFilter = {}) =>
  (await listJournal(platform, reader, filter, null)).entries;

test("a decision is read with who, when, what, about what, before and after", async () => {
  const { platform, reader } = await arrange();
  const consultation = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultation.id);
  const author = await holdAuthor(platform);
  const { reference } = await sendAs(platform, author, fiche, "Des mots.");
  const { person: moderator } = await signedInAs(platform, { name: "Malik Essai", roles: ["moderator"] });
  const decision = { reference, explanation: "Non.", revision: null, ground: "abusive" as const };
  await decide(platform, moderator, { ...decision, act: "hide" });
  const [entry] = await listed(platform, reader, { type: "contribution.hidden" });
  expect(entry).toMatchObject({
    ...{ type: "contribution.hidden", at: platform.clock(), ground: "abusive", sealed: false },
    actor: { kind: "person", accountId: moderator.accountId, name: "Malik Essai" },
    about: { contribution: reference, consultation: "Concertation" },
    change: { before: "visible", after: "hidden" },
  });
  await sealAll(platform);
  expect(await listed(platform, reader, { type: "contribution.hidden" })).toMatchObject([{ sealed: true }]);
});

test("somebody erased since reads as nobody, whether they acted or were spoken of", async () => {
  const { platform, reader } = await arrange();
  const { person } = await signedInAs(platform, { name: "Dominique Essai" });
  await declarePerson(platform, person, { name: "Dominique Essai", organisation: "Clinique (fictive)" });
  const [mandate] = (await readAccount(platform, person)).mandates;
  const decision = { mandateId: mandate?.id ?? "", act: "verify" as const, reason: "" };
  await decideMandate(platform, reader, decision);
  const verified = () => listed(platform, reader, { type: "mandate.verified" });
  expect(await verified()).toMatchObject([
    {
      about: { contributor: { name: "Dominique Essai" }, organisation: "Clinique (fictive)" },
      change: { before: "declared", after: "verified" },
    },
  ]);
  const { accountId } = person;
  const erasedAt = platform.clock();
  await platform.db.session.deleteMany({ where: { accountId } });
  await platform.db.account.update({ where: { id: accountId }, data: { name: null, email: null, erasedAt } });
  await platform.db.contributor.updateMany({ where: { accountId }, data: { declaredName: null, erasedAt } });
  expect(await verified()).toMatchObject([{ about: { contributor: { name: null } } }]);
  const [own] = await listed(platform, reader, { actor: { kind: "person", accountId } });
  expect(own).toMatchObject({ actor: { accountId, name: null } });
});

test("a fact stored before its change was kept, or of a type that is no more, is read as it is", async () => {
  const { platform, reader, asOwner } = await arrange();
  const store = (type: string, payload: object) =>
    asOwner(`INSERT INTO fact (id, type, at, actor_kind, payload) VALUES
             (gen_random_uuid(), '${type}', '2030-01-16', 'system', '${JSON.stringify(payload)}')`);
  await store("contribution.hidden", { contributionId: platform.newId(), ground: "abusive" });
  await store("fiche.changed", { ficheId: platform.newId() });
  await store("fiche.folded", { ficheId: "not an id", before: 3, after: { deep: [true] } });
  expect(await listed(platform, reader, { from: "2030-01-16" })).toMatchObject([
    { type: "fiche.folded", change: null, about: { fiche: null } },
    { type: "fiche.changed", change: null, field: null },
    { type: "contribution.hidden", change: null, about: { contribution: null } },
  ]);
});

test("themes, steps and types of organisation are named as they are called today, and not once they are gone", async () => {
  const { platform, reader } = await arrange();
  const { id: consultationId } = await holdConsultation(platform);
  const themeId = await addTheme(platform, system, consultationId, "Les soins");
  await addTypes(platform, system, consultationId, [{ label: "Ordres (fictifs)" }]);
  const step = { kind: "webinar", title: "Présentation", place: null, time: null } as const;
  await addSteps(platform, system, consultationId, [{ ...step, day: "2030-02-10", monthOnly: false }]);
  const about = async () => (await listed(platform, reader)).slice(0, 3).map((entry) => entry.about);
  expect(await about()).toMatchObject([
    { step: "Présentation" },
    { organisationType: "Ordres (fictifs)" },
    { theme: "Les soins" },
  ]);
  await removeTheme(platform, system, { consultationId, themeId });
  expect((await about())[0]).toMatchObject({ theme: null });
});

const plain = (words: string) => words.replaceAll("\u00a0", " ");

test("a theme, a date and a place in a list are read before and after, on the page and in the file", async () => {
  const { platform, reader } = await arrange();
  const { id: consultationId } = await holdConsultation(platform);
  const of = { consultationId, ficheId: (await holdFiche(platform, consultationId)).id };
  const step = { type: "step.changed", consultationId, stepId: platform.newId() } as const;
  const facts: Fact[] = [
    { type: "fiche.changed", ...of, field: "theme", before: "conference", after: null },
    { type: "fiche.moved", ...of, before: 12, after: 1 },
    { ...step, field: "kind", before: "conference", after: "workshop" },
    { ...step, field: "startsAt", before: "2030-02", after: "2030-02-10T17:30:00.000Z" },
  ];
  for (const fact of facts) await record(platform, system, fact);
  const words = [
    ["conference", "rien"],
    ["12e place", "1re place"],
    ["Conférence", "Atelier"],
    ["février 2030", "10 février 2030 à 18 h 30"],
  ];
  const listedFirst = (await listed(platform, reader)).slice(0, 4).toReversed();
  const page = listedFirst.map(
    ({ change, field }) =>
      change && [change.before, change.after].map((value) => plain(valueWord(value, field))),
  );
  expect(page).toEqual(words);
  const file = await journalFileOf(await exportJournal(platform, reader, {})).text();
  const lines = plain(file).split("\r\n").slice(1, 5).toReversed();
  words.forEach(([before, after], index) => {
    expect(lines[index]).toContain(`;${before ?? ""};${after ?? ""};`);
  });
});

test("days are those of Paris, the last one included", async () => {
  const { platform, reader, turnTo } = await arrange();
  const moments = ["2030-05-11T21:59:59Z", "2030-05-11T22:00Z", "2030-05-13T21:59:59Z", "2030-05-13T22:00Z"];
  for (const moment of moments) {
    turnTo(moment);
    await recordFacts(platform, 1);
  }
  const found = await listed(platform, reader, { from: "2030-05-12", to: "2030-05-13" });
  expect(found.map(({ at }) => at.toISOString())).toEqual([
    "2030-05-13T21:59:59.000Z",
    "2030-05-11T22:00:00.000Z",
  ]);
});

test("facts are found by kind, by consultation and by who acted, and counted", async () => {
  const { platform, reader } = await arrange();
  const { person: other } = await signedInAs(platform);
  const { id: consultationId, slug } = await holdConsultation(platform);
  const { id: elsewhere } = await holdConsultation(platform);
  await record(platform, system, { type: "consultation.announced", consultationId });
  await record(platform, system, { type: "consultation.announced", consultationId: elsewhere });
  await record(platform, other, { type: "account.named", accountId: other.accountId });
  await record(platform, { kind: "job", name: "essai" }, { type: "demonstration.loaded" });
  const found: [JournalFilter, string[]][] = [
    [{ type: "account.named" }, ["account.named"]],
    [{ consultation: slug }, ["consultation.announced"]],
    [{ consultation: "nulle-part" }, []],
    [{ actor: { kind: "person", accountId: other.accountId } }, ["account.named"]],
    [{ actor: { kind: "job" } }, ["demonstration.loaded"]],
    [
      { actor: { kind: "system" }, type: "consultation.announced", consultation: slug },
      ["consultation.announced"],
    ],
    [{ actor: { kind: "job" }, type: "account.named" }, []],
  ];
  for (const [filter, types] of found) {
    const { entries, count } = await listJournal(platform, reader, filter, null);
    expect(
      entries.map(({ type }) => type),
      JSON.stringify(filter),
    ).toEqual(types);
    expect(count).toBe(types.length);
  }
});

test("the form offers staff and whoever is chosen, nobody else", async () => {
  const { platform, reader } = await arrange();
  const { person: other } = await signedInAs(platform, { name: "Camille Essai" });
  const offered = async (filter: JournalFilter) =>
    (await listJournal(platform, reader, filter, null)).choices.people.map(({ name }) => name);
  expect(await offered({})).toEqual(["Irène Essai"]);
  const actor = { kind: "person" as const, accountId: other.accountId };
  expect(await offered({ actor })).toEqual(["Camille Essai", "Irène Essai"]);
});

test("the journal goes on page by page, each fact once, the latest first", async () => {
  const { platform, reader } = await arrange();
  await recordFacts(platform, 2 * journalPageSize + 5);
  const seen: string[] = [];
  let next: Awaited<ReturnType<typeof listJournal>>["next"] = null;
  const sizes: number[] = [];
  do {
    const page: Awaited<ReturnType<typeof listJournal>> = await listJournal(
      platform,
      reader,
      { type: "account.created" },
      next,
    );
    seen.push(...page.entries.map(({ sequence }) => sequence));
    sizes.push(page.entries.length);
    ({ next } = page);
  } while (next);
  expect(sizes).toEqual([journalPageSize, journalPageSize, 5]);
  const numbers = seen.map(Number);
  expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
  expect(new Set(seen).size).toBe(2 * journalPageSize + 5);
});

test("the page says how far the journal is sealed", async () => {
  const { platform, reader } = await arrange();
  const sealing = async () => (await listJournal(platform, reader, {}, null)).sealing;
  const none = await sealing();
  expect(none).toMatchObject({ last: null, facts: 0 });
  const [seal] = await sealAll(platform);
  await recordFacts(platform, 3);
  expect(await sealing()).toEqual({
    last: { number: 1, hash: seal?.hash, sealedAt: platform.clock() },
    ...{ facts: none.unsealed, unsealed: 3 },
  });
});

test("what is taken away is what the filter gives, whole, and that it was taken is a fact that comes after", async () => {
  const { platform, reader } = await arrange();
  await recordFacts(platform, 2_001);
  const taken: bigint[] = [];
  for await (const { sequence } of await exportJournal(platform, reader, { from: "2030-01-15" }))
    taken.push(sequence);
  const { entries } = await listJournal(platform, reader, {}, null);
  const [export_, ...others] = entries;
  expect(export_).toMatchObject({ type: "journal.exported", actor: { accountId: reader.accountId } });
  expect(taken.slice(0, others.length).map(String)).toEqual(others.map(({ sequence }) => sequence));
  expect(new Set(taken).size).toBe((await platform.db.fact.count()) - 1);
});

test("taking the journal away says under which filter, by codes and ids", async () => {
  const { platform, heard, reader } = await arrange();
  const { slug: consultation } = await holdConsultation(platform);
  const { accountId } = reader;
  await exportJournal(platform, reader, {});
  const days = { from: "2030-01-01", to: "2030-01-31" };
  await exportJournal(platform, reader, {
    ...{ ...days, type: "session.opened", consultation, actor: { kind: "person", accountId } },
  });
  await exportJournal(platform, reader, { actor: { kind: "job" } });
  expect(heard.flatMap((fact) => (fact.type === "journal.exported" ? [fact.filters] : []))).toEqual([
    [],
    [
      ...["from=2030-01-01", "to=2030-01-31", "type=session.opened"],
      ...[`consultation=${consultation}`, `actor=${accountId}`],
    ],
    ["actor=job"],
  ]);
});

test("staff who are not administrators of the site do not read the journal", async () => {
  const { platform } = await arrange();
  const { person } = await signedInAs(platform, { roles: ["moderator", "editor", "analyst"] });
  const refused = { code: "forbidden" };
  await expect(listJournal(platform, person, {}, null)).rejects.toMatchObject(refused);
  await expect(exportJournal(platform, person, {})).rejects.toMatchObject(refused);
  expect(await platform.db.fact.count({ where: { type: "journal.exported" } })).toBe(0);
});
