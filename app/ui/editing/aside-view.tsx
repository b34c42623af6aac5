import { comparing as words } from "~/content/editor";
import type { Unit } from "~/domain/fiche/compare-units";
import type { AsidePage } from "~/domain/fiche/read-aside.server";
import { Button } from "../kit/button";
import { changesOf } from "~/lib/word-changes";
import { Stretches } from "../kit/stretches";
import { ErrorSummary } from "../kit/error-summary";
import { FactItem, Facts } from "../kit/facts";
import { Notice } from "../kit/notice";

/** A text set aside beside the one in force, word by word, with what may be taken of it. */
export function AsideView({
  page,
  errors,
  editHref,
}: {
  page: AsidePage;
  errors: Record<string, string> | null;
  editHref: string;
}) {
  const { fiche, units, mine, theirs, isOwn, isSettled, edition } = page;
  const isSame = units.every(({ kind }) => kind === "same");
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <p className="kicker">{fiche.label}</p>
      <h1>{words.title}</h1>
      <ErrorSummary
        errors={Object.entries(errors ?? {}).map(([, message]) => ({ id: "passages", message }))}
      />
      <Facts>
        <FactItem>{words.theirs(theirs.writtenBy, theirs.writtenAt)}</FactItem>
        <FactItem>{words.mine(isOwn, mine.writtenBy, mine.writtenAt)}</FactItem>
      </Facts>
      {isSettled ? <Notice>{words.settled}</Notice> : null}
      <p>{isSame ? words.none : words.how}</p>
      <form className="form" method="post" id="passages">
        <input type="hidden" name="edition" value={edition} />
        <div className="compared-passages">
          {stretchesOf(units).map((stretch) =>
            typeof stretch === "number" ? (
              <p className="compared-same" key={`same-${String(stretch)}`}>
                {words.same(stretch)}
              </p>
            ) : (
              <Compared key={stretch.id} unit={stretch} />
            ),
          )}
        </div>
        <p>{words.stays}</p>
        <p className="form-actions">
          {isSame ? null : (
            <>
              <Button name="intention" value="passages">
                {words.take}
              </Button>
              <Button name="intention" value="tout" variant="secondary">
                {words.whole(isOwn)}
              </Button>
            </>
          )}
          <Button name="intention" value="rien" variant="secondary">
            {words.nothing}
          </Button>
          <a href={editHref}>{words.back}</a>
        </p>
      </form>
    </main>
  );
}

/** Units that differ, and between them how many do not. */
function stretchesOf(units: readonly Unit[]): (Unit | number)[] {
  return units.reduce<(Unit | number)[]>((all, unit) => {
    if (unit.kind !== "same") return [...all, unit];
    const last = all.at(-1);
    return typeof last === "number" ? [...all.slice(0, -1), last + 1] : [...all, 1];
  }, []);
}

function Compared({ unit: { id, kind, theirs, mine } }: { unit: Unit }) {
  if (kind === "same") return null;
  const title = `passage-${id}-titre`;
  return (
    <div className="compared-unit">
      <h2 id={title}>{words.kinds[kind]}</h2>
      <p className="difference compared-words">
        {kind === "form" ? mine : <Stretches of={changesOf(theirs ?? "", mine ?? "")} />}
      </p>
      <p className="radio">
        <input type="checkbox" name="passage" value={id} id={`passage-${id}`} aria-describedby={title} />
        <label htmlFor={`passage-${id}`}>{words.takeThis[kind]}</label>
      </p>
    </div>
  );
}
