import { expect, test } from "vitest";
import type { Row } from "../../app/domain/fiche/compare-texts";
import type { Compared } from "../../app/domain/fiche/read-comparison.server";
import { keepComparisons } from "./comparisons";

const place = { paragraph: 1, within: null, cell: null, label: null };
const rowOf = (text: string): Row => ({
  ...{ step: "added", question: null, later: { blockId: "p1", kind: "paragraph", text, place } },
});

const comparedOf = (text: string): Compared => ({ rows: [rowOf(text)], parts: [] });

/** A memory, and how often each comparison was made. */
function arrange() {
  const made: string[] = [];
  const keep = keepComparisons();
  const read = (key: string, text = key) =>
    keep(key, async () => {
      made.push(key);
      return Promise.resolve(comparedOf(text));
    });
  return { keep, made, read };
}

test("a comparison is made once, also when several ask for it at the same time", async () => {
  const { made, read } = arrange();
  await Promise.all([read("1 2"), read("1 2")]);
  expect(await read("1 2")).toEqual(comparedOf("1 2"));
  expect(made).toEqual(["1 2"]);
  await read("2 3");
  expect(made).toEqual(["1 2", "2 3"]);
});

test("the memory is bounded: those asked for long ago are made again", async () => {
  const { made, read } = arrange();
  const long = "a".repeat(1_000_000);
  for (let rank = 0; rank < 20; rank += 1) await read(String(rank), long);
  await read("19");
  expect(made).toHaveLength(20);
  await read("0");
  expect(made).toHaveLength(21);
});

test("what could not be made is asked again", async () => {
  const { keep, read } = arrange();
  await expect(keep("1 2", () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(await read("1 2")).toEqual(comparedOf("1 2"));
});
