import type { Platform } from "~/platform.server";
import { aSent, send } from "./sending";
import type { HeldFiche } from "./stage";
import { signedInAs } from "../setup/signed-in";

/** Somebody with an account, and what they contribute with. */
export async function holdAuthor(platform: Platform, name = "Camille Essai") {
  const { person, cookie } = await signedInAs(platform, { name });
  const { id: contributorId } = await platform.db.contributor.findFirstOrThrow({
    where: { accountId: person.accountId },
  });
  return { person, cookie, contributorId };
}

type Author = Awaited<ReturnType<typeof holdAuthor>>;

/** An opinion on a fiche, by somebody with an account. */
export function sendAs(platform: Platform, { contributorId }: Author, fiche: HeldFiche, text: string) {
  return send(platform, fiche, aSent(fiche, text), { contributorId });
}
