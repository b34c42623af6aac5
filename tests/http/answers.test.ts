import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { html, openWeb, publicUrl } from "./open-web";

let web: Awaited<ReturnType<typeof openWeb>>;

beforeAll(async () => {
  web = await openWeb(async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/panne") throw new Error("le secret de la panne");
    if (pathname === "/adresse") return html(`${request.url} ${request.headers.get("host") ?? ""}`);
    if (pathname === "/inconnue") return html("Introuvable", {}, 404);
    return html(request.method === "POST" ? `reçu ${await request.text()}` : "Accueil");
  });
});

afterAll(() => web.close());

/** Bytes as no decent client would send them; the whole answer as text. */
function sendRaw(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(web.address).port), "127.0.0.1");
  socket.end(bytes);
  return text(socket);
}

test("every answer forbids inline scripts, frames and guessing of types", async () => {
  for (const path of ["/", "/inconnue", "/sante/vivant", "/%zz"]) {
    const { headers } = await web.ask(path);
    expect(headers["content-security-policy"]).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self';",
    );
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "strict-transport-security": "max-age=31536000",
    });
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["x-request-id"]).toMatch(/^[\w-]{36}$/);
  }
});

test("a site without https does not ask for it, and development lets Vite work", async () => {
  const dev = await openWeb(() => Promise.resolve(html("")), {
    env: { NODE_ENV: "development", PUBLIC_URL: "http://localhost:3000" },
  });
  const { headers } = await dev.ask("/");
  await dev.close();
  expect(headers["strict-transport-security"]).toBeUndefined();
  expect(headers["content-security-policy"]).toContain("style-src 'self' 'unsafe-inline'");
});

test.each([
  ["a wrong escape", "/%zz"],
  ["half a character", "/fiches/%E0%A4"],
  ["a wrong escape among the parameters", "/?q=%"],
  ["a NUL", "/fiches/%00"],
  ["a NUL among the parameters", "/?q=a%00b"],
  ["10,000 characters", `/${"a".repeat(10_000)}`],
  ["30,000 characters", `/${"a".repeat(30_000)}`],
])("an address with %s is refused with a page that helps", async (_, path) => {
  const { status, headers, body } = await web.ask(path);
  expect(status).toBe(400);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(String(body)).toContain('<a href="/">');
});

test.each([
  ["an address of 100,000 characters", `GET /${"a".repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
  [
    "the address of another site",
    "GET http://ailleurs.example/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  ],
  ["an address with a raw NUL", "GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n"],
  ["no Host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"],
  ["something else than HTTP", "BONJOUR\r\n\r\n"],
])("%s gets 400", async (_, bytes) => {
  expect(await sendRaw(bytes)).toMatch(/^HTTP\/1\.1 400 /);
});

test.each(["//ailleurs.example/", "/\\ailleurs", "/a?b?c", "/é", "/..%2f..%2fetc", "/.%2e/x"])(
  "the odd address %s is a page of this site like any other",
  async (path) => {
    expect((await web.ask(encodeURI(path).replaceAll("%25", "%"))).status).toBe(200);
  },
);

test.each(["PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])(
  "%s is not a method of this site",
  async (method) => {
    const { status, headers } = await web.ask("/", { method, headers: { Origin: publicUrl } });
    expect(status).toBe(405);
    expect(headers.allow).toBe("GET, HEAD, POST");
  },
);

test.each([
  ["from another site", { Origin: "https://ailleurs.example" }, 403],
  ["from a document without origin", { Origin: "null" }, 403],
  ["that does not say where it comes from", {}, 403],
  ["from a neighbour of the same site", { "Sec-Fetch-Site": "same-site" }, 403],
  ["from the public address", { Origin: publicUrl }, 200],
  [
    "from the address in the bar, whatever its name",
    { "Sec-Fetch-Site": "same-origin", Origin: "http://127.0.0.1" },
    200,
  ],
])("a write %s", async (_, headers, expected) => {
  const { status, body } = await web.ask("/", { method: "POST", headers, body: "avis" });
  expect(status).toBe(expected);
  if (expected === 200) expect(String(body)).toContain("reçu avis");
});

test("pages know the public address, whatever Host and proxies say", async () => {
  const headers = { Host: "ailleurs.example:81", "X-Forwarded-Host": "[", Cookie: "a=b" };
  const { status, body } = await web.ask("/adresse?a=1", { headers });
  expect(status).toBe(200);
  expect(String(body)).toContain(`<title>${publicUrl}/adresse?a=1 concertation.example</title>`);
});

test("a fault is logged once with its trace, and told without it", async () => {
  const { status, headers, body } = await web.ask("/panne?q=mot");
  expect(status).toBe(500);
  expect(String(body)).toContain(`<code>${String(headers["x-request-id"])}</code>`);
  expect(String(body)).not.toContain("secret");
  const faults = web.logged.filter((line) => line.includes('"level":"error"'));
  expect(faults).toHaveLength(1);
  expect(JSON.parse(faults.join())).toMatchObject({
    id: headers["x-request-id"],
    err: {
      type: "Error",
      message: "le secret de la panne",
      stack: expect.stringContaining("answers.test.ts"),
    },
  });
});

test("the log says what was asked and how it ended, not who asked nor the words searched", async () => {
  const { headers } = await web.ask("/inconnue?q=diabete", {
    headers: { "User-Agent": "Butineur", Cookie: "c=1" },
  });
  const line = web.logged.find((one) => one.includes(String(headers["x-request-id"]))) ?? "";
  expect(JSON.parse(line)).toEqual({
    level: "info",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    id: headers["x-request-id"],
    method: "GET",
    path: "/inconnue",
    status: 404,
    ms: expect.any(Number),
    msg: "request",
  });
});

test("only a proxy we trust may name a request", async () => {
  const named = { headers: { "X-Request-Id": "nom-du-proxy" } };
  expect((await web.ask("/", named)).headers["x-request-id"]).not.toBe("nom-du-proxy");
  const behind = await openWeb(() => Promise.resolve(html("")), { env: { TRUST_PROXY: 1 } });
  expect((await behind.ask("/", named)).headers["x-request-id"]).toBe("nom-du-proxy");
  const forged = { headers: { "X-Request-Id": "deux mots" } };
  expect((await behind.ask("/", forged)).headers["x-request-id"]).toMatch(/^[\w-]{36}$/);
  await behind.close();
});
