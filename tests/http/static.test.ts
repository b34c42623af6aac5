import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { precompress } from "../../server/web/precompress";
import { serveFiles } from "../../server/web/static";
import { html, openWeb } from "./open-web";

const script = "console.log('bonjour');\n".repeat(200);
let directory: string;
let web: Awaited<ReturnType<typeof openWeb>>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "concertation-files-"));
  await mkdir(join(directory, "assets"));
  await writeFile(join(directory, "assets/page-abc123.js"), script);
  await writeFile(join(directory, "assets/face-abc123.woff2"), Buffer.alloc(2_000));
  await writeFile(join(directory, "assets/tiny-abc123.css"), "a{}");
  await writeFile(join(directory, "favicon.ico"), Buffer.alloc(10));
  await writeFile(join(directory, ".secret"), "secret");
  await precompress(directory);
  web = await openWeb(() => Promise.resolve(html("Introuvable", {}, 404)), {
    files: await serveFiles(directory),
  });
});

afterAll(async () => {
  await web.close();
  await rm(directory, { recursive: true });
});

test("the build compresses texts, not what is compressed already nor what would not shrink", async () => {
  expect((await readdir(join(directory, "assets"))).sort()).toEqual([
    "face-abc123.woff2",
    "page-abc123.js",
    "page-abc123.js.br",
    "page-abc123.js.gz",
    "tiny-abc123.css",
  ]);
});

test("an asset is served in the smallest form, for a year", async () => {
  const path = "/assets/page-abc123.js";
  const brotli = await web.ask(path, { headers: { "Accept-Encoding": "gzip, br" } });
  const zipped = await web.ask(path, { headers: { "Accept-Encoding": "gzip" } });
  const plain = await web.ask(path);
  expect(brotli.headers).toMatchObject({
    "content-encoding": "br",
    "content-type": "application/javascript; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
    vary: "Accept-Encoding",
  });
  expect(String(brotliDecompressSync(brotli.body))).toBe(script);
  expect(String(gunzipSync(zipped.body))).toBe(script);
  expect(String(plain.body)).toBe(script);
});

test("a file that keeps its name is asked for again after an hour, and not sent twice", async () => {
  const { status, headers } = await web.ask("/favicon.ico");
  expect([status, headers["cache-control"]]).toEqual([200, "public, max-age=3600"]);
  const again = await web.ask("/favicon.ico", { headers: { "If-None-Match": String(headers.etag) } });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test("a part of a file may be asked for: the whole comes", async () => {
  const { status, body } = await web.ask("/favicon.ico", { headers: { Range: "bytes=5-2" } });
  expect([status, body.length]).toEqual([200, 10]);
});

test.each([
  ["an asset of another build", "/assets/page-old.js"],
  ["the folder itself", "/assets/"],
  ["a hidden file", "/.secret"],
  ["a compressed form by its name", "/assets/page-abc123.js.br"],
  ["a file above", "/assets/..%2f..%2fpackage.json"],
])("%s is not found", async (_, path) => {
  expect((await web.ask(path)).status).toBe(404);
});

test("files go on being served after they are gone from the disk", async () => {
  await rm(join(directory, "favicon.ico"));
  expect((await web.ask("/favicon.ico")).status).toBe(200);
});
