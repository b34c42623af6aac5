import { contributions as words } from "~/content/contributions";
import { kindWord, languageWord, positionWord, unnamedVoice } from "~/content/words";
import { kinds, positions } from "~/domain/contribution/contribution";
import { type Filter, particulier } from "~/domain/contribution/filter";
import { Button } from "../kit/button";
import { SelectField, TextField } from "../kit/field";

type Choices = {
  fiches: readonly { slug: string; label: string; title: string }[];
  themes: readonly { slug: string; title: string }[];
  organisationTypes: readonly { key: string; label: string }[];
  languages: readonly string[];
};

/** A form that asks by address: it works without a script, can be shared and comes back filled in. */
export function ContributionFilter({
  action,
  filter,
  choices,
}: {
  action: string;
  filter: Filter;
  choices: Choices;
}) {
  const any = words.any;
  const fiches = choices.fiches.map(({ slug, label, title }) => ({
    value: slug,
    label: `${label}, ${title}`,
  }));
  const themes = choices.themes.map(({ slug, title }) => ({ value: slug, label: title }));
  const types = [
    ...choices.organisationTypes.map(({ key, label }) => ({ value: key, label })),
    { value: particulier, label: unnamedVoice },
  ];
  return (
    <form
      className="contribution-filter"
      action={action}
      method="get"
      role="search"
      aria-label={words.filter}
    >
      <TextField
        id="q"
        name="q"
        type="search"
        label={words.words}
        hint={words.wordsHint}
        value={filter.words}
        maxLength={200}
      />
      <div className="contribution-filter-fields">
        <SelectField
          id="fiche"
          name="fiche"
          label={words.fiche}
          any={any}
          options={fiches}
          value={filter.fiche}
        />
        <SelectField
          id="theme"
          name="theme"
          label={words.theme}
          any={any}
          options={themes}
          value={filter.theme}
        />
        <SelectField
          id="nature"
          name="nature"
          label={words.kind}
          any={any}
          options={kinds.map((kind) => ({ value: kind, label: kindWord[kind] }))}
          value={filter.kind}
        />
        <SelectField
          id="position"
          name="position"
          label={words.position}
          any={any}
          options={positions.map((position) => ({ value: position, label: positionWord[position] }))}
          value={filter.position}
        />
        <SelectField
          id="organisme"
          name="organisme"
          label={words.organisationType}
          any={any}
          options={types}
          value={filter.organisationType}
        />
        <SelectField
          id="langue"
          name="langue"
          label={words.language}
          any={any}
          options={choices.languages.map((code) => ({ value: code, label: languageWord(code) }))}
          value={filter.language}
        />
      </div>
      {filter.question === undefined ? null : <input type="hidden" name="question" value={filter.question} />}
      <p className="contribution-filter-actions">
        <Button>{words.apply}</Button>
        <a href={action}>{words.reset}</a>
      </p>
    </form>
  );
}
