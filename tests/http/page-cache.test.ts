import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, test, vi } from "vitest";
import type { Subject } from "~/domain/register/subject";
import type { Pages } from "../../server/web/pages";
import { aFollowedFact, anEar } from "../factories/followed-fact";
import { holdConsultation } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { html, openWeb } from "./open-web";

let close: (() => Promise<void>) | null = null;

afterEach(() => close?.());

type Draw = (request: Request) => Response;
const longPage = () => html("Fiche ".repeat(400));

/**
 * Pages that count how often each address was rendered; while `held` waits, a rendering does too. With a subject they
 * say that they are drawn from it; `tell` makes known what happened, `hush` keeps the journal from being read.
 */
async function openCounted(draw: Draw = longPage, subject: Subject | null = null) {
  const rendered: string[] = [];
  let held = Promise.resolve();
  const hold = () => {
    let release: () => void = () => undefined;
    held = new Promise((resolve) => (release = resolve));
    return () => {
      release();
    };
  };
  const begun = (count: number) => vi.waitFor(() => expect(rendered).toHaveLength(count));
  const pages: Pages = async (request, { shows }) => {
    if (subject) shows(subject);
    rendered.push(request.url.slice(request.url.indexOf("/", 8)));
    await held;
    return draw(request);
  };
  const { platform, turnTo } = testPlatform("2030-01-15T12:00:00.000Z");
  const { journal, tell } = anEar(platform.clock);
  const web = await openWeb(pages, { platform, journal });
  close = () => web.close();
  return { ...web, platform, rendered, turnTo, hold, begun, tell };
}

const withEncoding = (encoding: string) => ({ headers: { "Accept-Encoding": encoding } });

test("twenty visitors who ask for one page at once share one rendering", async () => {
  const { ask, rendered, hold, begun } = await openCounted();
  const release = hold();
  const asked = Array.from({ length: 20 }, () => ask("/fiche"));
  await begun(1);
  release();
  const answers = await Promise.all(asked);
  expect(new Set(answers.map(({ status, body }) => `${status} ${String(body)}`)).size).toBe(1);
  expect(rendered).toEqual(["/fiche"]);
});

test("what was hidden is gone after one second", async () => {
  let said = "visible";
  const { ask, turnTo } = await openCounted(() => html(said));
  await ask("/fiche");
  said = "masquée";
  turnTo("2030-01-15T12:00:00.999Z");
  expect(String((await ask("/fiche")).body)).toContain("visible");
  turnTo("2030-01-15T12:00:01.000Z");
  expect(String((await ask("/fiche")).body)).toContain("masquée");
});

test("nobody joins a rendering that began more than a second ago", async () => {
  const { ask, turnTo, hold, begun } = await openCounted();
  const release = hold();
  const slow = ask("/fiche");
  await begun(1);
  turnTo("2030-01-15T12:00:01.500Z");
  const later = ask("/fiche");
  await begun(2);
  release();
  await Promise.all([slow, later]);
});

test("a page is told by its address with its parameters", async () => {
  const { ask, rendered } = await openCounted();
  for (const path of ["/liste", "/liste?page=2", "/liste?page=2&q=a", "/liste?q=a&page=2", "/liste"])
    await ask(path);
  expect(rendered).toEqual(["/liste", "/liste?page=2", "/liste?page=2&q=a", "/liste?q=a&page=2"]);
});

test("each encoding has its tag, and says the same", async () => {
  const { ask } = await openCounted();
  const [plain, zipped, brotli] = [
    await ask("/fiche", withEncoding("identity")),
    await ask("/fiche", withEncoding("gzip, deflate")),
    await ask("/fiche", withEncoding("gzip, deflate, br")),
  ];
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(zipped.headers["content-encoding"]).toBe("gzip");
  expect(brotli.headers["content-encoding"]).toBe("br");
  expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
  expect(new Set([plain, zipped, brotli].map(({ headers }) => headers.etag)).size).toBe(3);
  expect(brotli.headers).toMatchObject({
    "cache-control": "no-cache",
    vary: "Accept-Encoding, Cookie",
    "content-type": "text/html; charset=utf-8",
    "content-length": String(brotli.body.length),
  });
  expect((await ask("/fiche", withEncoding("br;q=0, gzip"))).headers["content-encoding"]).toBe("gzip");
});

