import { expect, test } from "vitest";
import { queueFilters } from "~/domain/moderation/queue";
import { moderationQuery, moderationQueryOf } from "./moderation-query.server";
import { paths } from "./paths";
import { readQuery } from "./query.server";

const read = (path: string) => readQuery(new Request(`http://localhost${path}`), moderationQuery);
const id = "0198a2b4-0000-7000-8000-000000000001";

test.each(queueFilters)("a page of what is %s has an address that reads back the same", (filter) => {
  const after = { rank: 2, place: -1_893_492_000_000, id };
  expect(read(paths.moderation(moderationQueryOf(filter, after)))).toEqual({ filter, after });
  expect(read(paths.moderation(moderationQueryOf(filter)))).toEqual({ filter, after: null });
});

test("the bare address shows what is to be examined", () => {
  expect(paths.moderation(moderationQueryOf("to-review"))).toBe("/espace-agent/moderation");
  expect(read("/espace-agent/moderation")).toEqual({ filter: "to-review", after: null });
});

test.each([
  ["an unknown filter", "filtre=tout"],
  ["a rank that is none", `suite=3~1~${id}`],
  ["a place that is no number", `suite=1~loin~${id}`],
  ["a place without id", "suite=1~1"],
  ["another parameter", "q=mots"],
])("%s is malformed", (_, query) => {
  expect(() => read(`/espace-agent/moderation?${query}`)).toThrow(
    expect.objectContaining({ code: "malformed" }),
  );
});
