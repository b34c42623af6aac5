import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { type Person, system } from "../policy/actor";
import { hashOfHolder } from "./sign-in-secret.server";

export const lifeMinutes = 15;

type Asked = { email: string; holder: string; returnTo: string | null };

/**
 * Asks for the mail that signs in, and answers the request's id. The same for an address that has an
 * account and for one that has none: the account is made when its owner proves to hold the address.
 */
export function askSignIn(platform: Platform, asked: Asked): Promise<string> {
  return ask(platform, null, asked);
}

/** Asks for the mail that makes another address that of one's account; it goes to that address. */
export function askEmailChange(platform: Platform, person: Person, asked: Asked): Promise<string> {
  return ask(platform, person, asked);
}

function ask(platform: Platform, person: Person | null, { email, holder, returnTo }: Asked): Promise<string> {
  return perform(platform, person ?? system, async ({ tx, now, newId, record, enqueue }) => {
    const id = newId();
    await tx.signInRequest.create({
      data: {
        ...{ id, email, returnTo, createdAt: now },
        ...(person ? { purpose: "change_email", accountId: person.accountId } : { purpose: "sign_in" }),
        holderHash: hashOfHolder(holder),
        expiresAt: new Date(now.getTime() + lifeMinutes * 60_000),
      },
    });
    await enqueue({ kind: "mail.sign-in", requestId: id });
    record({ type: "sign-in.requested", requestId: id });
    return id;
  });
}
