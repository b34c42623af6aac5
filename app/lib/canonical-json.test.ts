import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, type Json } from "./canonical-json";

const anyKey = fc.oneof(fc.string(), fc.constantFrom("a", "B", "é", "10", "9", "__proto__"));
const { anyJson } = fc.letrec<{ anyJson: Json }>((tie) => ({
  anyJson: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string({ unit: "binary" }),
    fc.array(tie("anyJson"), { maxLength: 4 }),
    fc.dictionary(anyKey, tie("anyJson"), { maxKeys: 5 }),
  ),
}));

/** The same value with its keys written in the opposite order. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== "object") return value;
  const members = Object.entries(value).reverse();
  return Object.fromEntries(members.map(([key, member]) => [key, turned(member ?? null)]));
}

test("keys come in the order of their code units, without spaces", () => {
  expect(canonicalJson({ b: [1, { d: null, c: true }], a: "é", "10": 1, "9": 2, B: 3 })).toBe(
    `{"10":1,"9":2,"B":3,"a":"é","b":[1,{"c":true,"d":null}]}`,
  );
});

test("the order of keys does not matter", () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
    }),
  );
});

test("the order of a list does", () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test("what is written reads as the same value", () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(value);
    }),
  );
});

test("an absent member is left out", () => {
  const value = { kept: 1 };
  Object.assign(value, { absent: undefined });
  expect(canonicalJson(value)).toBe(`{"kept":1}`);
});
