import { outcomeOf, sentenceOf } from "../journal-sentences";
import { Obstacle } from "../obstacle";
import { liveBriefly } from "../process/life";
import { openPlatform } from "./platform";

const say = (line: string) => void process.stdout.write(`${line}\n`);

/**
 * `npm run journal -- --verify` recomputes every seal of the journal and exits 1 at the first that does not match;
 * `-- --seals` lists them, to be compared with those of the log.
 */
await liveBriefly(async (life) => {
  const order = readAsked(process.argv.slice(2));
  const platform = await openPlatform(life);
  if (order === "--seals") {
    const { listSeals } = await import("../../app/domain/register/list-seals.server");
    for await (const { number, hash } of listSeals(platform)) say(`${number} ${hash}`);
    return;
  }
  const { verifyJournal } = await import("../../app/domain/register/verify-journal.server");
  const verified = await verifyJournal(platform);
  if (verified.flaw) throw new Obstacle(sentenceOf(verified.flaw));
  say(outcomeOf(verified));
});

function readAsked(words: string[]): "--verify" | "--seals" {
  const [word, ...rest] = words;
  if (rest.length === 0 && (word === "--verify" || word === "--seals")) return word;
  throw new Obstacle(
    "`npm run journal -- --verify` proves that the journal is as it was sealed; `npm run journal -- --seals` lists the seals.",
  );
}
