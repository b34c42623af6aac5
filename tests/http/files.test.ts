import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openWeb } from "./open-web";

let web: Awaited<ReturnType<typeof openWeb>>;
/** How often a file began to be written, and was left. */
const told = { begun: 0, left: 0 };

beforeAll(async () => {
  web = await openWeb((request) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/complet")
      return Promise.resolve(Response.json({}, { status: 503, headers: { "Retry-After": "60" } }));
    return Promise.resolve(aFile(pathname === "/rompu"));
  });
});

afterAll(() => web.close());
beforeEach(() => Object.assign(told, { begun: 0, left: 0 }));

function aFile(breaks: boolean): Response {
  const bytes = new TextEncoder().encode("a;b\r\n");
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        told.begun += 1;
        if (told.begun === 1) controller.enqueue(bytes);
        else if (breaks) controller.error(new Error("the cursor broke"));
        else controller.close();
      },
      cancel: () => void (told.left += 1),
    },
    { highWaterMark: 0 },
  );
  const headers = { "Content-Type": "text/csv", "Content-Disposition": "attachment", ETag: 'W/"csv-1"' };
  return new Response(body, { headers: { ...headers, "Cache-Control": "no-cache" } });
}

test("a file is sent with the tag by which it is asked for again", async () => {
  const first = await web.ask("/fichier");
  expect([first.status, first.body.toString(), first.headers.etag]).toEqual([200, "a;b\r\n", 'W/"csv-1"']);
});

test.each(['W/"csv-1"', '"csv-1"', '"autre", W/"csv-1"', "*"])(
  "whoever holds it as %s gets 304, and it is not written again",
  async (held) => {
    const again = await web.ask("/fichier", { headers: { "If-None-Match": held } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(told).toEqual({ begun: 0, left: 1 });
  },
);

test("another tag gets the file", async () => {
  expect((await web.ask("/fichier", { headers: { "If-None-Match": 'W/"csv-0"' } })).status).toBe(200);
});

test("asking for the head of a file does not write it", async () => {
  const head = await web.ask("/fichier", { method: "HEAD" });
  expect([head.status, head.headers["content-disposition"]]).toEqual([200, "attachment"]);
  expect(told).toEqual({ begun: 0, left: 1 });
});

test("a file that breaks is not taken for whole: its connection is cut", async () => {
  await expect(web.ask("/rompu")).rejects.toThrow();
  expect(web.logged.join()).toContain("the cursor broke");
});

test("when every place is taken, a page says what to do, and when", async () => {
  const refused = await web.ask("/complet");
  expect([refused.status, refused.headers["retry-after"]]).toEqual([503, "60"]);
  expect(refused.body.toString()).toContain("Attendez une minute");
});
