import { editing } from "~/content/editing";
import { types as words } from "~/content/setting";
import type { readTypes } from "~/domain/consultation/read-edited.server";
import { Button } from "../kit/button";
import { TextAreaField } from "../kit/field";
import { type Refused, StaleNotice } from "./editing-frame";
import { RenameForm } from "./rename-form";
import { RowAction } from "./row-actions";
import { typedField } from "../kit/refused";

type Types = Awaited<ReturnType<typeof readTypes>>;

export function TypeList({ types, refused }: { types: Types; refused: Refused | null }) {
  const adding = refused?.typed.intention === "ajouter" ? refused : null;
  return (
    <div className="reading-width">
      <StaleNotice refused={refused} labels={{}} kept={{}} />
      <h2>{words.list}</h2>
      <ol className="edited-rows">
        {types.map(({ id, label, open, isUsed }) => (
          <li key={id}>
            {open || isUsed ? (
              <p>
                <strong>{label}</strong> <span className="field-hint">{open ? words.open : words.used}</span>
              </p>
            ) : (
              <>
                <RenameForm row={{ id, name: label }} field="nom" label={words.label} refused={refused} />
                <div className="row-actions">
                  <RowAction row={{ id, name: label }} intention="retirer" label={editing.remove} />
                </div>
              </>
            )}
          </li>
        ))}
      </ol>
      <form className="form" method="post">
        <input type="hidden" name="intention" value="ajouter" />
        <TextAreaField
          {...typedField(adding)("types")}
          label={words.addLabel}
          hint={words.addHint}
          rows={4}
        />
        <p className="form-actions">
          <Button>{editing.add}</Button>
        </p>
      </form>
    </div>
  );
}
