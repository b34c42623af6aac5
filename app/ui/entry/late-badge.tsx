import { lateWord } from "~/content/entering";
import { Badge } from "../kit/badge";

/** Came after closing, and was not admitted. */
export const LateBadge = () => <Badge tone="reserve">{lateWord}</Badge>;
