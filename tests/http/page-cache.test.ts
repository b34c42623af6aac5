import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openCounted, withEncoding } from "./counted-pages";
import { html } from "./open-web";

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
