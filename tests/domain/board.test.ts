import { describe, expect, test } from "vitest";
import { kinds } from "~/domain/contribution/contribution";
import { system, visitor } from "~/domain/policy/actor";
import { chartNames } from "~/domain/tally/chart-name";
import { countWanted } from "~/domain/tally/count-wanted.server";
import { type Basis, facets, type Mark, nameOfFigure } from "~/domain/tally/mark";
import { keepClosingTallies } from "~/domain/tally/keep-closing-tally.server";
import { readBoard } from "~/domain/tally/read-board.server";
import { type ListCursor, readCountedList } from "~/domain/tally/read-counted-list.server";
import type { ListAsked, Wanted } from "~/domain/tally/wanted";
import { boardLinks } from "~/http/board-addresses";
import { countedQuery } from "~/http/board-query.server";
import { readQuery } from "~/http/query.server";
import type { Platform } from "~/platform.server";
import { sheetOf } from "~/ui/board/sheets";
import { aSent, bringTo, changeCounted, send } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { type Follows, holdFollowed } from "../factories/followed";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const everything: Wanted = {};
const wide: Wanted = { from: "2000-01-01", until: "2099-12-31" };

const boardOf = async (
  { platform, slug }: Pick<Follows, "platform" | "slug">,
  wanted = everything,
  basis: Basis = "submitted",
) => (await readBoard(platform, system, { consultation: slug, basis, wanted })) ?? expect.fail("no board");

const valuesOf = (figures: readonly Mark[]) =>
  figures.map((one) => `${nameOfFigure(one)} = ${one.value}`).sort();

describe("one rule", () => {
  test("a filter that lets everything through finds what was counted ahead", async () => {
    const { platform, consultationId, partIds } = await holdFollowed();
    const ofContributions = facets.filter((facet) => facet !== "edge_change");
    const asked = { consultationId, facets: ofContributions, partIds, partFacets: ofContributions };
    const ahead = valuesOf(await countWanted(platform.db, asked, everything));
    expect(ahead.length).toBeGreaterThan(100);
    expect(valuesOf(await countWanted(platform.db, asked, wide))).toEqual(ahead);
  });

  test("kind by kind, and type by type, filtered boards add up to the whole", async () => {
    const followed = await holdFollowed();
    const { whole, types } = await boardOf(followed);
    const totals = async (wanted: readonly Wanted[]) => {
      const boards = await Promise.all(wanted.map((one) => boardOf(followed, one)));
      return boards.reduce((sum, board) => sum + board.whole.total.value, 0);
    };
    expect(whole.total.value).toBeGreaterThan(0);
    expect(await totals(kinds.map((kind) => ({ kind })))).toBe(whole.total.value);
    expect(await totals(types.map(({ key }) => ({ organisationType: key })))).toBe(whole.total.value);
  });

  test("the account of what was received adds up, and the hours of the last day to that day", async () => {
    const followed = await holdFollowed();
    const { account, whole, days, lastDay } = await boardOf(followed);
    const { visible, pending, hidden, refused, withdrawn } = account.parts;
    const submitted = [visible, pending, hidden, refused].reduce((sum, { value }) => sum + value, 0);
    expect([account.received, submitted]).toEqual([submitted + withdrawn.value, whole.total.value]);
    expect(withdrawn.value).toBe(1);
    expect(lastDay?.day).toBe("2030-01-16");
    expect(lastDay?.hours.flatMap((count, hour) => (count > 0 ? [[hour, count]] : []))).toEqual([[0, 3]]);
    expect((await boardOf(followed, wide)).lastDay).toEqual(lastDay);
    expect(days.map(({ day, count }) => [day.slice(8), count.value]).slice(-3)).toEqual([
      ...[
        ["14", 0],
        ["15", 7],
        ["16", 3],
      ],
    ]);
  });
});

/** As its reader does: follows the address of a number, then every next page. */
async function follow(platform: Platform, address: string) {
  const { after: _, ...asked } = readQuery(new Request(`http://localhost${address}`), countedQuery);
  const seen: string[] = [];
  let after: ListCursor | null = null;
  let count = 0;
  do {
    const page = await readPage(platform, { ...asked, after });
    seen.push(...page.rows.map(({ id }) => id), ...page.authors.map(({ id }) => id));
    after = page.next;
    count = page.count;
  } while (after !== null);
  return { count, seen: new Set(seen).size };
}

const readPage = (
  platform: Platform,
  asked: ListAsked & { consultation: string; after: ListCursor | null },
) => readCountedList(platform, system, asked);

