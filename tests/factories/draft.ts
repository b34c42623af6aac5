import { blankContent } from "~/domain/contribution/blank-content";
import type { DraftContent } from "~/domain/contribution/draft";
import type { DraftOwner } from "~/domain/contribution/draft-owner.server";
import { startDraft } from "~/domain/contribution/keep-draft.server";
import { bodyOf } from "~/domain/contribution/text";
import { readPlain } from "~/editor/plain-conventions";
import type { Platform } from "~/platform.server";
import type { HeldFiche } from "./stage";

/** A text typed in the plain field. */
export const typed = (text: string) => bodyOf(readPlain(text));

export type DraftTold = Partial<DraftContent>;

/** An opinion « Un avis. », unless told otherwise. */
export function aContent(told: Partial<DraftContent> = {}): DraftContent {
  return { ...blankContent("opinion"), body: typed("Un avis."), ...told };
}

export function aDraft(
  platform: Platform,
  owner: DraftOwner,
  fiche: HeldFiche,
  told: Partial<DraftContent> = {},
) {
  const place = { ficheId: fiche.id, versionId: fiche.versionId };
  return startDraft(platform, owner, place, aContent(told));
}

/** Sent in one's own name, unnamed, as first saved. */
export const unnamed = { edition: 1, voice: { kind: "person" as const, named: false } };
