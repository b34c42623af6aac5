import { contributions as words } from "~/content/contributions";
import { kindWord, languageWord, positionWord, unnamedVoice } from "~/content/words";
import { kinds, positions } from "~/domain/contribution/contribution";
import { type Filter, particulier } from "~/domain/contribution/filter";
import { SelectField, TextField } from "../kit/field";
import { FilterForm } from "../kit/filter-form";

export type Choices = {
  fiches: readonly { slug: string; label: string; title: string }[];
  themes: readonly { slug: string; title: string }[];
  organisationTypes: readonly { key: string; label: string }[];
  languages: readonly string[];
};

/** Which contributions are looked for. */
export function ContributionFilter({
  action,
  filter,
  choices,
}: {
  action: string;
  filter: Filter;
  choices: Choices;
}) {
  return (
    <FilterForm action={action} words={words}>
      <FilterFields filter={filter} choices={choices} />
    </FilterForm>
  );
}

/** A field for each wish. */
export function FilterFields({ filter, choices }: { filter: Filter; choices: Choices }) {
  return (
    <>
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
        {selectsOf(filter, choices).map((select) => (
          <SelectField key={select.name} id={select.name} any={words.any} {...select} />
        ))}
      </div>
      {filter.organisationId === undefined ? null : (
        <input type="hidden" name="corps" value={filter.organisationId} />
      )}
      {filter.questionId === undefined ? null : (
        <input type="hidden" name="question" value={filter.questionId} />
      )}
    </>
  );
}

/** One list of choices per wish, in the words of the address. */
export function selectsOf(filter: Filter, { fiches, themes, organisationTypes, languages }: Choices) {
  const types = organisationTypes.map(({ key, label }) => ({ value: key, label }));
  return [
    {
      ...{ name: "fiche", label: words.fiche, value: filter.fiche },
      options: fiches.map(({ slug, label, title }) => ({ value: slug, label: `${label}, ${title}` })),
    },
    {
      ...{ name: "theme", label: words.theme, value: filter.theme },
      options: themes.map(({ slug, title }) => ({ value: slug, label: title })),
    },
    {
      ...{ name: "nature", label: words.kind, value: filter.kind },
      options: kinds.map((kind) => ({ value: kind, label: kindWord[kind] })),
    },
    {
      ...{ name: "position", label: words.position, value: filter.position },
      options: positions.map((position) => ({ value: position, label: positionWord[position] })),
    },
    {
      ...{ name: "organisme", label: words.organisationType, value: filter.organisationType },
      options: [...types, { value: particulier, label: unnamedVoice }],
    },
    {
      ...{ name: "langue", label: words.language, value: filter.language },
      options: languages.map((code) => ({ value: code, label: languageWord(code) })),
    },
  ];
}
