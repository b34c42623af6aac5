import { demoAccounts } from "../../prisma/seed/accounts";
import type { Env } from "../../app/env.server";
import { paths } from "../../app/http/paths";
import { endedSentence } from "../database/demonstration";

/** What whoever started the demonstration needs to know: where, as whom, and how to stop. */
export async function welcomeTo(env: Env): Promise<string> {
  const ended = await endedSentence(env.DATABASE_OWNER_URL);
  const width = Math.max(...demoAccounts.map(({ email }) => email.length));
  return [
    "",
    `Concertation is open at ${env.PUBLIC_URL}`,
    "",
    "Demonstration accounts (all fictitious):",
    ...demoAccounts.map(
      ({ name, email, role, on }) =>
        `  ${email.padEnd(width)}  ${role}${on === null ? "" : ` of « ${on} » only`}, ${name}`,
    ),
    `Sign in with one of them, or with any address: no mail leaves, they are all read at ${env.PUBLIC_URL}${paths.demoMail()}`,
    "",
    ...(ended ? [ended, ""] : []),
    "Press Ctrl-C to stop. The data is kept; `npm run demo -- --reset` reloads the demonstration.",
    "",
  ].join("\n");
}
