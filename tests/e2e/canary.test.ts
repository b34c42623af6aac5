import readBook from "read-excel-file/node";
import { describe, expect, vi } from "vitest";
import { paths } from "~/http/paths";
import routes from "~/routes";
import { signedInAs } from "../setup/signed-in";
import { asOwner } from "./setup/arrange";
import { listen } from "./setup/listen";
import type { Planted } from "./setup/outlet";
import { dataAddress, otherAddresses, outlets } from "./setup/outlets";
import { editingOutlets } from "./setup/outlets-of-editing";
import { test as journeys } from "./setup/own-house";
import { exercise } from "./setup/places";
import { isUndated, showsCounts } from "./setup/undated";
import {
  common,
  findFiche,
  openPlatform,
  plant,
  type PlantedHere,
  plantedStates,
  wordOf,
} from "./setup/plant";
import { plantVersions } from "./setup/plant-versions";

type Cookies = { visitor: string; other: string; moderator: string; editor: string; administrator: string };
type Garden = Planted & { planted: PlantedHere[]; cookies: Cookies; frames: string[] };
type House = { address: string; database: Parameters<typeof asOwner>[0] };
type Read = { path: string; status: number; text: string };

const test = journeys.extend<{ garden: Garden }>({
  garden: [async ({ house }, use) => use(await makeGarden(house)), { scope: "file" }],
});

/** Everything is planted while somebody listens on a socket, and read once every mail has left. */
async function makeGarden({ address, database }: House): Promise<Garden> {
  const platform = openPlatform(database);
  const fiche = await findFiche(platform, exercise);
  const moderator = await signedInAs(platform, { roles: ["moderator"] });
  const listening = await listen(address, { fiche: fiche.slug, cookie: moderator.cookie });
  const administrator = await signedInAs(platform, { roles: ["administrator"] });
  const visible = await plant(platform, fiche, "visible", null);
  const [first = ""] = visible.references;
  const { id } = await platform.db.contribution.findUniqueOrThrow({ where: { reference: first } });
  const planted: PlantedHere[] = [];
  for (const state of plantedStates) planted.push(await plant(platform, fiche, state, id));
  const other = await signedInAs(platform, { name: "Quelqu’un d’autre" });
  const settle = () => vi.waitFor(() => expectNothingQueued(database), { timeout: 100_000, interval: 200 });
  const asking = [visible, ...planted].flatMap(({ references }) => references);
  const { editor, place } = await plantVersions(platform, fiche, { references: asking, settle });
  await settle();
  const frames = await listening.hearMore();
  await platform.db.$disconnect();
  return {
    ...{ consultation: exercise, fiche: fiche.slug, visible: first, common, planted, frames, place },
    references: planted.flatMap(({ references }) => references),
    drafts: planted.flatMap(({ drafts }) => drafts),
    entries: planted.flatMap(({ entries }) => entries),
    sendings: planted.flatMap(({ sendings }) => sendings),
    cookies: {
      ...{ visitor: "", other: other.cookie, editor },
      ...{ moderator: moderator.cookie, administrator: administrator.cookie },
    },
  };
}

async function expectNothingQueued(database: House["database"]) {
  const waiting =
    "SELECT count(*)::int AS count FROM pgboss.job WHERE name NOT LIKE '\\_\\_%' AND state IN ('created', 'active')";
  expect(await asOwner(database, waiting)).toEqual([{ count: 0 }]);
}

/** The addresses of the site as its table of contents says them. */
const listRoutes = () => routes.map(({ path = "" }) => path);

async function ask(address: string, path: string, cookie: string, method = "GET"): Promise<Read> {
  const headers = { Origin: address, ...(cookie === "" ? {} : { Cookie: cookie }) };
  const body = method === "POST" ? new URLSearchParams({ intention: "" }) : null;
  const answer = await fetch(address + path, { method, headers, body, redirect: "manual" });
  return { path, status: answer.status, text: await textOf(answer) };
}

/** What stands in an answer: a workbook is unpacked first, or nothing could be found in it. */
async function textOf(answer: Response): Promise<string> {
  if (!answer.headers.get("Content-Type")?.includes("spreadsheetml")) return answer.text();
  return JSON.stringify(await readBook(Buffer.from(await answer.arrayBuffer())));
}

