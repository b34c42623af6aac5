import { codeOf, messageOf } from "../obstacle";

/** Failures whose message was written for the person at the terminal. */
const spoken = new Set(["obstacle", "environment"]);

/** One sentence about any failure, without a trace. What nobody foresaw is named with where it came from. */
export function sentenceOf(error: unknown): string {
  if (spoken.has(codeOf(error))) return messageOf(error);
  const message = messageOf(error).replaceAll(/\s+/g, " ").trim().replace(/\.$/, "");
  return `Unexpected failure${originOf(error)}: ${message || String(error)}. Please report it with what you did before.`;
}

/** The first of our own lines in the trace, which tells a maintainer where to look. */
function originOf(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? "") : "";
  const line = trace
    .split("\n")
    .find((one) => /\/(server|app|prisma|build|tests)\/[^)]*:\d+/.test(one) && !one.includes("node_modules"));
  const place = line && /((?:server|app|prisma|build|tests)\/[^):]+:\d+)/.exec(line)?.[1];
  return place ? ` at ${place}` : "";
}
