import { expect, test, vi } from "vitest";
import type { Subject } from "~/domain/register/subject";
import { aFollowedFact } from "../factories/followed-fact";
import { holdConsultation } from "../factories/stage";
import { longPage, openCounted, withEncoding } from "./counted-pages";
import { html } from "./open-web";

const fiche: Subject = { consultationId: "c1", ficheId: "f1" };
const submitted = aFollowedFact({ type: "contribution.submitted", consultationId: "c1", ficheId: "f1" });
const elsewhere = aFollowedFact({ type: "contribution.submitted", consultationId: "c1", ficheId: "f2" });

test("a page that says what it is drawn from is drawn again when something happens to that, and not before", async () => {
  const { ask, tell, turnTo, rendered } = await openCounted(longPage, fiche);
  await ask("/fiche");
  for (let second = 1; second <= 30; second += 1) {
    turnTo(`2030-01-15T12:00:${String(second).padStart(2, "0")}.000Z`);
    await tell(elsewhere);
    await ask("/fiche");
  }
  expect(rendered).toHaveLength(1);
  await tell(submitted);
  await ask("/fiche");
  expect(rendered).toHaveLength(2);
});

test("under a stream of acts a page is drawn once a second, not once for each", async () => {
  const { ask, tell, turnTo, rendered } = await openCounted(longPage, fiche);
  for (let act = 0; act < 30; act += 1) {
    turnTo(new Date(Date.parse("2030-01-15T12:00:00Z") + act * 100).toISOString());
    await tell(submitted);
    await ask("/fiche");
  }
  expect(rendered).toHaveLength(3);
});

test("what happens while a page is drawn counts against it, and nobody joins its drawing after a second", async () => {
  const { ask, tell, turnTo, hold, begun } = await openCounted(longPage, fiche);
  const release = hold();
  const slow = ask("/fiche");
  await begun(1);
  await tell(submitted);
  turnTo("2030-01-15T12:00:01.000Z");
  await tell();
  const late = ask("/fiche");
  await begun(2);
  release();
  await Promise.all([slow, late]);
});

test("a page drawn while something happened is not kept beyond its second", async () => {
  const { ask, tell, turnTo, hold, begun, rendered } = await openCounted(longPage, fiche);
  const release = hold();
  const slow = ask("/fiche");
  await begun(1);
  await tell(submitted);
  release();
  await slow;
  turnTo("2030-01-15T12:00:01.000Z");
  await tell();
  await ask("/fiche");
  expect(rendered).toHaveLength(2);
});

test("a slow drawing serves all who ask meanwhile, as long as nothing happens", async () => {
  const { ask, tell, turnTo, hold, begun, rendered } = await openCounted(longPage, fiche);
  const release = hold();
  const first = ask("/fiche");
  await begun(1);
  turnTo("2030-01-15T12:00:03.000Z");
  await tell(aFollowedFact({ type: "session.opened" }));
  const others = [ask("/fiche"), ask("/fiche")];
  const elsewhere = ask("/autre");
  await begun(2);
  release();
  await Promise.all([first, elsewhere, ...others]);
  expect(rendered).toEqual(["/fiche", "/autre"]);
});

test("a page ends with its minute, since it says at what minute its numbers were true", async () => {
  const { ask, tell, turnTo, rendered } = await openCounted(longPage, fiche);
  await ask("/fiche");
  for (const [instant, drawn] of [
    ["2030-01-15T12:00:59.999Z", 1],
    ["2030-01-15T12:01:00.000Z", 2],
  ] as const) {
    turnTo(instant);
    await tell();
    await ask("/fiche");
    expect(rendered).toHaveLength(drawn);
  }
});

test("a page ends when a consultation opens, to the millisecond", async () => {
  const { ask, tell, turnTo, rendered, platform } = await openCounted(longPage, fiche);
  const opensAt = new Date("2030-01-15T12:00:20.500Z");
  await holdConsultation(platform, { opensAt });
  await ask("/fiche");
  for (const [instant, drawn] of [
    ["2030-01-15T12:00:20.499Z", 1],
    ["2030-01-15T12:00:20.500Z", 2],
  ] as const) {
    turnTo(instant);
    await tell();
    await ask("/fiche");
    expect(rendered).toHaveLength(drawn);
  }
});

