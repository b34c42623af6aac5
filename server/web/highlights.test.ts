import { expect, test } from "vitest";
import { keepHighlights } from "./highlights";

/** A memory, and what was drawn, in order. */
function arrange() {
  const drawn: string[] = [];
  const keep = keepHighlights();
  const read = (versionId: string, changes: number, html = `${versionId} ${String(changes)}`) =>
    keep({ versionId, changes }, () => {
      drawn.push(`${versionId} ${String(changes)}`);
      return Promise.resolve(new Map([["p1", html]]));
    });
  return { keep, drawn, read };
}

test("highlights are drawn once for all who read them as they stand, also when several ask at once", async () => {
  const { drawn, read } = arrange();
  await Promise.all([read("a", 1), read("a", 1)]);
  expect([...(await read("a", 1))]).toEqual([["p1", "a 1"]]);
  expect(drawn).toEqual(["a 1"]);
});

test("as soon as they changed, they are drawn again; those of other versions stay", async () => {
  const { drawn, read } = arrange();
  await read("a", 1);
  await read("b", 1);
  expect([...(await read("a", 2))]).toEqual([["p1", "a 2"]]);
  await read("b", 1);
  await read("a", 2);
  expect(drawn).toEqual(["a 1", "b 1", "a 2"]);
});

test("the memory is bounded: those asked for long ago are drawn again", async () => {
  const { drawn, read } = arrange();
  const long = "a".repeat(1_000_000);
  for (let rank = 0; rank < 20; rank += 1) await read(String(rank), 1, long);
  await read("19", 1);
  expect(drawn).toHaveLength(20);
  await read("0", 1);
  expect(drawn).toHaveLength(21);
});

test("what could not be drawn is asked again", async () => {
  const { keep, read } = arrange();
  const failing = keep({ versionId: "a", changes: 1 }, () => Promise.reject(new Error("gone")));
  await expect(failing).rejects.toThrow("gone");
  expect([...(await read("a", 1))]).toEqual([["p1", "a 1"]]);
});
