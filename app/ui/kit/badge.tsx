import type { ReactNode } from "react";

export type Tone = "neutral" | "accent" | "favour" | "reserve" | "oppose" | "info";

/** A word set apart. Its colour says nothing that the word does not. */
export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className="ds-tag badge" data-color={tone} data-size="sm">
      {children}
    </span>
  );
}
