import { z } from "zod";
import { run } from "../run/step";
import { asBrowsersAsk } from "./answer";

export const load = z.object({ requestsPerSecond: z.number(), p99Ms: z.number(), failures: z.number() });
export type Load = z.infer<typeof load>;

/** As browsers ask, as visitors, as quickly as answers come, unless told otherwise; the rate is a second. */
type Asked = { connections?: number; acceptEncoding?: string; cookie?: string; rate?: string };

/** One round of requests. A single failure spoils it: an error page is quickly served. */
export async function loadOf(
  url: string,
  seconds: number,
  { connections = 50, acceptEncoding = asBrowsersAsk, cookie = "", rate = "" }: Asked = {},
): Promise<Load> {
  const words = [url, seconds, connections, acceptEncoding, cookie, rate].map(String);
  const { code, output } = await run(["tsx", "tests/bench/generator.ts", ...words]);
  if (code !== 0) throw new Error(output);
  const measured = load.parse(JSON.parse(output.trim().split("\n").at(-1) ?? ""));
  if (measured.failures > 0) throw new Error(`${measured.failures} requests for ${url} failed.`);
  return measured;
}

/** The middle round: one that a neighbour disturbed does not count. */
export function medianOf(rounds: Load[]): Load {
  const middle = (of: (round: Load) => number) =>
    rounds.map(of).sort((one, other) => one - other)[Math.floor(rounds.length / 2)] ?? NaN;
  return {
    requestsPerSecond: middle((round) => round.requestsPerSecond),
    p99Ms: middle((round) => round.p99Ms),
    failures: 0,
  };
}
