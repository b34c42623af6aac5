import { expect, test } from "vitest";
import { sentenceOf } from "../../server/process/sentence";
import { hears, start } from "./programs";

test("a first Ctrl-C closes what was opened, the last first; a second one does not wait", async () => {
  const program = start("tests/server/hold-on-closing.ts", []);
  await hears(program, "living");
  program.child.kill("SIGINT");
  await hears(program, "closing");
  program.child.kill("SIGINT");
  expect(await program.ended).toBe(130);
});

test("what nobody foresaw is one sentence too, with the place to look at", () => {
  expect(sentenceOf(new Error("two\nlines."))).toMatch(
    /^Unexpected failure at \S+:\d+: two lines\. Please report it with what you did before\.$/,
  );
});
