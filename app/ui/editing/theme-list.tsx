import { themesPage as words } from "~/content/arranging";
import { editing } from "~/content/editing";
import type { readThemes } from "~/domain/consultation/read-edited.server";
import { Button } from "../kit/button";
import { EmptyState } from "../kit/empty-state";
import { TextField } from "../kit/field";
import { type Refused, StaleNotice } from "./editing-frame";
import { RenameForm } from "./rename-form";
import { MoveActions, RowAction } from "./row-actions";
import { typedField } from "../kit/refused";

type Themes = Awaited<ReturnType<typeof readThemes>>;

export function ThemeList({ themes, refused }: { themes: Themes; refused: Refused | null }) {
  const adding = refused?.typed.intention === "ajouter" ? refused : null;
  return (
    <div className="reading-width">
      <StaleNotice refused={refused} labels={{}} kept={{}} />
      <h2>{words.list}</h2>
      {themes.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHint}</p>
        </EmptyState>
      ) : null}
      <ol className="edited-rows">
        {themes.map(({ id, title, _count: { fiches } }, index) => (
          <li key={id}>
            <RenameForm row={{ id, name: title }} field="intitule" label={words.name} refused={refused} />
            <p className="field-hint">
              {words.fiches(fiches)}. {fiches === 0 ? null : words.notEmpty}
            </p>
            <div className="row-actions">
              <MoveActions row={{ id, name: title }} index={index} count={themes.length} />
              {fiches === 0 ? (
                <RowAction row={{ id, name: title }} intention="retirer" label={editing.remove} />
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      <h2>{words.addTitle}</h2>
      <form className="form" method="post">
        <input type="hidden" name="intention" value="ajouter" />
        <TextField {...typedField(adding)("intitule")} label={words.name} />
        <p className="form-actions">
          <Button>{editing.add}</Button>
        </p>
      </form>
    </div>
  );
}
