import { expect, test } from "vitest";
import { returnField, returnTo } from "~/http/return-to";

test.each(["/", "/aide", "/brouillons/0198?x=1#fil", "/a//b", "/concertations/eeds-2025/fiches/1?q=a%20b"])(
  "one may come back to %s",
  (path) => {
    expect(returnTo.parse(path)).toBe(path);
  },
);

test.each([
  "",
  "aide",
  "//ailleurs.example",
  "/\\ailleurs.example",
  "/\t/ailleurs.example",
  "/\n/ailleurs.example",
  "/aide\\..",
  "https://ailleurs.example",
  "javascript:alert(1)",
  " /aide",
  `/${"a".repeat(2_000)}`,
])("one is not sent to %j", (path) => {
  expect(returnTo.safeParse(path).success).toBe(false);
});

test("an empty field of a form is no wish", () => {
  expect([returnField.parse(""), returnField.parse(undefined), returnField.parse("/aide")]).toEqual([
    null,
    null,
    "/aide",
  ]);
});
