import fc from "fast-check";
import { expect, test } from "vitest";
import { referenceOf, referencePattern } from "./contribution";

test.each([
  [1, "DEMO26-0001"],
  [42, "DEMO26-0042"],
  [9999, "DEMO26-9999"],
  [10_000, "DEMO26-10000"],
])("contribution %i is %s", (number, reference) => {
  expect(referenceOf("DEMO26", number)).toBe(reference);
});

test("every reference has the form that its page accepts, and no two numbers share one", () => {
  const anyNumber = fc.integer({ min: 1, max: 999_999_999 });
  fc.assert(
    fc.property(anyNumber, anyNumber, (one, other) => {
      expect(referenceOf("DEMO26", one)).toMatch(referencePattern);
      expect(referenceOf("DEMO26", one) === referenceOf("DEMO26", other)).toBe(one === other);
    }),
  );
});

test.each([
  "DEMO26-042",
  "demo26-0042",
  "26DEMO-0042",
  "D-0042",
  "DEMO26 0042",
  "DEMO26-0042 ",
  "DEMO26-0042\n",
])("%j is not a reference", (text) => {
  expect(text).not.toMatch(referencePattern);
});
