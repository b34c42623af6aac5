import { expect, test } from "vitest";
import { z } from "zod";
import { noQuery, readQuery } from "./query.server";

const schema = z.strictObject({ fiche: z.string().optional(), q: z.string().max(5).optional() });
const read = (query: string) => readQuery(new Request(`http://localhost/page${query}`), schema);
const malformed = (subject: string): unknown => expect.objectContaining({ code: "malformed", subject });

test("a page may be asked for what its schema knows", () => {
  expect(read("?fiche=9-redevances&q=mot")).toEqual({ fiche: "9-redevances", q: "mot" });
  expect(read("")).toEqual({});
});

test("a form's empty fields count as absent", () => {
  expect(read("?fiche=&q=%20%20")).toEqual({});
  expect(readQuery(new Request("http://localhost/page?anything="), noQuery)).toEqual({});
});

test.each([
  "utm_source",
  "utm_campaign",
  "mtm_kwd",
  "pk_source",
  "fbclid",
  "gclid",
  "msclkid",
  "_data",
  "_routes",
])("an address shared with %s still opens", (name) => {
  expect(read(`?${name}=x&q=mot&${name}=y`)).toEqual({ q: "mot" });
});

test.each([
  ["unknown", "?autre=1", "adresse"],
  ["unknown, named like something that every object has", "?constructor=1", "constructor"],
  ["unknown, named like a prototype", "?__proto__=1", "__proto__"],
  ["close to a tracking one", "?utm=1", "adresse"],
  ["repeated", "?q=a&q=b", "q"],
  ["repeated with the same value", "?q=a&q=a", "q"],
  ["too long", "?q=abcdef", "q"],
])("a parameter that is %s is malformed", (_, query, subject) => {
  expect(() => read(query)).toThrow(malformed(subject));
});

test("values are cleaned before anything else sees them", () => {
  expect(read("?q=e%CC%81%00")).toEqual({ q: "é" });
});

test("a broken escape is read as it stands, not thrown", () => {
  expect(read("?q=%E0%A4")).toEqual({ q: "\ufffd" });
});
