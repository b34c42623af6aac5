import { admittedWord, entered as words } from "~/content/entering";
import { longestAdmission } from "~/domain/entry/entered";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { TextAreaField } from "../kit/field";
import { fieldErrors, type Refused, typedField } from "../kit/refused";

type Shown = {
  references: readonly string[];
  /** The moment that readers will see, as near as it can be told. */
  now: Date;
  refused: Refused | null;
  /** A reason that only waits for its confirmation. */
  check: string | null;
};

/** Lets a late sending into the totals: a public reason, read again, then confirmed. */
export function AdmitView(shown: Shown) {
  const { references, refused, check } = shown;
  const errors = fieldErrors(refused);
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <h1>{words.admitTitle}</h1>
      <ErrorSummary errors={errors} />
      <p className="lead">{words.admitLead(references.join(", "))}</p>
      {check === null ? <Reason refused={refused} /> : <Check reason={check} now={shown.now} />}
    </main>
  );
}

function Reason({ refused }: { refused: Refused | null }) {
  return (
    <form className="form" method="post">
      <TextAreaField
        {...typedField(refused)("motif")}
        label={words.reason}
        hint={words.reasonHint}
        rows={3}
        maxLength={longestAdmission}
      />
      <p className="form-actions">
        <Button name="intent" value="check">
          {words.admitNext}
        </Button>
      </p>
    </form>
  );
}

function Check({ reason, now }: { reason: string; now: Date }) {
  return (
    <form className="form" method="post">
      <h2>{words.check}</h2>
      <p>{words.consequence}</p>
      <p>{words.shown}</p>
      <blockquote className="history-words">{admittedWord(now, reason)}</blockquote>
      <input type="hidden" name="motif" value={reason} />
      <p className="form-actions">
        <Button name="intent" value="confirm">
          {words.confirm}
        </Button>
        <Button variant="secondary" name="intent" value="correct">
          {words.correct}
        </Button>
      </p>
    </form>
  );
}
