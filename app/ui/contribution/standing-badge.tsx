import { standingWord } from "~/content/moderation";
import type { Standing } from "~/domain/moderation/standing";
import { Badge, type Tone } from "../kit/badge";

const toneOf: Record<Standing, Tone> = {
  pending: "info",
  visible: "favour",
  hidden: "oppose",
  refused: "oppose",
  preparatory: "info",
  withdrawn: "neutral",
};

/** What has become of a contribution, in a word. */
export function StandingBadge({ standing }: { standing: Standing }) {
  return <Badge tone={toneOf[standing]}>{standingWord[standing]}</Badge>;
}
