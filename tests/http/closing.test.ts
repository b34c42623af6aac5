import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { html, openWeb } from "./open-web";

async function openSlow(ms: number) {
  const web = await openWeb(async () => {
    await delay(ms);
    return html("Terminé");
  });
  const port = Number(new URL(web.address).port);
  return { ...web, port };
}

test("a request under way gets its answer, and nobody else comes in", async () => {
  const { ask, close } = await openSlow(300);
  const underway = ask("/");
  await delay(50);
  const closing = close();
  await expect(ask("/")).rejects.toThrow("ECONNREFUSED");
  expect(String((await underway).body)).toContain("Terminé");
  await closing;
});

test("connections that ask nothing do not hold the door", async () => {
  const { close, port, address } = await openSlow(0);
  const idle = connect(port, "127.0.0.1");
  await once(idle, "connect");
  await (await fetch(address)).text(); // leaves its connection open for the next request
  const begun = performance.now();
  await close(10_000);
  expect(performance.now() - begun).toBeLessThan(2_000);
  idle.destroy();
});

test("a request that never ends is cut at the limit", async () => {
  const { ask, close } = await openSlow(5_000);
  const underway = ask("/").catch(() => "cut");
  await delay(50);
  await close(100);
  expect(await underway).toBe("cut");
});
