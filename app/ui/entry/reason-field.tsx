import { correcting as words } from "~/content/correcting";
import { longestCorrection } from "~/domain/entry/entered";
import { TextAreaField } from "../kit/field";
import { type Refused, typedField } from "../kit/refused";

/** Why something registered is put right: staff alone read it. */
export function ReasonField({ label, refused }: { label: string; refused: Refused | null }) {
  return (
    <TextAreaField
      {...typedField(refused)("motif")}
      label={label}
      hint={words.reasonHint}
      rows={3}
      maxLength={longestCorrection}
    />
  );
}
