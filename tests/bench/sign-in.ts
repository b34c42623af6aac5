import { v7 as newId } from "uuid";
import { signInByPassword } from "~/auth/sign-in.server";
import { openDatabase } from "~/db/database.server";
import { hashPassword } from "~/domain/account/password.server";
import type { Platform } from "~/platform.server";
import { clone, type Database } from "../setup/clone";
import { signedInAs } from "../setup/signed-in";

const kinds = ["has", "none", "nobody"] as const;
const attempts = 200;
/** One place is refused after five attempts on one account: each comes from a place of its own. */
const source = () => newId();

/**
 * How long a refused password takes, for an account that has one, for an account that has none and for an address that
 * nobody has, in turns.
 * @returns the median of each, in milliseconds
 */
export async function measureRefusals(seeded: Database): Promise<Record<(typeof kinds)[number], number>> {
  const db = openDatabase((await clone(seeded, "refusals")).applicationUrl, 4);
  const idle = { announce: () => undefined, enqueue: () => Promise.resolve() };
  const platform: Platform = { db, clock: () => new Date(), newId: () => newId(), ...idle };
  const emails = await holdAccounts(platform);
  const took: Record<(typeof kinds)[number], number[]> = { has: [], none: [], nobody: [] };
  try {
    for (let turn = 0; turn < attempts; turn += 1)
      for (const kind of kinds) took[kind].push(await refuse(platform, emails[kind](turn)));
  } finally {
    await db.$disconnect();
  }
  return { has: middle(took.has), none: middle(took.none), nobody: middle(took.nobody) };
}

const middle = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** An account tried from everywhere is slowed after ten attempts: each address is tried five times at most. */
async function holdAccounts(platform: Platform) {
  const passwordHash = await hashPassword("des mots sans rapport entre eux");
  for (let index = 0; index < attempts / 5; index += 1) {
    const { person } = await signedInAs(platform, { email: `a-${index}@exemple.example` });
    await platform.db.account.update({ where: { id: person.accountId }, data: { passwordHash } });
    await signedInAs(platform, { email: `b-${index}@exemple.example` });
  }
  const address = (letter: string) => (turn: number) => `${letter}-${turn % (attempts / 5)}@exemple.example`;
  return { has: address("a"), none: address("b"), nobody: address("c") };
}

async function refuse(platform: Platform, email: string): Promise<number> {
  const from = performance.now();
  const { kind } = await signInByPassword(
    platform,
    { email, password: "un mot de passe faux", source: source() },
    null,
  );
  if (kind !== "refused") throw new Error(`expected a refusal, had ${kind}`);
  return performance.now() - from;
}
