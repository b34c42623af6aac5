import { expect, test } from "vitest";
import { csvOf } from "./csv.server";

/** What the file holds, its mark included. */
async function fileOf(...rows: string[][]): Promise<string> {
  const bytes = await new Response(csvOf(streamOf(rows))).arrayBuffer();
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

async function* streamOf(rows: readonly (readonly string[])[]) {
  for (const row of rows) yield await Promise.resolve(row);
}

test("rows come with the mark of UTF-8 and semicolons, quoted where it is needed", async () => {
  expect(await fileOf(["Été", "a;b", 'a"b'], ["", "a\nb", "c"])).toBe(
    '\uFEFFÉté;"a;b";"a""b"\r\n;"a\nb";c\r\n',
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tcmd", "\rcmd"])(
  "a cell that begins as a formula does, %j, is plain text",
  async (cell) => {
    expect(await fileOf([cell])).toMatch(/^\uFEFF"?'/);
  },
);

test("whoever leaves in the middle ends the rows", async () => {
  let ended = false;
  async function* endless() {
    try {
      for (;;) yield await Promise.resolve(["x".repeat(1_000)]);
    } finally {
      ended = true;
    }
  }
  const reader = csvOf(endless()).getReader();
  await reader.read();
  await reader.cancel();
  await expect.poll(() => ended).toBe(true);
});

test("what fails on the way fails for whoever reads, who does not take half a file for a whole one", async () => {
  async function* broken() {
    yield await Promise.resolve(["un"]);
    throw new Error("the database went away");
  }
  await expect(new Response(csvOf(broken())).text()).rejects.toThrow("the database went away");
});
