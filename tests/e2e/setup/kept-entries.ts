import { admitSending } from "~/domain/entry/admit-sending.server";
import { cancelSending } from "~/domain/entry/cancel-sending.server";
import { correctEnvelope } from "~/domain/entry/correct-envelope.server";
import type { Platform } from "~/platform.server";
import { correct } from "../../factories/entry";
import type { KeptWorld, Prepare } from "./kept-world";

/** What staff do with what came by post. */
export function ofEntries() {
  const enter = async (
    { db }: Platform,
    { staff, comment, author: { contributorId } }: KeptWorld,
    late: boolean,
  ) => {
    const entered = { byId: staff.accountId, original: "Registre 12", late };
    const { id } = await comment({ channel: "post", entered, contributorId, named: true });
    return (await db.contribution.findUniqueOrThrow({ where: { id } })).sendingId;
  };
  return {
    "contribution.admitted": async (platform, world) => {
      const sendingId = await enter(platform, world, true);
      return () => admitSending(platform, world.staff, { sendingId, reason: "La poste était fermée." });
    },
    "contribution.corrected": async (platform, world) => {
      const sendingId = await enter(platform, world, false);
      return () => correct(platform, world.staff, sendingId, { text: "Relu sur la lettre." });
    },
    "contribution.cancelled": async (platform, world) => {
      const sendingId = await enter(platform, world, false);
      const cancelling = { key: platform.newId(), reason: "Entré deux fois.", again: false };
      return () => cancelSending(platform, world.staff, sendingId, cancelling);
    },
    "sending.corrected": async (platform, world) => {
      const sendingId = await enter(platform, world, false);
      const details = { original: "Registre 13", capacity: "Sage-femme", reason: "Mal lu." };
      return () => correctEnvelope(platform, world.staff, sendingId, details);
    },
  } satisfies Record<string, Prepare>;
}
