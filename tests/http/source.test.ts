import { expect, test } from "vitest";
import { keyOf, sourceOf } from "../../server/web/source-of";
import { html, openWeb } from "./open-web";

const source = sourceOf("clé");

test("a source is the same for the same place, and says nothing of its address", () => {
  expect(source({ ip: "192.0.2.1" })).toBe(source({ ip: "::ffff:192.0.2.1" }));
  expect(source({ ip: "192.0.2.1" })).not.toBe(source({ ip: "192.0.2.2" }));
  expect(source({ ip: "192.0.2.1" })).not.toContain("192");
  expect(sourceOf("autre")({ ip: "192.0.2.1" })).not.toBe(source({ ip: "192.0.2.1" }));
});

test.each([
  ["2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true],
  ["2001:db8::1", "2001:db8:0:0:8::", true],
  ["2001:db8:1:2::1", "2001:db8:1:3::1", false],
])("%s and %s are one subscriber: %s", (one, other, same) => {
  expect(source({ ip: one }) === source({ ip: other })).toBe(same);
});

test("nodes of one database have one key, whatever name they reach it by", () => {
  const [near, far] = ["postgresql://app:secret@localhost/c", "postgresql://app:secret@10.0.0.1:5433/c"];
  expect(keyOf(near)).toBe(keyOf(far));
  expect(keyOf(near)).not.toBe(keyOf("postgresql://app:autre@localhost/c"));
});

test("pages are told where a form comes from, and nothing when the page is for anybody", async () => {
  const sources: string[] = [];
  const { ask, close } = await openWeb((_request, { source: from }) => {
    sources.push(from);
    return Promise.resolve(html(""));
  });
  await ask("/");
  await ask("/", { method: "POST", headers: { Origin: "https://concertation.example" } });
  await close();
  expect(sources).toEqual(["", expect.stringMatching(/^[\w-]{43}$/)]);
});

test("the link of a mail is not written in the log", async () => {
  const { ask, close, logged } = await openWeb(() => Promise.resolve(html("")));
  await ask("/connexion/lien/un-secret-de-quinze-minutes");
  await close();
  expect(logged.join()).toContain("/connexion/lien/…");
  expect(logged.join()).not.toContain("un-secret");
});
