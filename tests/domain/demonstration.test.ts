import { beforeAll, expect, test } from "vitest";
import { readCalendar, readConsultationPage } from "~/domain/consultation/read-consultation.server";
import { listPreparatory } from "~/domain/contribution/list-preparatory.server";
import { readGate } from "~/domain/fiche/read-gate.server";
import { listContributions } from "~/domain/contribution/list-contributions.server";
import { kinds, positions } from "~/domain/contribution/contribution";
import { type Actor, visitor } from "~/domain/policy/actor";
import { slugOf } from "~/http/slug";
import { ownDemonstration } from "../factories/demonstration";
import realBodies from "../fixtures/real-bodies.json";

let demonstration: Awaited<ReturnType<typeof ownDemonstration>>;
const slug = "eeds-2025";

beforeAll(async () => {
  demonstration = await ownDemonstration();
}, 120_000);

const listSent = () =>
  demonstration.platform.db.contribution.findMany({
    where: { consultation: { slug }, kind: { not: "reply" } },
    orderBy: { number: "asc" },
    include: { organisationType: true, revisions: true, fiche: { include: { theme: true } } },
  });

const countsOf = <T>(values: readonly T[]) => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

test("the figures of 2025 are the real ones: 219 contributions by 39 contributors", async () => {
  const { tally, consultation } = await readConsultationPage(demonstration.platform, visitor, slug);
  expect(tally).toEqual({ contributions: 219, contributors: 39, organisations: 36 });
  expect(consultation).toMatchObject({
    phase: "analysis",
    title: "Mise en œuvre du règlement relatif à l’espace européen des données de santé (EEDS)",
    period: { opensAt: new Date("2025-04-27T22:00Z"), closesAt: new Date("2025-05-30T22:00Z") },
  });
});

test("references run from DEMO25-0001 to DEMO25-0219, in the order of the sendings", async () => {
  const sent = await listSent();
  const numbers = Array.from({ length: 219 }, (_, index) => `DEMO25-${String(index + 1).padStart(4, "0")}`);
  expect(sent.map(({ reference }) => reference)).toEqual(numbers);
  const moments = sent.map(({ submittedAt }) => submittedAt.getTime());
  expect(moments.toSorted((a, b) => a - b)).toEqual(moments);
});

test("replies have their own references, outside the 219", async () => {
  const replies = await demonstration.platform.db.contribution.findMany({
    where: { consultation: { slug }, kind: "reply" },
  });
  expect(replies.length).toBeGreaterThan(0);
  for (const { number, parentId } of replies) {
    expect(number).toBeGreaterThan(219);
    expect(parentId).not.toBeNull();
  }
});

test("everything was sent while the consultation was open", async () => {
  const { period } = (await readCalendar(demonstration.platform, visitor, slug)).consultation;
  for (const { submittedAt, reference } of await listSent()) {
    expect(period && period.opensAt <= submittedAt && submittedAt < period.closesAt, reference).toBe(true);
  }
});

test("the eight types of organisation have all written, and nobody else", async () => {
  const sent = await listSent();
  const labels = sent.map(({ organisationType }) => organisationType?.label ?? null);
  expect(new Set(labels)).toEqual(
    new Set([
      ...["Organismes de recherche", "Établissements de santé", "Industriels", "Industrie pharmaceutique"],
      ...["Éditeurs de logiciel", "Ordres professionnels", "Avocats", "Représentants de patients"],
    ]),
  );
  expect(new Set(countsOf(labels).values()).size).toBeGreaterThan(3);
});

test("contributions are unevenly spread over fiches, kinds and positions", async () => {
  const sent = await listSent();
  const fiches = countsOf(sent.map(({ fiche }) => fiche.number));
  expect(fiches.size).toBe(15);
  expect(Math.max(...fiches.values())).toBeGreaterThanOrEqual(3 * Math.min(...fiches.values()));
  for (const [values, all] of [
    [sent.map(({ kind }) => kind), kinds],
    [sent.map(({ revisions }) => revisions[0]?.position), positions],
  ] as const) {
    const counts = countsOf<string | undefined>(values);
    expect([...counts.keys()].toSorted()).toEqual([...all].toSorted());
    expect(new Set(counts.values()).size).toBeGreaterThan(1);
  }
});

test("the fifteen fiches have their themes, their labels and their order", async () => {
  const { themes } = await readConsultationPage(demonstration.platform, visitor, slug);
  expect(themes.map(({ title, fiches }) => [title, fiches.map(({ label }) => label)])).toEqual([
    ["Usage primaire", [1, 2, 3, 4, 5, 6].map((number) => `Fiche ${number}`)],
    ["Usage secondaire", [7, 8, 9, 10].map((number) => `Fiche ${number}`)],
    ["Gouvernance", [11, 12, 13, 14, 15].map((number) => `Fiche ${number}`)],
  ]);
});

test("each consultation carries its line", async () => {
  const held = await demonstration.platform.db.consultation.findMany({ orderBy: { referencePrefix: "asc" } });
  expect(held.map(({ referencePrefix, demonstration: line }) => [referencePrefix, line])).toEqual([
    ["DEMO23", expect.stringContaining("Titre, dates et intitulés des axes réels")],
    ["DEMO25", "Titre, dates et totaux réels\u00a0; textes, auteurs et répartitions inventés"],
    ["DEMO26", expect.stringContaining("Exercice de démonstration")],
    ["DEMOIA25", expect.stringContaining("la clôture et le reste sont inventés")],
    ["DEMOREF", expect.stringContaining("sans valeur opposable")],
  ]);
});

