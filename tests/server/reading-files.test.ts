import { expect, test } from "vitest";
import { openReading } from "../../server/import/reading";
import { aMarkdown, aPage } from "../factories/outline";

const faults: unknown[] = [];
const open = (limits = {}) => openReading({ onFault: (fault) => void faults.push(fault), ...limits });
const heavy = aPage("<table><tr><td>".repeat(110) + "x".repeat(100_000));

test("a file is read in a thread of its own", { timeout: 30_000 }, async () => {
  const { read, close } = open();
  expect(await read(aMarkdown("Un texte.\n"))).toMatchObject({ ok: true, format: "markdown", findings: [] });
  expect(await read({ name: "a.docx", bytes: new Uint8Array() })).toEqual({ ok: false, refusal: "empty" });
  await close();
  expect(faults).toEqual([]);
});

test("one that takes too long is given up, and the next one is read", { timeout: 30_000 }, async () => {
  const { read, close } = open({ longestMs: 1 });
  expect(await read(heavy)).toEqual({ ok: false, refusal: "too-slow" });
  await close();
});

test("one that asks for more memory than there is ends alone", { timeout: 30_000 }, async () => {
  const { read, close } = open({ memoryMb: 8 });
  expect(await read(heavy)).toEqual({ ok: false, refusal: "too-much-inside" });
  await close();
});

test("the third at once is asked to come back", { timeout: 30_000 }, async () => {
  const { read, close } = open();
  const two = [read(aMarkdown("Un.\n")), read(aMarkdown("Deux.\n"))];
  await expect(read(aMarkdown("Trois.\n"))).rejects.toMatchObject({ code: "busy" });
  expect((await Promise.all(two)).map(({ ok }) => ok)).toEqual([true, true]);
  await close();
});
