import { Obstacle } from "../obstacle";
import { liveBriefly } from "../process/life";
import { openPlatform } from "./platform";

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** `npm run recount` puts the public figures right; `-- --check` only tells what is wrong, and exits 1. */
await liveBriefly(async (life) => {
  const isCheck = readAsked(process.argv.slice(2));
  const platform = await openPlatform(life);
  const { findDrifts, recount } = await import("../../app/domain/tally/recount.server");
  const drifts = await findDrifts(platform);
  for (const { value, ...figure } of drifts) {
    const words = Object.values(figure).filter((word) => word !== null && word !== "");
    say(`${words.join(" ")}: ${value > 0 ? "+" : ""}${value}`);
  }
  if (isCheck && drifts.length > 0) {
    throw new Obstacle(
      drifts.length === 1
        ? "1 figure differs from a recount: `npm run recount` puts it right."
        : `${drifts.length} figures differ from a recount: \`npm run recount\` puts them right.`,
    );
  }
  const corrected = drifts.length > 0 ? await recount(platform) : 0;
  if (corrected === 0) say("Every figure agrees with a recount.");
  else say(corrected === 1 ? "1 figure was put right." : `${corrected} figures were put right.`);
});

function readAsked(words: string[]): boolean {
  const [word, ...rest] = words;
  if (rest.length === 0 && (word === undefined || word === "--check")) return word === "--check";
  throw new Obstacle("`npm run recount` puts the figures right; `npm run recount -- --check` only tells.");
}