test("a node that can no longer read what happens keeps nothing longer than a second", async () => {
  const { ask, tell, turnTo, rendered } = await openCounted(longPage, fiche);
  await ask("/fiche");
  turnTo("2030-01-15T12:00:10.000Z");
  await tell();
  await ask("/fiche");
  turnTo("2030-01-15T12:00:11.499Z");
  await ask("/fiche");
  expect(rendered).toHaveLength(1);
  turnTo("2030-01-15T12:00:11.500Z");
  await ask("/fiche");
  expect(rendered).toHaveLength(2);
});

test("what is drawn from nothing that is known is drawn again each second", async () => {
  const { ask, tell, turnTo, rendered } = await openCounted();
  await ask("/connexion");
  turnTo("2030-01-15T12:00:01.000Z");
  await tell();
  expect((await ask("/connexion")).headers["cache-control"]).toBe("no-cache");
  expect(rendered).toHaveLength(2);
});

test("any cache before us may keep a page for a second, and never send a stale one", async () => {
  const { ask } = await openCounted(longPage, fiche);
  for (const told of [await ask("/fiche"), await ask("/fiche")])
    expect(told.headers).toMatchObject({
      "cache-control": "public, max-age=0, s-maxage=1, must-revalidate",
      vary: "Accept-Encoding, Cookie",
    });
});

test("a kept page has the headers of any other, an id of its own, and a line in the log", async () => {
  const { ask, logged, rendered } = await openCounted(longPage, fiche);
  const [drawn, kept] = [await ask("/fiche?q=mots"), await ask("/fiche?q=mots")];
  expect(rendered).toHaveLength(1);
  const fixed = ({ "x-request-id": _id, date: _date, ...headers }: typeof kept.headers) => headers;
  expect(fixed(kept.headers)).toEqual(fixed(drawn.headers));
  expect(kept.headers["content-security-policy"]).toContain("script-src 'self'");
  expect(kept.headers["x-request-id"]).not.toBe(drawn.headers["x-request-id"]);
  await vi.waitFor(() => expect(logged.filter((line) => line.includes('"request"'))).toHaveLength(2));
  expect(logged.at(-1)).toContain(`"id":"${String(kept.headers["x-request-id"])}"`);
  expect(logged.join()).not.toContain("mots");
});

test("whoever holds a kept page gets 304 with the headers that keep it", async () => {
  const { ask } = await openCounted(longPage, fiche);
  const { etag = "" } = (await ask("/fiche", withEncoding("gzip"))).headers;
  const again = await ask("/fiche", { headers: { "Accept-Encoding": "gzip", "If-None-Match": etag } });
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
  expect(again.headers).toMatchObject({ "cache-control": expect.stringContaining("s-maxage=1") });
  expect(again.headers["content-encoding"]).toBeUndefined();
});

test("what mailers and social sites add to an address makes no other page", async () => {
  const { ask, rendered } = await openCounted(longPage, fiche);
  for (const added of ["?fbclid=1", "?fbclid=2", "?utm_source=lettre&utm_medium=mail", ""])
    await ask(`/fiche${added}`);
  await ask("/fiche?page=2&gclid=3");
  expect(rendered).toEqual(["/fiche", "/fiche?page=2"]);
});

test("however many addresses are asked for, those kept are bounded", async () => {
  const { ask, rendered } = await openCounted(() => html("x".repeat(1_900_000)), fiche);
  for (let page = 0; page < 30; page += 1) await ask(`/liste?page=${page}`);
  await ask("/liste?page=29");
  expect(rendered).toHaveLength(30);
  await ask("/liste?page=0");
  expect(rendered).toHaveLength(31);
});

test("somebody signed in reads their own page, and leaves the visitors’ as it was", async () => {
  const { ask, rendered } = await openCounted(
    ({ headers }) => html(headers.get("cookie") ?? "visiteur"),
    fiche,
  );
  const own = await ask("/fiche", { headers: { Cookie: "session=secret" } });
  expect(String(own.body)).toContain("secret");
  expect(own.headers["cache-control"]).toBe("private, no-cache");
  for (let time = 0; time < 2; time += 1) expect(String((await ask("/fiche")).body)).toContain("visiteur");
  expect(String((await ask("/fiche", { headers: { Cookie: "brouillon=x" } })).body)).toContain("brouillon");
  expect(rendered).toHaveLength(3);
});