test("the roadmap, the guide and the framework are set as an editor sets them", async () => {
  const { platform } = demonstration;
  const roadmap = await readConsultationPage(platform, visitor, "feuille-de-route-2023-2027");
  expect(roadmap.consultation).toMatchObject({
    phase: "analysis",
    period: { opensAt: new Date("2022-12-13T23:00Z"), closesAt: new Date("2023-03-14T23:00Z") },
  });
  expect(roadmap.themes[0]?.fiches.map(({ label }) => label)).toEqual(["Axe 1", "Axe 2", "Axe 3", "Axe 4"]);
  const guide = await readConsultationPage(platform, visitor, "guide-ia-ethique");
  expect(guide.themes.map(({ fiches }) => fiches.length)).toEqual([1, 3, 6, 10, 4, 14, 4]);
  expect(guide.themes[2]?.fiches[3]).toMatchObject({ label: "Critère 3.4", number: "3.4" });
  const framework = readConsultationPage(platform, visitor, "referentiel-identification");
  await expect(framework).rejects.toMatchObject({ code: "unknown" });
  const { slug, preparationOpensAt } = await platform.db.consultation.findUniqueOrThrow({
    where: { referencePrefix: "DEMOREF" },
    select: { slug: true, preparationOpensAt: true },
  });
  expect([slug, preparationOpensAt]).toEqual(["referentiel-identification", new Date("2026-05-01T22:00Z")]);
});

test("invited institutions told in confidence what they think of the framework, and the gate marks it", async () => {
  const { platform } = demonstration;
  const grants = [{ role: "editor" as const, consultationId: null }];
  const editor: Actor = { kind: "person", accountId: platform.newId(), grants };
  const consultation = "referentiel-identification";
  const { entries } = await listPreparatory(platform, editor, { consultation }, null);
  expect(entries.length).toBeGreaterThan(1);
  const sent = await platform.db.contribution.findMany({ where: { consultation: { slug: consultation } } });
  for (const { moderation, organisationName } of sent)
    expect([moderation, organisationName]).toEqual(["preparatory", expect.stringMatching(/ \(fictif\)$/)]);
  const slugs = { consultation: slugOf(consultation), fiche: slugOf("ex-demo-04") };
  const gate = await readGate(platform, editor, slugs, { state: "all", page: 1 });
  expect(gate.places.flatMap(({ preparatory }) => preparatory)).toEqual(["DEMOREF-0002"]);
});

test("the themes of the exercise keep their addresses", async () => {
  const { themes } = await readConsultationPage(demonstration.platform, visitor, "exercice");
  expect(themes.map(({ title, slug }) => [title, slug])).toEqual([
    ["Le carnet au quotidien", "quotidien"],
    ["Le partage et ses limites", "partage"],
  ]);
});

test("the exercise is open on the day of its loading, with a few contributions", async () => {
  const { consultation, tally } = await readConsultationPage(demonstration.platform, visitor, "exercice");
  expect(consultation).toMatchObject({ phase: "open", daysLeft: 22 });
  expect(tally?.contributions).toBeGreaterThan(5);
});

test("the exercise shows every voice: people named or not, bodies of a known type or another", async () => {
  const list = await listContributions(demonstration.platform, visitor, "exercice", {}, null);
  const voices = new Set(list.cards.map(({ voice }) => voice.kind));
  expect(voices).toEqual(new Set(["organisation", "named", "unnamed"]));
  const types = list.cards.map(({ voice }) => (voice.kind === "organisation" ? voice.type : null));
  expect(types).toContain("Service de portage de repas");
});

const listNames = async () => {
  const { db } = demonstration.platform;
  const people = await db.contributor.findMany();
  const accounts = await db.account.findMany();
  const bodies = await db.organisation.findMany();
  const invited = await db.invitation.findMany();
  const copied = await db.contribution.findMany({ where: { organisationName: { not: null } } });
  return {
    people: [...people.map(({ declaredName }) => declaredName), ...accounts.map(({ name }) => name)],
    bodies: [
      ...invited.map(({ institution }) => institution),
      ...bodies.map(({ name }) => name),
      ...copied.map(({ organisationName }) => organisationName),
    ],
    emails: [...accounts, ...invited].map(({ email }) => email),
  };
};

test("whoever is invented says so in their name, and receives no mail", async () => {
  const { people, bodies, emails } = await listNames();
  expect([people.length, bodies.length, emails.length].every((count) => count > 3)).toBe(true);
  for (const name of people) expect(name).toMatch(/ \(personne fictive\)$/);
  for (const name of bodies) expect(name).toMatch(/ \(fictif\)$/);
  for (const email of emails) expect(email).toMatch(/^[^@\s]+@([a-z-]+\.)+example$/);
});

/** Letters without accents or case, every other sign a space, so that only whole words compare. */
const plain = (name: string) =>
  ` ${name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")} `;

const borrowedBy = (name: string | null) =>
  realBodies.filter((body) => plain(name ?? "").includes(plain(body)));

test.each(["CNIL", "l’AP-HP (fictif)", "gie sesam vitale", "Institut Inserm", "FRANCE ASSOS SANTE"])(
  "« %s » bears the name of a real body",
  (name) => {
    expect(borrowedBy(name)).not.toEqual([]);
  },
);

test("no invented body or person bears the name of a real body", async () => {
  const { people, bodies } = await listNames();
  expect([...people, ...bodies].filter((name) => borrowedBy(name).length > 0)).toEqual([]);
});

test("the real mailbox is nowhere in the database", async () => {
  const { db } = demonstration.platform;
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  expect(tables.length).toBeGreaterThan(20);
  for (const { name } of tables) {
    const found = await db.$queryRawUnsafe(
      `SELECT 1 FROM "${name}" AS one WHERE one::text ~* 'dns-concertation|@[a-z0-9.-]*gouv\\.fr' LIMIT 1`,
    );
    expect(found, name).toEqual([]);
  }
});
