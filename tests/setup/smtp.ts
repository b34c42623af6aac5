import { once } from "node:events";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";

export type Received = { to: string[]; from: string; source: string };

/** A real mail server on this machine. It answers `refusals` with a code first, then takes what comes. */
export async function openSmtp(refusals: readonly number[] = []) {
  const left = [...refusals];
  const received: Received[] = [];
  const waiting: (() => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => {
      const responseCode = left.shift();
      done(responseCode === undefined ? null : Object.assign(new Error("refused"), { responseCode }));
    },
    onData: (stream, { envelope }, done) => {
      void text(stream).then((source) => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        received.push({ from, to: envelope.rcptTo.map(({ address }) => address), source });
        done();
        for (const resolve of waiting.splice(0)) resolve();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  const address = server.server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const arrival = async (count: number) => {
    while (received.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
    return received;
  };
  return { url: `smtp://127.0.0.1:${port}`, received, arrival, refusalsLeft: () => left.length };
}

/** The words of a mail as its reader sees them: quoted-printable undone. */
export function wordsOf({ source }: Received): string {
  const [head = "", ...parts] = source.split("\r\n\r\n");
  const body = parts.join("\r\n\r\n");
  if (/base64/i.test(head)) return Buffer.from(body, "base64").toString();
  if (!/quoted-printable/i.test(head)) return body;
  const bytes = body
    .replaceAll(/=\r?\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}
