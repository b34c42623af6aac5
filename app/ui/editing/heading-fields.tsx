import { fichesPage as words } from "~/content/arranging";
import { SelectField, TextField } from "../kit/field";
import type { Refused } from "./editing-frame";
import { typedField } from "../kit/refused";

type Kept = { etiquette: string; numero: string; titre: string; theme: string; adresse: string };
type Themes = readonly { id: string; title: string }[];

/** How a fiche is called, and under which theme it stands. */
export function HeadingFields({
  kept,
  themes,
  refused,
  isFixed,
}: {
  kept: Kept | null;
  themes: Themes;
  refused: Refused | null;
  isFixed: boolean;
}) {
  const of = typedField<keyof Kept>(refused, kept ?? {});
  return (
    <>
      <TextField {...of("etiquette")} label={words.label} hint={words.labelHint} />
      <TextField {...of("numero")} label={words.number} />
      <TextField {...of("titre")} label={words.name} />
      <SelectField
        {...of("theme")}
        label={words.theme}
        any={words.noTheme}
        options={themes.map(({ id, title }) => ({ value: id, label: title }))}
      />
      {isFixed && kept !== null ? (
        <div className="field" id="adresse">
          <p className="ds-label">{words.slug}</p>
          <p>{kept.adresse}</p>
          <p className="field-hint">{words.slugFixed}</p>
          <input type="hidden" name="adresse" value={kept.adresse} />
        </div>
      ) : (
        <TextField {...of("adresse")} label={words.slug} {...(kept ? {} : { hint: words.slugHint })} />
      )}
    </>
  );
}
