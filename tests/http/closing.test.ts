import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { html, openWeb } from "./open-web";

/** A page that answers once `release` is called; `begun` resolves when somebody asks for it. */
async function openSlow() {
  let release: () => void = () => undefined;
  let begin: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const web = await openWeb(async () => {
    begin();
    await released;
    return html("Terminé");
  });
  const port = Number(new URL(web.address).port);
  const answer = () => {
    release();
  };
  return { ...web, port, begun, release: answer };
}

test("a request under way gets its answer, and nobody else comes in", async () => {
  const { ask, close, begun, release } = await openSlow();
  const underway = ask("/");
  await begun;
  const closing = close();
  await expect(ask("/")).rejects.toThrow("ECONNREFUSED");
  release();
  expect(String((await underway).body)).toContain("Terminé");
  await closing;
});

test("connections that ask nothing do not hold the door", async () => {
  const { close, port, address, release } = await openSlow();
  release();
  const idle = connect(port, "127.0.0.1");
  await once(idle, "connect");
  await (await fetch(address)).text(); // leaves its connection open for the next request
  const begun = performance.now();
  await close(10_000);
  expect(performance.now() - begun).toBeLessThan(2_000);
  idle.destroy();
});

test("a request that never ends is cut at the limit", async () => {
  const { ask, close, begun } = await openSlow();
  const underway = ask("/").catch(() => "cut");
  await begun;
  await close(100);
  expect(await underway).toBe("cut");
});
