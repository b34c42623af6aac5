import { expect, test } from "vitest";
import { holdJournal, recordFacts, sealAll } from "../factories/journal";
import { start } from "./programs";

async function arrange() {
  const { platform, asOwner, url } = await holdJournal();
  await recordFacts(platform, 3);
  const [seal] = await sealAll(platform);
  await recordFacts(platform, 2);
  const run = async (order: string) => {
    const { said, ended } = start("server/commands/journal.ts", [order], { DATABASE_URL: url });
    return { code: await ended, said: said().trim() };
  };
  return { asOwner, run, hash: seal?.hash ?? "" };
}

test("`npm run journal -- --verify` says in one sentence that the journal holds, or what does not, and exits 1", async () => {
  const { asOwner, run, hash } = await arrange();
  expect(await run("--verify")).toEqual({
    code: 0,
    said: `The journal holds: 3 facts in 1 seal, 2 facts not sealed yet. The last is seal 1: ${hash}`,
  });
  await asOwner(`UPDATE fact SET payload = '{}' WHERE sequence = 2`);
  expect(await run("--verify")).toEqual({
    code: 1,
    said: "The journal was altered: seal 1 holds fact 2, which is not what it was when it was sealed.",
  });
});

test("`npm run journal -- --seals` lists the seals, to be compared with those of the log", async () => {
  const { run, hash } = await arrange();
  expect(await run("--seals")).toEqual({ code: 0, said: `1 ${hash}` });
});
