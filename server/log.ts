import { pino, stdTimeFunctions, type DestinationStream, type Logger, type LoggerOptions } from "pino";
import type { Env } from "../app/env.server";

export type Log = Logger;

/** Names under which somebody's secret or address could slip into a line by accident. */
const neverWritten = ["password", "mail", "email", "token", "cookie", "authorization"];

/** The journal of the process, not of the consultation: one JSON line for each event, on stdout, without personal data. */
export function openLog(
  { LOG_LEVEL }: Pick<Env, "LOG_LEVEL">,
  destination: DestinationStream = pino.destination(1),
): Log {
  const options: LoggerOptions = {
    level: LOG_LEVEL,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    redact: { paths: neverWritten.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), remove: true },
    serializers: { err: describeFault },
  };
  return pino(options, destination);
}

/** A fault as the log keeps it: what it is, where it comes from and what caused it; none of its other properties. */
export function describeFault(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { type: typeof fault };
  const { name, stack = "", cause } = fault;
  const lines = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: name,
    message: messageOf(fault),
    stack: lines.join("\n"),
    ...("code" in fault && { code: fault.code }),
    ...(cause !== undefined && { cause: describeFault(cause) }),
  };
}

/**
 * Prisma quotes the arguments of the call that failed, and PostgreSQL the value it refused: both may be
 * somebody's words. Of theirs only the last line is kept, which says why, and nothing between quotes.
 */
function messageOf({ name, message }: Error): string {
  if (!/^(Prisma|DriverAdapter|DatabaseError|error$)/.test(name)) return message;
  const lines = message.split("\n").filter((line) => line.trim() !== "");
  return (lines.at(-1) ?? "").trim().replaceAll(/"[^"]*"|=\([^)]*\)/g, '"…"');
}
