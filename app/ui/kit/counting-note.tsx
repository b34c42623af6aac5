import type { ReactNode } from "react";
import { countingRule } from "~/content/words";
import { Situation } from "./situation";

/** When the public numbers of a page were counted, by which rule, and what else is to be said of them. */
export function CountingNote({
  at,
  isFollowed = false,
  children,
}: {
  at: Date;
  /** Whether a script moves all these numbers. */
  isFollowed?: boolean;
  children?: ReactNode;
}) {
  return (
    <p className="figures-note">
      <Situation at={at} isFollowed={isFollowed} />. {countingRule} {children}
    </p>
  );
}
