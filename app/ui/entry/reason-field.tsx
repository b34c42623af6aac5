import { correcting as words } from "~/content/correcting";
import { longestCorrection } from "~/domain/entry/entered";
import { TextAreaField } from "../kit/field";
import type { Refused } from "./entry-links";

/** Why something registered is put right: staff alone read it. */
export function ReasonField({ label, refused }: { label: string; refused: Refused | null }) {
  return (
    <TextAreaField
      id="motif"
      name="motif"
      label={label}
      hint={words.reasonHint}
      rows={3}
      maxLength={longestCorrection}
      value={refused?.typed.motif}
      error={refused?.errors.motif}
    />
  );
}
