import fc from "fast-check";
import { expect, test } from "vitest";
import type { Filter } from "~/domain/contribution/filter";
import { contributionQuery, fileQuery, queryOf } from "./contribution-query.server";
import { paths } from "./paths";
import { readQuery } from "./query.server";

const read = (path: string) => readQuery(new Request(`http://localhost${path}`), contributionQuery);
const asked = (query: string) => read(`/concertations/eeds/contributions?${query}`);

const id = "0198a2b4-0000-7000-8000-000000000001";
const filter: Filter = {
  fiche: "9-redevances",
  theme: "usage-secondaire",
  kind: "comment",
  position: "reserved",
  organisationType: "particulier",
  language: "en",
  questionId: id,
  words: "« données de santé » & redevances",
};

test("a page of a filtered list has an address that reads back the same", () => {
  const after = { submittedAt: new Date("2025-05-12T08:04:00.123Z"), id };
  expect(read(paths.contributions("eeds", queryOf(filter, after)))).toEqual({ filter, after });
});

test("a list without wishes has a bare address", () => {
  expect(paths.contributions("eeds", queryOf({}))).toBe("/concertations/eeds/contributions");
  expect(read("/concertations/eeds/contributions")).toEqual({ filter: {}, after: null });
});

test("whatever the moment and the contribution, the next page begins there", () => {
  const anyMoment = fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(anyMoment, fc.uuid(), (submittedAt, anyId) => {
      const after = { submittedAt, id: anyId };
      expect(read(paths.contributions("eeds", queryOf({}, after))).after).toEqual(after);
    }),
  );
});

test.each([
  ["a fiche in capitals", "fiche=Fiche-9"],
  ["a fiche with a slash", "fiche=../../etc"],
  ["a fiche of 201 characters", `fiche=${"a".repeat(201)}`],
  ["an unknown kind", "nature=vote"],
  ["replies, which are no kind of contribution", "nature=reply"],
  ["an unknown position", "position=enthusiastic"],
  ["a language that is a sentence", "langue=en français"],
  ["201 characters of words", `q=${"a".repeat(201)}`],
  ["a place without an id", "suite=2025-05-12T08:04:00.000Z"],
  ["a place without a moment", `suite=${id}`],
  ["a place with a third part", `suite=2025-05-12T08:04:00.000Z~${id}~`],
  ["a place on a day that does not exist", `suite=2025-02-30T08:04:00.000Z~${id}`],
  ["a place after no contribution", "suite=2025-05-12T08:04:00.000Z~1"],
  ["a place with quotes", `suite=2025-05-12T08:04:00.000Z~${id}'--`],
  ["a parameter of another page", "paragraphe=3"],
])("%s is malformed", (_, query) => {
  expect(() => asked(query)).toThrow(expect.objectContaining({ code: "malformed" }));
});

const file = (query: string) =>
  readQuery(new Request(`http://localhost/espace-agent/exports/eeds?${query}`), fileQuery);

test("a file is asked for by the filters of the list and a format", () => {
  const path = paths.staffFile("eeds", { ...queryOf(filter), format: "csv" });
  expect(readQuery(new Request(`http://localhost${path}`), fileQuery)).toEqual({ filter, format: "csv" });
});

test.each(["", "format=pdf", "format=csv&suite=2025-05-12T08:04:00.123Z", "format=csv&format=xlsx"])(
  "a file asked by « %s » is malformed",
  (query) => {
    expect(() => file(query)).toThrow(expect.objectContaining({ code: "malformed" }));
  },
);
