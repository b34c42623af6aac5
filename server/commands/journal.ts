import type { Flaw, Verified } from "../../app/domain/register/verify-journal.server";
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

function outcomeOf({ facts, seals, unsealed, last }: Verified): string {
  const tail = last ? ` The last is seal ${last.number}: ${last.hash}` : "";
  const held = `The journal holds: ${counted(facts, "fact")} in ${counted(seals, "seal")}`;
  return `${held}, ${counted(unsealed, "fact")} not sealed yet.${tail}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function sentenceOf(flaw: Flaw): string {
  const where = `The journal was altered: seal ${flaw.seal}`;
  switch (flaw.what) {
    case "seal-missing":
      return `${where} is missing.`;
    case "seal-altered":
      return `${where} is not what it was when it was made.`;
    case "seal-replaced":
      return `${where} was written again, since the seal after it was made upon another.`;
    case "fact-missing":
      return `${where} holds fact ${flaw.sequence}, which is missing.`;
    case "fact-altered":
      return `${where} holds fact ${flaw.sequence}, which is not what it was when it was sealed.`;
    case "fact-back-dated":
      return `${where} of ${momentOf(flaw.sealedAt)} does not hold fact ${flaw.sequence}, which bears an earlier date (${momentOf(flaw.at)}): it was added since.`;
  }
}

/** Of milliseconds as PostgreSQL writes them, which somebody may have set beyond any date. */
function momentOf(millis: string): string {
  const date = new Date(Number(millis));
  return Number.isNaN(date.getTime()) ? millis : date.toISOString();
}
