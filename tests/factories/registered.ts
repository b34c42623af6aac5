import { readEntered } from "~/domain/entry/read-entered.server";
import { decide } from "~/domain/moderation/decide.server";
import { type Person, system } from "~/domain/policy/actor";
import { countPublished } from "~/domain/tally/count-published.server";
import type { Platform } from "~/platform.server";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";
import { enter, register } from "./entry";
import { holdConsultation, holdFiche } from "./stage";

/** The consultation closed on 31 January; letters are opened, and read again, in February. */
export const afterClosing = "2030-02-10T10:00Z";
export const late = "2030-02-01T10:00:00.000Z";

/** A letter that a moderator registered, as told; its first reference. */
export async function aRegistered(letter: Parameters<typeof enter>[3] = {}) {
  const { platform, heard } = testPlatform(afterClosing);
  const consultation = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultation.id);
  const { person: staff } = await signedInAs(platform, { name: "Agent Essai", roles: ["moderator"] });
  const { person: administrator } = await signedInAs(platform, { roles: ["administrator"] });
  const place = { consultation: consultation.slug, fiche: fiche.slug };
  const sendingId = await register(platform, staff, await enter(platform, staff, place, letter));
  const [reference = ""] = await referencesOf(platform, staff, sendingId);
  heard.length = 0;
  return { platform, heard, consultation, fiche, place, staff, administrator, sendingId, reference };
}

export const referencesOf = async (platform: Platform, staff: Person, sendingId: string) =>
  (await readEntered(platform, staff, sendingId)).contributions.map(({ reference }) => reference);

export const publishedIn = async ({ db }: Platform, consultationId: string) =>
  (await countPublished(db, { consultationId })).contributions;

export const hide = (platform: Platform, reference: string) =>
  decide(platform, system, {
    ...{ reference, act: "hide", ground: "abusive", explanation: "Non.", revision: null },
  });
