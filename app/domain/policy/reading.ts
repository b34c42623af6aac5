import { type Consultation, phaseOf } from "../consultation/consultation";
import type { Actor } from "./actor";
import { allowed, refused, type Verdict } from "./verdict";

/** Before announcing, a consultation answers « unknown »: it must not be guessed. Those invited read it while it is prepared. */
export function mayReadConsultation(_reader: Actor, consultation: Consultation, now: Date): Verdict {
  const phase = phaseOf(consultation, now);
  if (phase === "preparation" && consultation.isInvited === true) return allowed;
  return phase === "draft" || phase === "preparation" ? refused("unknown") : allowed;
}

/** Once announced, the title and the calendar are public; the fiches wait for the opening, but for those invited. */
export function mayReadFiches(reader: Actor, consultation: Consultation, now: Date): Verdict {
  const announced = mayReadConsultation(reader, consultation, now);
  if (!announced.allowed || consultation.isInvited === true) return announced;
  return phaseOf(consultation, now) === "announced" ? refused("unknown") : allowed;
}

/** Why contributions are not shown: not yet, or not at all. */
export type Withheld = "unknown" | "until-closing" | "never";

/**
 * Whether the public sees contributions now: the one rule for texts, counts, highlights, feeds, search
 * and sockets. Which of them are seen is `published` (contribution/published.server.ts).
 */
export function mayReadContributions(
  reader: Actor,
  consultation: Consultation,
  now: Date,
): Verdict<Withheld> {
  if (!mayReadFiches(reader, consultation, now).allowed || isToCome(consultation, now))
    return refused("unknown");
  if (consultation.visibility === "never") return refused("never");
  if (consultation.visibility === "at_closing" && !isOver(consultation, now)) return refused("until-closing");
  return allowed;
}

/** Before the opening: what those invited send meanwhile is told in confidence. */
export function isToCome(consultation: Consultation, now: Date): boolean {
  const phase = phaseOf(consultation, now);
  return phase === "preparation" || phase === "announced";
}

function isOver(consultation: Consultation, now: Date): boolean {
  const phase = phaseOf(consultation, now);
  return phase === "analysis" || phase === "results";
}