async function askAll(address: string, asked: readonly string[], cookie: string, method?: string) {
  const read: Read[] = [];
  for (const path of asked) read.push(await ask(address, path, cookie, method));
  return read;
}

const hiddenWords = plantedStates.map(wordOf);
/** Where a word stands that should not, named so that the fault is found. */
const leaksOf = (read: readonly Read[], words: readonly string[] = hiddenWords) =>
  read.flatMap(({ path, text }) =>
    words.filter((word) => text.includes(word)).map((word) => `${word} in ${path}`),
  );
const faultsOf = (read: readonly Read[]) =>
  read.filter(({ status }) => status >= 500).map(({ path, status }) => `${status} ${path}`);

test("every address of the site was thought of, and no other", () => {
  expect(Object.keys(outlets).sort()).toEqual(listRoutes().sort());
});

describe.each(["visitor", "other"] as const)("for a %s", (reader) => {
  test.for(Object.entries(outlets))(
    "« %s » shows no text that is not public",
    { timeout: 60_000 },
    async ([, outlet], { house: { address }, garden }) => {
      const asked = outlet.samples(garden);
      const read = await askAll(address, [...asked, ...asked.map(dataAddress)], garden.cookies[reader]);
      const excused = outlet.mayHold?.states ?? [];
      const words = plantedStates.filter((state) => !excused.includes(state)).map(wordOf);
      expect(leaksOf(read, words)).toEqual([]);
      expect(faultsOf(read)).toEqual([]);
      if (outlet.shows) expect(read.some(({ text }) => text.includes(wordOf("visible")))).toBe(true);
      if (outlet.staff) expect(new Set(read.map(({ status }) => status))).toEqual(new Set([404]));
    },
  );

  test("a form sent empty to any address gives back nothing of somebody else’s", async ({
    house: { address },
    garden,
  }) => {
    const asked = Object.values(outlets).flatMap(({ samples }) => samples(garden));
    const forms = [...new Set(asked.map((path) => path.split("?")[0] ?? path))];
    const mayBeAsked = forms.filter((path) => path !== paths.signOut() && path !== paths.demoMail());
    const read = await askAll(address, mayBeAsked, garden.cookies[reader], "POST");
    expect(leaksOf(read)).toEqual([]);
    expect(faultsOf(read)).toEqual([]);
  });

  test("what is no page shows none either", async ({ house: { address }, garden }) => {
    const read = await askAll(address, otherAddresses, garden.cookies[reader]);
    expect(leaksOf(read)).toEqual([]);
    expect(faultsOf(read)).toEqual([]);
  });
});

test("staff read what waits or was taken away; nobody reads what its author took back or never sent", async ({
  house: { address },
  garden,
}) => {
  const staff = Object.values(outlets).filter((outlet) => outlet.staff !== undefined);
  const asked = staff.flatMap(({ samples }) => samples(garden));
  const read = await askAll(address, [...asked, ...asked.map(dataAddress)], garden.cookies.moderator);
  const nobodys = (["draft", "withdrawn", "revised", "erased"] as const).map(wordOf);
  expect(leaksOf(read, nobodys)).toEqual([]);
  for (const word of (["pending", "hidden", "refused", "late", "preparatory"] as const).map(wordOf)) {
    expect(
      read.some(({ text }) => text.includes(word)),
      word,
    ).toBe(true);
  }
});

test(
  "no list of the staff shows its number without the moment it was counted at",
  { timeout: 60_000 },
  async ({ house: { address }, garden }) => {
    const { consultation, fiche, cookies } = garden;
    const staff = Object.values(outlets).filter((outlet) => outlet.staff !== undefined);
    const asked = [paths.entries(), ...staff.flatMap(({ samples }) => samples(garden))];
    const read = await askAll(address, asked, cookies.administrator);
    const counting = read.filter(({ text }) => showsCounts(text)).map(({ path }) => path);
    expect(counting).toEqual(
      expect.arrayContaining([
        ...[
          paths.board({ concertation: consultation }),
          paths.counted({ concertation: consultation, fiche }),
        ],
        ...[paths.enteredList(), paths.preparatory(), paths.people(), paths.editing(), paths.journal()],
        ...[paths.moderation({ filtre: "toutes" }), paths.publishFiche(consultation, fiche)],
      ]),
    );
    expect(read.filter(({ text }) => isUndated(text)).map(({ path }) => path)).toEqual([]);
  },
);

