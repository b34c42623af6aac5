import { gate, publishedVersion as words } from "~/content/gate";
import { comparison, placeWord, versions } from "~/content/versions";
import type { PublishedVersion } from "~/domain/fiche/read-published-version.server";
import { ComparedQuestion } from "../fiche/compared-question";
import { rowOf } from "../fiche/compared-row";
import { Button } from "../kit/button";
import { EmptyState } from "../kit/empty-state";
import { ErrorSummary } from "../kit/error-summary";
import { FactItem, Facts } from "../kit/facts";
import { TextField } from "../kit/field";
import { Notice } from "../kit/notice";
import { Stretches } from "../kit/stretches";
import { fieldErrors, type Refused } from "../kit/refused";

type Links = { comparison: string | null; fiche: string };

/** A version just published, or an older one: what became of the passages, and who asked for its changes. */
export function PublishedVersionView({
  page,
  done,
  refused,
  links,
}: {
  page: PublishedVersion;
  done: boolean;
  refused: Refused | null;
  links: Links;
}) {
  const { fiche, version, counts, changes } = page;
  const about = refused?.typed.bloc ?? "";
  return (
    <main className="page-main published-changes" id="contenu" tabIndex={-1}>
      <p className="kicker">
        {fiche.label}, {fiche.title}
      </p>
      <h1>{words.title(version.number)}</h1>
      <ErrorSummary errors={fieldErrors(refused, () => `reference-${about}`)} />
      {done ? (
        <Notice tone="success" title={words.done}>
          {words.mailed}
        </Notice>
      ) : null}
      <Facts>
        <FactItem>{versions.publishedOn(version.publishedAt)}</FactItem>
        <FactItem>
          <a href={links.fiche}>{words.see}</a>
        </FactItem>
        {links.comparison === null ? null : (
          <FactItem>
            <a href={links.comparison}>{words.compare}</a>
          </FactItem>
        )}
      </Facts>
      {counts.length === 0 ? null : (
        <section aria-labelledby="passages">
          <h2 id="passages">{words.passages}</h2>
          <ul className="gate-counts">
            {counts.map(({ state, count }) => (
              <li key={state}>
                {gate.states[state]} : <strong>{gate.amount(count)}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="demandes">
        <h2 id="demandes">{words.credits}</h2>
        {changes.length === 0 ? <EmptyState title={words.noChange} /> : <p>{words.creditsLead}</p>}
        {changes.map((row) => (
          <Change
            key={rowOf(row).anchor}
            row={row}
            page={page}
            refused={about === rowOf(row).leaf.blockId ? refused : null}
          />
        ))}
      </section>
    </main>
  );
}

type Row = PublishedVersion["changes"][number];

function Change({ row, page, refused }: { row: Row; page: PublishedVersion; refused: Refused | null }) {
  const { leaf } = rowOf(row);
  const { blockId } = leaf;
  const own = page.credits.filter((credit) => credit.blockId === blockId);
  const place = placeWord(leaf);
  return (
    <article className="gate-passage" aria-label={place}>
      <p className="compared-head">
        <strong>{comparison.steps[row.step]}</strong> {place}
      </p>
      {row.question ? (
        <ComparedQuestion question={row.question} side="both" />
      ) : (
        <p className="placed-words">{"words" in row ? <Stretches of={row.words} /> : leaf.text}</p>
      )}
      {own.map(({ reference, isPublic }) => (
        <form key={reference} className="form-actions" method="post">
          <input type="hidden" name="bloc" value={blockId} />
          <input type="hidden" name="reference" value={reference} />
          <span>
            {reference}
            {isPublic ? null : ` (${words.hidden})`}
          </span>
          <Button variant="secondary" name="intention" value="retirer">
            {words.remove}
            <span className="visually-hidden"> ({words.removeFor(reference)})</span>
          </Button>
        </form>
      ))}
      <form className="form" method="post" aria-label={words.referenceFor(place)}>
        <input type="hidden" name="bloc" value={blockId} />
        <TextField
          id={`reference-${blockId}`}
          name="reference"
          label={words.reference}
          value={refused?.typed.reference}
          error={refused?.errors.reference}
        />
        <p className="form-actions">
          <Button variant="secondary" name="intention" value="attribuer">
            {words.add}
            <span className="visually-hidden"> ({place})</span>
          </Button>
        </p>
      </form>
    </article>
  );
}