test("whoever holds the page already gets 304, also from its next rendering", async () => {
  const { ask, rendered, turnTo } = await openCounted();
  const { etag = "" } = (await ask("/fiche", withEncoding("br"))).headers;
  turnTo("2030-01-15T12:00:05.000Z");
  for (const held of [etag, `W/${etag}`, `"autre", ${etag}`, "*"]) {
    const again = await ask("/fiche", { headers: { "Accept-Encoding": "br", "If-None-Match": held } });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
  }
  expect((await ask("/fiche", { headers: { "If-None-Match": '"autre"' } })).status).toBe(200);
  expect(rendered).toHaveLength(2);
});

test("HEAD has the headers of GET, from the same rendering", async () => {
  const { ask, rendered } = await openCounted();
  const head = await ask("/fiche", { method: "HEAD" });
  const { headers, body } = await ask("/fiche");
  expect(head.status).toBe(200);
  expect(head.body).toHaveLength(0);
  expect([head.headers.etag, head.headers["content-length"]]).toEqual([headers.etag, String(body.length)]);
  expect(rendered).toHaveLength(1);
});

test("who has a cookie or credentials is never answered from the cache, nor kept in it", async () => {
  const { ask, rendered } = await openCounted(({ headers }) => html(headers.get("cookie") ?? "visiteur"));
  const [mine, yours] = [
    await ask("/", { headers: { Cookie: "moi" } }),
    await ask("/", { headers: { Cookie: "toi" } }),
  ];
  await ask("/", { headers: { Authorization: "Bearer x" } });
  expect([String(mine.body), String(yours.body)]).toEqual([
    expect.stringContaining("moi"),
    expect.stringContaining("toi"),
  ]);
  expect(String((await ask("/")).body)).toContain("visiteur");
  expect(mine.headers).toMatchObject({ "cache-control": "private, no-cache" });
  expect(mine.headers.etag).toBeUndefined();
  expect(rendered).toHaveLength(4);
});

test("nothing a visitor sends but the address shows in what others get", async () => {
  const { ask } = await openCounted(({ headers }) => html([...headers.keys()].join()));
  const headers = {
    Referer: "https://poison.example",
    "X-Forwarded-Host": "poison.example",
    "Accept-Language": "xx",
  };
  expect(String((await ask("/", { headers })).body)).toContain("<title>host</title>");
});

test.each([
  ["sets a cookie", { "Set-Cookie": "a=b" }, 200],
  ["says private", { "Cache-Control": "private" }, 200],
  ["is not found", {}, 404],
  ["is neither a page nor data", { "Content-Type": "application/octet-stream" }, 200],
])("an answer that %s is for whoever asked", async (_, headers, status) => {
  const { ask, rendered } = await openCounted(() => html("une fois", headers, status));
  const answers = await Promise.all([ask("/"), ask("/"), ask("/")]);
  expect(answers.map((answer) => answer.status)).toEqual([status, status, status]);
  expect(rendered).toHaveLength(3);
});

test("an answer for one visitor is compressed on its way", async () => {
  const { ask } = await openCounted();
  const { headers, body } = await ask("/", { headers: { Cookie: "a=b", "Accept-Encoding": "br" } });
  expect(headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
  expect(String(brotliDecompressSync(body))).toContain("Fiche Fiche");
});

test("every cookie that a page sets arrives", async () => {
  const { ask } = await openCounted(() => {
    const page = html("");
    page.headers.append("Set-Cookie", "a=1");
    page.headers.append("Set-Cookie", "b=2");
    return page;
  });
  expect((await ask("/")).headers["set-cookie"]).toEqual(["a=1", "b=2"]);
});

test("a body too large to keep arrives whole", async () => {
  const { ask, rendered } = await openCounted(() => html("x".repeat(5_000_000)));
  const sizes = [(await ask("/")).body.length, (await ask("/")).body.length];
  expect(sizes).toEqual([5_000_030, 5_000_030]);
  expect(rendered).toHaveLength(2);
});

test("whoever leaves first does not deprive those who wait", async () => {
  const { ask, address, rendered, hold, begun } = await openCounted();
  const release = hold();
  const leaving = new AbortController();
  const impatient = fetch(`${address}/fiche`, { signal: leaving.signal }).catch(() => "left");
  await begun(1);
  const patient = ask("/fiche");
  leaving.abort();
  expect(await impatient).toBe("left");
  release();
  expect((await patient).status).toBe(200);
  expect(rendered).toHaveLength(1);
});

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