describe("every number leads to a list of exactly as many", () => {
  test.each([
    ["déposées", "submitted", everything],
    ["publiées", "published", everything],
    ["of the comments alone", "submitted", { kind: "comment" }],
    ["of one day", "published", { from: "2030-01-15", until: "2030-01-15" }],
    ["of people in their own name", "submitted", { organisationType: "particulier" }],
  ] as const)("%s", { timeout: 60_000 }, async (_, basis, wanted) => {
    const followed = await holdFollowed();
    const board = await boardOf(followed, wanted, basis);
    const { list } = boardLinks(board);
    let followedNumbers = 0;
    for (const chart of chartNames)
      for (const { labels, cells } of sheetOf[chart](board).rows)
        for (const cell of cells) {
          const href = list(cell);
          if (href === null) expect(cell.value, "without a list there is nothing").toBe(0);
          else
            expect(await follow(followed.platform, href), `${chart} ${labels.join()} ${href}`).toEqual({
              ...{ count: cell.value, seen: cell.value },
            });
          if (cell.value > 0) followedNumbers += 1;
        }
    expect(followedNumbers).toBeGreaterThan(15);
  });

  test("the day and the hour of a number are those of its consultation, wherever that is", async () => {
    const { platform } = testPlatform("2030-01-15T02:30Z");
    const { id, slug } = await holdConsultation(platform);
    await platform.db.consultation.update({ where: { id }, data: { timeZone: "America/Guadeloupe" } });
    const fiche = await holdFiche(platform, id);
    await send(platform, fiche, aSent(fiche, "Reçu la veille au soir, là-bas."));
    const board = await boardOf({ platform, slug });
    const counted = board.days.filter(({ count }) => count.value > 0);
    expect(counted.map(({ day, count }) => [day, count.value])).toEqual([["2030-01-14", 1]]);
    const listed = { from: "2030-01-14", until: "2030-01-14", hour: 22 };
    const asked = { of: "contributions", basis: "submitted", consultation: slug, after: null } as const;
    expect(await readPage(platform, { ...asked, listed })).toMatchObject({ count: 1 });
    expect(await readPage(platform, { ...asked, listed: { from: "2030-01-15" } })).toMatchObject({
      count: 0,
    });
  });

  test("what is reported is listed until the report is closed", async () => {
    const followed = await holdFollowed();
    const board = await boardOf(followed);
    expect(board.reported).toBe(1);
    const href = boardLinks(board).list({ listed: { reported: true } }) ?? expect.fail();
    expect(await follow(followed.platform, href)).toEqual({ count: 1, seen: 1 });
    await followed.platform.db.report.updateMany({ data: { closedAt: followed.platform.clock() } });
    expect((await boardOf(followed)).reported).toBe(0);
  });
});

test("a person is named in a list only where all that it counts of them was published under their name", async () => {
  const followed = await holdFollowed();
  const { platform, slug, fiche } = followed;
  const sent = await send(platform, fiche, followed.opinion("À visage découvert."), { named: true });
  const { contributorId } = sent;
  const listed = { fiche: fiche.slug };
  const namesOf = async () => {
    const asked = {
      consultation: slug,
      of: "contributors",
      basis: "submitted",
      listed,
      after: null,
    } as const;
    const { authors } = await readCountedList(platform, system, asked);
    return authors.filter(({ id }) => id === contributorId).map(({ name, count }) => [name, count]);
  };
  expect(await namesOf()).toEqual([["Camille Exemple (personne fictive)", 1]]);
  await send(platform, fiche, followed.opinion("Sans le dire."), { contributorId });
  expect(await namesOf()).toEqual([[null, 2]]);
});

test("what came last shows its state and no text; late ones and replies are not counted", async () => {
  const followed = await holdFollowed();
  const { platform, fiche } = followed;
  const before = await boardOf(followed);
  const sent = await send(platform, fiche, followed.opinion("Mot secret."));
  await bringTo(platform, sent.id, "hidden");
  const answer = {
    ...aSent(followed.lastOn, "Réponse."),
    kind: "reply" as const,
    parentId: before.latest[0]?.id ?? "",
  };
  await send(platform, followed.lastOn, answer);
  const late = await send(platform, fiche, followed.opinion("Trop tard."));
  await changeCounted(platform, late.id, { late: true });
  const after = await boardOf(followed);
  expect(after.whole.total.value).toBe(before.whole.total.value + 1);
  expect(after.latest[0]).toMatchObject({ reference: sent.reference, standing: "hidden" });
  expect(JSON.stringify(after)).not.toContain("secret");
});

test("after closing the board also says what had been received then, unless it is filtered", async () => {
  const { platform, turnTo } = testPlatform("2030-01-15T10:00Z");
  const { id, slug } = await holdConsultation(platform);
  const fiche = await holdFiche(platform, id);
  const sent = await send(platform, fiche, aSent(fiche, "Un avis."));
  turnTo("2030-02-02T10:00Z");
  await keepClosingTallies(platform);
  await bringTo(platform, sent.id, "withdrawn");
  const board = await boardOf({ platform, slug });
  expect([board.whole.total.value, board.closing?.contributions]).toEqual([0, 1]);
  expect((await boardOf({ platform, slug }, { kind: "comment" })).closing).toBeNull();
});

test("a consultation that was never opened shows zeros and no day", async () => {
  const { platform } = testPlatform("2030-01-15");
  const { slug, id } = await holdConsultation(platform, {
    announcedAt: null,
    opensAt: new Date("2030-06-01"),
    closesAt: new Date("2030-07-01"),
  });
  await holdFiche(platform, id);
  const board = await boardOf({ platform, slug });
  expect([board.whole.total.value, board.account.received, board.days, board.lastDay]).toEqual([
    0,
    0,
    [],
    null,
  ]);
});

test("staff of elsewhere, and everybody else, do not learn that the board exists", async () => {
  const { platform, slug } = await holdFollowed();
  const elsewhere = await holdConsultation(platform);
  const grants = [{ role: "analyst" as const, consultationId: elsewhere.id }];
  const { person } = await signedInAs(platform, { grants });
  const asked = { basis: "submitted" as const, wanted: everything };
  const unknown = { code: "unknown" };
  await expect(readBoard(platform, person, { ...asked, consultation: slug })).rejects.toMatchObject(unknown);
  await expect(readBoard(platform, visitor, { ...asked, consultation: slug })).rejects.toMatchObject(unknown);
  const own = await readBoard(platform, person, { ...asked, consultation: undefined });
  expect(own?.consultation.slug).toBe(elsewhere.slug);
  expect(own?.choices.consultations).toHaveLength(1);
});
