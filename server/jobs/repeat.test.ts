import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { repeat } from "./repeat";

test("it is done at once, then again and again, whatever goes wrong, and never twice at the same time", async () => {
  let [begun, atOnce, mostAtOnce] = [0, 0, 0];
  const faults: unknown[] = [];
  const work = async () => {
    begun += 1;
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    await setTimeout(3); // longer than a turn
    atOnce -= 1;
    throw new Error("a bad turn");
  };
  const stop = repeat(1, work, (fault) => faults.push(fault));
  expect(begun, "before any time has passed").toBe(1);
  await expect.poll(() => begun).toBeGreaterThan(2);
  await stop();
  expect(faults.length, "the last turn ended before it stopped").toBe(begun);
  expect(mostAtOnce).toBe(1);
});
