import { v7 as newId } from "uuid";
import { openDatabase } from "~/db/database.server";
import type { Database } from "../../setup/clone";
import { signedInAs } from "../../setup/signed-in";

/** The token of a session of whoever has this address, with an account made for them when they have none. */
export async function openSessionOf({ ownerUrl }: Database, email: string): Promise<string> {
  const db = openDatabase(ownerUrl, 2);
  const platform = {
    ...{ db, newId: () => newId(), clock: () => new Date() },
    ...{ announce: () => undefined, enqueue: () => Promise.resolve() },
  };
  const { token } = await signedInAs(platform, { email }).finally(() => db.$disconnect());
  return token;
}