test(
  "editors see what their texts do to passages, and nobody’s words",
  { timeout: 60_000 },
  async ({ house: { address }, garden }) => {
    const asked = Object.values(editingOutlets).flatMap(({ samples }) => samples(garden));
    const read = await askAll(address, [...asked, ...asked.map(dataAddress)], garden.cookies.editor);
    expect(leaksOf(read)).toEqual([]);
    expect(faultsOf(read)).toEqual([]);
    const { consultation, fiche, place, visible } = garden;
    const lookedAt = [
      paths.publishFiche(consultation, fiche),
      paths.placePassage(consultation, fiche, place),
      paths.publishedVersion(consultation, fiche, 2),
    ];
    for (const path of lookedAt) expect(read.find((one) => one.path === path)?.status, path).toBe(200);
    expect(read.find(({ path }) => path === lookedAt[0])?.text).toContain(visible);
  },
);

test("who asked for a change is named when everybody reads them, and not otherwise", async ({
  house: { address },
  garden: { consultation, fiche, visible, planted, cookies },
}) => {
  const withheld = planted.filter(({ state }) => state !== "revised").flatMap(({ references }) => references);
  const compared = [
    { de: 1, a: 2 },
    { de: 1, a: 2, vue: "ligne" },
  ].map((query) => paths.comparison(consultation, fiche, query));
  for (const cookie of [cookies.visitor, cookies.other]) {
    const read = await askAll(address, [...compared, ...compared.map(dataAddress)], cookie);
    for (const { text, path } of read) expect(text, path).toContain(visible);
    expect(leaksOf(read, withheld)).toEqual([]);
  }
});

test("no file for everybody names a natural person, not even who is named on the site", async ({
  house: { address },
  garden,
}) => {
  const name = `Camille ${wordOf("visible")}`;
  const files = outlets["concertations/:consultation/donnees/:file"]?.samples(garden) ?? [];
  const named = await askAll(address, [paths.contribution(garden.visible)], "");
  const read = await askAll(address, files, "");
  expect(named[0]?.text).toContain(name);
  expect(read.map(({ status }) => status)).toEqual(files.map(() => 200));
  expect(leaksOf(read, [name])).toEqual([]);
});

test("each author finds their own words at their address and in their space, and nobody else’s", async ({
  house: { address },
  garden,
}) => {
  for (const { state, author, references, drafts } of garden.planted) {
    if (state === "erased") continue;
    const [reference] = references;
    const own = [
      ...[paths.mySpace(), paths.myPage(), paths.myPageFile()],
      ...(reference === undefined ? [] : [paths.contribution(reference)]),
      ...drafts.slice(0, 1).map((draft) => paths.draft(draft)),
    ];
    const read = await askAll(address, own, author.cookie);
    expect(read.map(({ status }) => status)).toEqual(own.map(() => 200));
    const [space] = read;
    if (state !== "revised") expect(space?.text).toContain(wordOf(state));
    expect(
      leaksOf(
        read,
        hiddenWords.filter((word) => word !== wordOf(state)),
      ),
    ).toEqual([]);
  }
});

test("no mail carries words that are not public, but the receipt of what waits or was told in confidence, to its author", async ({
  house: { database },
  garden,
}) => {
  const mails = await asOwner(database, "SELECT recipient, subject, text FROM demo_mail");
  const read = mails.map(({ recipient, subject, text }) => ({
    ...{ path: String(recipient), status: 200 },
    text: `${String(subject)} ${String(text)}`,
  }));
  expect(read.length).toBeGreaterThan(0);
  for (const { state, author } of garden.planted) {
    const isTold = state === "pending" || state === "preparatory";
    const others = read.filter(({ path }) => !path.includes(author.person.accountId));
    expect(leaksOf(isTold ? others : read, [wordOf(state)])).toEqual([]);
  }
});

test("sockets carry numbers only, the staff’s as the public’s", ({ garden: { frames } }) => {
  expect(frames.length).toBeGreaterThan(3);
  expect(frames.join()).not.toMatch(new RegExp([...hiddenWords, wordOf("visible"), common].join("|")));
});
