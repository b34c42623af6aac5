import type { Platform } from "~/platform.server";
import { mayBegin } from "../policy/contributing";
import { demand } from "../policy/verdict";
import type { Writing } from "./begin-draft.server";
import type { DraftContent } from "./draft";
import type { DraftOwner } from "./draft-owner.server";
import { startDraft } from "./keep-draft.server";

type Ground = Pick<Writing, "may"> & { fiche: { id: string }; version: { id: string } };

/** Starts a draft on what somebody was reading, unless it is not open yet: those invited read before they write. */
export async function startWriting(
  platform: Platform,
  owner: DraftOwner,
  { fiche, version, may }: Ground,
  content: DraftContent,
): Promise<string> {
  demand(mayBegin(may.write), "brouillon");
  return startDraft(platform, owner, { ficheId: fiche.id, versionId: version.id }, content);
}
