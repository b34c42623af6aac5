import { allowed, refused, type Verdict } from "../policy/verdict";
import type { Consultation, Visibility } from "./consultation";
import { visibilities } from "./consultation";
import { hasEverOpened } from "./period";

export const moderationModes = ["before_publication", "after_publication"] as const;
export type ModerationMode = (typeof moderationModes)[number];

/** Settings whose words the journal does not hold: it says that they changed. */
export const textSettings = [
  "title",
  "shortTitle",
  "presentation",
  "organiser",
  "decisionAtStake",
  "explanatoryNotice",
  "legalFrameNote",
  "followUp",
] as const;
export type TextSetting = (typeof textSettings)[number];

/** Settings that the journal holds, before and after. */
export const codedSettings = [
  "slug",
  "referencePrefix",
  "legalFrame",
  "resultsDueOn",
  "visibility",
  "moderationMode",
  "plannedDates",
  "preparationOpensAt",
] as const;
export type CodedSetting = (typeof codedSettings)[number];

/** Who may read contributions and when, and who looks at them first. */
export type Rules = { visibility: Visibility; moderationMode: ModerationMode };

/** Once it has opened somebody may have contributed, whatever happened since. */
export function hasOpened({ announcedAt, periods }: Consultation, now: Date): boolean {
  return announcedAt !== null && announcedAt <= now && hasEverOpened(periods, now);
}

/** An announced address is known to others: calendars, mails and search engines hold it. */
export function mayChangeAddress({ announcedAt }: Pick<Consultation, "announcedAt">): Verdict<"announced"> {
  return announcedAt ? refused("announced") : allowed;
}

/** The prefix begins every reference; one that exists is permanent. */
export function mayChangePrefix(
  consultation: Pick<Consultation, "announcedAt">,
  isReferenced: boolean,
): Verdict<"announced" | "referenced"> {
  const address = mayChangeAddress(consultation);
  if (!address.allowed) return address;
  return isReferenced ? refused("referenced") : allowed;
}

/** The frame says how long people have, and what their word weighs: it stands from the opening on. */
export function mayChangeLegalFrame(consultation: Consultation, now: Date): Verdict<"opened"> {
  return hasOpened(consultation, now) ? refused("opened") : allowed;
}

/** « At once » and moderation before publication contradict each other, and so do their opposites. */
export function doAgree({ visibility, moderationMode }: Rules): boolean {
  if (visibility === "at_once") return moderationMode === "after_publication";
  return visibility !== "after_moderation" || moderationMode === "before_publication";
}

/** Whether the public would read something sooner, or unseen by moderators, that it would not have read before. */
export function isWider(before: Rules, after: Rules): boolean {
  if (visibilities.indexOf(after.visibility) < visibilities.indexOf(before.visibility)) return true;
  return before.moderationMode === "before_publication" && after.moderationMode === "after_publication";
}

export type NoRules = "contradictory" | "wider" | "reasonless";

/**
 * Until it opens, rules are free. Afterwards people have written under them: what was to stay withheld is never shown
 * sooner, and what becomes stricter says why, to everybody.
 */
export function mayChangeRules(
  before: Rules,
  after: Rules,
  { opened, reason }: { opened: boolean; reason: string },
): Verdict<NoRules> {
  if (before.visibility === after.visibility && before.moderationMode === after.moderationMode)
    return allowed;
  if (!doAgree(after)) return refused("contradictory");
  if (!opened) return allowed;
  if (isWider(before, after)) return refused("wider");
  return reason === "" ? refused("reasonless") : allowed;
}
