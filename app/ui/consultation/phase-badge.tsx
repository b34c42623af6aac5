import { daysLeftWord } from "~/content/dates";
import { phaseWord } from "~/content/words";
import type { Phase } from "~/domain/consultation/consultation";
import { Badge, type Tone } from "../kit/badge";

const toneOf: Partial<Record<Phase, Tone>> = { open: "favour", suspended: "reserve", announced: "info" };

/** « Ouverte, il reste 12 jours » */
export function PhaseBadge({ phase, daysLeft }: { phase: Phase; daysLeft: number | null }) {
  return (
    <Badge tone={toneOf[phase] ?? "neutral"}>
      {phaseWord[phase]}
      {daysLeft === null ? null : `, ${daysLeftWord(daysLeft)}`}
    </Badge>
  );
}
