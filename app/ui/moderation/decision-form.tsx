import { actWord, groundWord, moderation as words } from "~/content/moderation";
import { type Ground, grounds } from "~/domain/moderation/ground";
import { type ModerationAct, takesAway } from "~/domain/moderation/standing";
import { Button } from "../kit/button";
import { SelectField, TextAreaField } from "../kit/field";
import { RadioField } from "../kit/radio-field";

export type DecisionErrors = {
  form?: string | undefined;
  act?: string | undefined;
  ground?: string | undefined;
  explanation?: string | undefined;
};
export type DecisionChecked = {
  act: ModerationAct;
  ground: Ground | null;
  explanation: string;
  revision: number;
};

/** What to decide, why, and what its author is told. */
export function DecisionForm({
  acts,
  revision,
  typed,
  errors,
}: {
  acts: readonly ModerationAct[];
  /** The revision that is being read: deciding on another one is refused. */
  revision: number;
  typed: Record<string, string>;
  errors: DecisionErrors;
}) {
  const [only] = acts;
  return (
    <form className="form" method="post">
      <input type="hidden" name="intent" value="check" />
      <input type="hidden" name="revision" value={revision} />
      <RadioField
        id="decision"
        name="act"
        legend={words.act}
        options={acts.map((act) => ({ value: act, label: actWord[act], hint: words.consequence[act] }))}
        value={typed.act ?? (acts.length === 1 ? only : undefined)}
        error={errors.act}
      />
      {acts.some(takesAway) ? (
        <SelectField
          id="motif"
          name="ground"
          label={words.ground}
          hint={words.groundHint}
          any={words.chooseGround}
          options={grounds.map((ground) => ({ value: ground, label: groundWord[ground] }))}
          value={typed.ground}
          error={errors.ground}
        />
      ) : null}
      <TextAreaField
        id="explication"
        name="explanation"
        label={words.explanation}
        hint={words.explanationHint}
        value={typed.explanation}
        error={errors.explanation}
      />
      <p className="form-actions">
        <Button>{words.confirm}</Button>
      </p>
    </form>
  );
}

/** The same read again before it takes effect; both buttons keep what was written. */
export function DecisionCheck({ check }: { check: DecisionChecked }) {
  const { act, ground, explanation, revision } = check;
  return (
    <form className="form" method="post">
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="ground" value={ground ?? ""} />
      <input type="hidden" name="explanation" value={explanation} />
      <dl className="definition">
        <dt>{words.act}</dt>
        <dd>{actWord[act]}</dd>
        {ground === null ? null : (
          <>
            <dt>{words.ground}</dt>
            <dd>{groundWord[ground]}</dd>
          </>
        )}
        {explanation === "" ? null : (
          <>
            <dt>{words.explanation}</dt>
            <dd className="history-words">{explanation}</dd>
          </>
        )}
        <dt>{words.checkAct}</dt>
        <dd>{words.consequence[act]}</dd>
      </dl>
      <p className="form-actions">
        <Button name="intent" value="confirm">
          {words.confirmed}
        </Button>
        <Button name="intent" value="correct" variant="secondary">
          {words.correct}
        </Button>
      </p>
    </form>
  );
}
