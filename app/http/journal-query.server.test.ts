import { expect, test } from "vitest";
import { journalFileQuery, journalQuery, journalQueryOf } from "./journal-query.server";

const person = "0198a2b4-0000-7000-8000-000000000001";
const after = { at: new Date("2026-05-12T08:04:00.000Z"), sequence: 1234n };

test.each([
  ["nothing", {}],
  ["dates", { from: "2026-05-12", to: "2026-05-13" }],
  ["a kind of fact in a consultation", { type: "contribution.hidden" as const, consultation: "eeds-2025" }],
  ["somebody", { actor: { kind: "person" as const, accountId: person } }],
  ["jobs", { actor: { kind: "job" as const } }],
  ["the server", { actor: { kind: "system" as const } }],
])("a wish for %s goes into an address and comes back", (_, filter) => {
  for (const cursor of [null, after]) {
    const written = Object.entries(journalQueryOf(filter, cursor)).filter(([, value]) => value !== undefined);
    expect(journalQuery.parse(Object.fromEntries(written))).toEqual({
      filter: { ...nothing, ...filter },
      after: cursor,
    });
  }
});

const nothing = {
  ...{ from: undefined, to: undefined, type: undefined, consultation: undefined, actor: undefined },
};

test.each([
  ["a day that does not exist", { du: "2026-02-31" }],
  ["a fact that does not exist", { nature: "contribution.eaten" }],
  ["somebody by name", { acteur: "Camille Essai" }],
  ["half a place", { suite: "2026-05-12T08:04:00.000Z" }],
  ["something else", { autre: "x" }],
])("%s is refused", (_, query) => {
  expect(journalQuery.safeParse(query).success).toBe(false);
});

test("the file has no pages", () => {
  expect(journalFileQuery.safeParse({ suite: "2026-05-12T08:04:00.000Z~12" }).success).toBe(false);
});
