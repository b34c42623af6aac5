import { expect, test } from "vitest";
import { csvOf } from "./csv.server";

test("whoever leaves in the middle ends the rows", async () => {
  let ended = false;
  async function* endless() {
    try {
      for (;;) yield await Promise.resolve(["x".repeat(1_000)]);
    } finally {
      ended = true;
    }
  }
  const reader = csvOf(["tête"], endless()).getReader();
  await reader.read();
  await reader.cancel();
  await expect.poll(() => ended).toBe(true);
});

test("what fails on the way fails for whoever reads, who does not take half a file for a whole one", async () => {
  async function* broken() {
    yield await Promise.resolve(["un"]);
    throw new Error("the database went away");
  }
  await expect(new Response(csvOf(["tête"], broken())).text()).rejects.toThrow("the database went away");
});
