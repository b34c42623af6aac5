import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { fingerprintOf } from "../fiche/fingerprint.server";
import type { Author } from "../policy/actor";
import { allowed, refused, type Verdict } from "../policy/verdict";
import { deciderOf, holdSetting } from "./hold-setting.server";
import { hasOpened, mayChangeRules, type NoRules, type Rules } from "./setting";

export const stampOfRules = ({ visibility, moderationMode }: Rules) =>
  fingerprintOf({ visibility, moderationMode });

/**
 * Says when the public reads contributions, and who looks at them first. After the opening only stricter rules are
 * taken, with a reason that everybody reads from then on.
 */
export function setRules(
  platform: Platform,
  author: Author,
  consultationId: string,
  { stamp, rules, reason }: { stamp: string; rules: Rules; reason: string },
): Promise<Verdict<NoRules | "stale">> {
  return perform(platform, author, async (act) => {
    const { tx, now, newId, record } = act;
    const held = await holdSetting(act, author, consultationId);
    if (stampOfRules(held) !== stamp) return refused("stale");
    const opened = hasOpened(held, now);
    const may = mayChangeRules(held, rules, { opened, reason });
    const changed = (["visibility", "moderationMode"] as const).filter(
      (field) => held[field] !== rules[field],
    );
    if (!may.allowed || changed.length === 0) return may;
    await tx.consultation.update({ where: { id: consultationId }, data: rules });
    const decided = { reason, decidedById: deciderOf(author), decidedAt: now };
    const visibilities = { visibilityBefore: held.visibility, visibilityAfter: rules.visibility };
    const modes = {
      moderationModeBefore: held.moderationMode,
      moderationModeAfter: rules.moderationMode,
    };
    const row = { id: newId(), consultationId, ...visibilities, ...modes, ...decided };
    if (opened) await tx.ruleChange.create({ data: row });
    for (const field of changed) {
      const change = { before: held[field], after: rules[field] };
      record({ type: "setting.changed", consultationId, field, ...change });
    }
    return allowed;
  });
}
