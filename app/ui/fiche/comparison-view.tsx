import { comparison as words, placeWord, versions as versionWords } from "~/content/versions";
import { isChanged } from "~/domain/fiche/compare-texts";
import type { Comparison } from "~/domain/fiche/read-comparison.server";
import { Button } from "../kit/button";
import { SelectField } from "../kit/field";
import { Notice } from "../kit/notice";
import { RadioField } from "../kit/radio-field";
import { ComparedRow, rowOf } from "./compared-row";

export type View = "cote" | "ligne";

type Links = {
  form: string;
  versions: string;
  version: (number: number) => string;
  contribution: (reference: string) => string;
};

/** Two versions of a fiche: what changed, listed, then in its place in the whole text. */
export function ComparisonView({ page, view, links }: { page: Comparison; view: View; links: Links }) {
  const { fiche, rows, from, to } = page;
  const changes = rows.filter(isChanged);
  return (
    <main className="page-main comparison" id="contenu" tabIndex={-1}>
      <p className="kicker">{fiche.label}</p>
      <h1>{words.title(from, to)}</h1>
      <p className="lead">
        {fiche.title}. {words.count(changes.length)}. <a href={links.versions}>{versionWords.all}</a>
      </p>
      <Choice page={page} view={view} action={links.form} />
      {changes.length === 0 ? <Notice>{words.same}</Notice> : <p className="figures-note">{words.key}</p>}
      {changes.length === 0 ? null : (
        <details className="comparison-list">
          <summary>{words.list}</summary>
          <ul>
            {changes.map((row) => {
              const { anchor, leaf } = rowOf(row);
              return (
                <li key={anchor}>
                  <a href={`#${anchor}`}>
                    {words.steps[row.step]} : {placeWord(leaf)}
                  </a>
                </li>
              );
            })}
          </ul>
        </details>
      )}
      <div className={`comparison-rows is-${view}`}>
        {rows.map((row) => (
          <ComparedRow
            key={rowOf(row).anchor}
            row={row}
            view={view}
            numbers={{ from, to }}
            credits={creditsOf(page, row)}
            contributionHref={links.contribution}
          />
        ))}
      </div>
    </main>
  );
}

function creditsOf({ credits }: Comparison, row: Comparison["rows"][number]) {
  if (!("later" in row) || row.step === "left") return [];
  const { blockId } = row.later;
  return [...new Set(credits.flatMap((one) => (one.blockId === blockId ? [one.reference] : [])))];
}

function Choice({ page, view, action }: { page: Comparison; view: View; action: string }) {
  const options = page.versions
    .map(({ number }) => ({ value: String(number), label: versionWords.version(number) }))
    .toReversed();
  return (
    <form className="form comparison-choice" method="get" action={action} aria-label={words.choose}>
      <SelectField id="de" name="de" label={words.from} any="—" options={options} value={String(page.from)} />
      <SelectField id="a" name="a" label={words.to} any="—" options={options} value={String(page.to)} />
      <RadioField
        id="vue"
        name="vue"
        legend={words.view}
        options={[
          { value: "cote", label: words.views.cote },
          { value: "ligne", label: words.views.ligne },
        ]}
        value={view}
      />
      <p className="form-actions">
        <Button variant="secondary">{words.apply}</Button>
      </p>
    </form>
  );
}
