import { comparison as words, placeWord, versions as versionWords } from "~/content/versions";
import type { Part } from "~/domain/fiche/compare-tables";
import { isChanged, type Row } from "~/domain/fiche/compare-texts";
import type { Comparison } from "~/domain/fiche/read-comparison.server";
import { Button } from "../kit/button";
import { SelectField } from "../kit/field";
import { Notice } from "../kit/notice";
import { RadioField } from "../kit/radio-field";
import { ComparedRow, References, rowOf } from "./compared-row";
import { anchorOfTable, ComparedTableView, placeOfTable, stepOfTable } from "./compared-table";

export type View = "cote" | "ligne";

type Links = {
  form: string;
  versions: string;
  version: (number: number) => string;
  contribution: (reference: string) => string;
};

/** Two versions of a fiche: what changed, listed, then in its place in the whole text. */
export function ComparisonView({ page, view, links }: { page: Comparison; view: View; links: Links }) {
  const { fiche, parts, credits, from, to } = page;
  const changes = parts.flatMap(changesIn);
  const crediting = { credits, contributionHref: links.contribution };
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
            {changes.map(({ anchor, step, place }) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>
                  {words.steps[step]} : {place}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={`comparison-rows is-${view}`}>
        {parts.map((part) =>
          "row" in part ? (
            <ComparedRow
              key={rowOf(part.row).anchor}
              row={part.row}
              view={view}
              numbers={{ from, to }}
              {...crediting}
            />
          ) : (
            <ComparedTableView
              key={anchorOfTable(part.table)}
              table={part.table}
              view={view}
              numbers={{ from, to }}
              {...crediting}
            />
          ),
        )}
      </div>
      <Between page={page} contributionHref={links.contribution} />
    </main>
  );
}

/** Who asked for what came and went between the two versions. */
function Between({
  page: { between },
  contributionHref,
}: {
  page: Comparison;
  contributionHref: Links["contribution"];
}) {
  if (between.length === 0) return null;
  return (
    <p className="compared-head">
      {words.creditsBetween} <References credits={between} contributionHref={contributionHref} withVersion />
    </p>
  );
}

type Change = { anchor: string; step: Row["step"]; place: string };

/** What changed in a part: its row, or those of a table and the table itself. */
function changesIn(part: Part): Change[] {
  const rows = "row" in part ? [part.row] : part.table.rows;
  const changes = rows.filter(isChanged).map((row) => {
    const { anchor, leaf } = rowOf(row);
    return { anchor, step: row.step, place: placeWord(leaf) };
  });
  if ("row" in part || !part.table.isReset) return changes;
  const { table } = part;
  return [{ anchor: anchorOfTable(table), step: stepOfTable(table), place: placeOfTable(table) }, ...changes];
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
