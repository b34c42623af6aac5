import { parseArgs } from "node:util";
import { grounds } from "../../app/domain/moderation/ground";
import { isFailure } from "../../app/domain/failure";
import { Obstacle } from "../obstacle";
import { liveBriefly } from "../process/life";
import { openPlatform } from "./platform";

/** `npm run hide -- <reference> --reason "…"`: takes a contribution away when no moderator can reach the site. */
await liveBriefly(async (life) => {
  const asked = readAsked(process.argv.slice(2));
  const platform = await openPlatform(life);
  const { decide } = await import("../../app/domain/moderation/decide.server");
  const { system } = await import("../../app/domain/policy/actor");
  await decide(platform, system, { ...asked, act: "hide", revision: null }).catch(explain(asked.reference));
  process.stdout.write(`${asked.reference} is hidden; its author will be told by mail.\n`);
});

function readAsked(words: string[]) {
  const usage = 'Say which and why: `npm run hide -- DEMO26-0042 --reason "…"`';
  const help = `${usage}, with \`--ground\` one of ${grounds.join(", ")} (other unless told).`;
  try {
    const options = { reason: { type: "string" }, ground: { type: "string", default: "other" } } as const;
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    const [reference, ...rest] = positionals;
    const ground = grounds.find((one) => one === values.ground);
    const explanation = values.reason?.trim() ?? "";
    if (reference === undefined || rest.length > 0 || explanation === "" || !ground) throw new Error(help);
    return { reference: reference.toUpperCase(), ground, explanation };
  } catch (cause) {
    throw new Obstacle(help, { cause });
  }
}

/** What the domain refuses, for a terminal. */
function explain(reference: string) {
  return (thrown: unknown): never => {
    if (!isFailure(thrown)) throw thrown;
    if (thrown.code === "unknown") throw new Obstacle(`There is no contribution ${reference}.`);
    throw new Obstacle(
      `${reference} cannot be hidden as it stands: it is hidden, refused, withdrawn or not published yet.`,
    );
  };
}
