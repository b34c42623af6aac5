import { expect, test } from "vitest";
import { referencePart, slugOf } from "./slug";

const unknown = expect.objectContaining({ code: "unknown" });

test.each(["eeds-2025", "9-redevances", "a", "a".repeat(200)])("« %s » may be part of an address", (part) => {
  expect(slugOf(part)).toBe(part);
});

test.each([
  ["nothing", undefined],
  ["an empty one", ""],
  ["capitals", "EEDS"],
  ["an accent", "santé"],
  ["two hyphens", "a--b"],
  ["a hyphen at the start", "-a"],
  ["a hyphen at the end", "a-"],
  ["a line feed at the end", "a\n"],
  ["a dot", "a.b"],
  ["a NUL", "a\u0000"],
  ["10 000 characters", "a".repeat(10_000)],
])("an address with %s is unknown", (_, part) => {
  expect(() => slugOf(part)).toThrow(unknown);
});

test.each(["DEMO25-0042", "demo25-0042", "Demo25-0042"])(
  "the reference %s is found however it was typed",
  (part) => {
    expect(referencePart(part)).toBe("DEMO25-0042");
  },
);

test.each([
  undefined,
  "",
  "DEMO25",
  "DEMO25-42",
  "0042",
  "DEMO25-0042-1",
  "D".repeat(10_000),
  "DEMO25-0042\n",
])("%j is the reference of nothing", (part) => {
  expect(() => referencePart(part)).toThrow(unknown);
});
