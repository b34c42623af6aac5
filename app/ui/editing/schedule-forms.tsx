import { dayWord } from "~/content/dates";
import { editing } from "~/content/editing";
import { schedule as words } from "~/content/schedule";
import type { readSchedule } from "~/domain/consultation/read-edited.server";
import { opensOnItsDay, type PeriodAct } from "~/domain/consultation/period-act";
import { PeriodChanges } from "../consultation/period-changes";
import { Button } from "../kit/button";
import { TextAreaField, TextField } from "../kit/field";
import { type Refused, StaleNotice } from "./editing-frame";
import { StepForms } from "./step-forms";
import { typedField } from "../kit/refused";

export type Schedule = Awaited<ReturnType<typeof readSchedule>>;
type Links = { page: string; step: (id: string) => string };

/** When a consultation opens and closes, and its steps. */
export function ScheduleForms({
  page,
  refused,
  links,
}: {
  page: Schedule;
  refused: Refused | null;
  links: Links;
}) {
  const { period, acts, changes } = page;
  const of = (intention: string) => (refused?.typed.intention === intention ? refused : null);
  return (
    <div className="reading-width">
      {period === null ? (
        <PlanForm page={page} refused={of("prevoir")} />
      ) : (
        <section aria-labelledby="periode">
          <h2 id="periode">{words.period}</h2>
          <p>
            {words.current(dayWord(new Date(period.days.opensOn)), dayWord(new Date(period.days.closesOn)))}
          </p>
          <p>{words.actLead}</p>
          <StaleNotice refused={of("annoncer")} labels={{}} kept={{}} />
          {acts.map((act) => (
            <PeriodForm key={act} act={act} period={period} refused={of("annoncer")} />
          ))}
          <PeriodChanges changes={changes} title={words.history} />
        </section>
      )}
      <StepForms page={page} refused={of("etape")} links={links} />
    </div>
  );
}

function PlanForm({ page: { planned, stamp }, refused }: { page: Schedule; refused: Refused | null }) {
  const kept = {
    ...{ ouverture: planned.days?.opensOn ?? "", cloture: planned.days?.closesOn ?? "" },
    preparation: planned.preparationOn ?? "",
  };
  const labels = { ouverture: words.opens, cloture: words.closes, preparation: words.preparation };
  const field = typedField(refused, kept);
  const of = (name: keyof typeof kept) => ({ ...field(name), label: labels[name], type: "date" as const });
  return (
    <section aria-labelledby="prevues">
      <h2 id="prevues">{words.planned}</h2>
      <p>{words.plannedLead}</p>
      <StaleNotice refused={refused} labels={labels} kept={kept} />
      <form className="form" method="post">
        <input type="hidden" name="intention" value="prevoir" />
        <input type="hidden" name="etat" value={stamp} />
        <TextField {...of("ouverture")} />
        <TextField {...of("cloture")} />
        <TextField {...of("preparation")} hint={words.preparationHint} />
        <p className="form-actions">
          <Button>{editing.save}</Button>
        </p>
      </form>
    </section>
  );
}

function PeriodForm({
  act,
  period,
  refused,
}: {
  act: PeriodAct;
  period: NonNullable<Schedule["period"]>;
  refused: Refused | null;
}) {
  const own = refused?.typed.acte === act ? refused : null;
  const { title, submit } = words.acts[act];
  const isResumed = act === "suspend" || act === "resume";
  const of = (name: string, value: string) => ({
    ...{ id: `${name}-${act}`, name, value: own?.typed[name] ?? value, error: own?.errors[`${name}-${act}`] },
  });
  return (
    <form className="form" method="post" aria-labelledby={`acte-${act}`}>
      <h3 id={`acte-${act}`}>{title}</h3>
      {act === "suspend" ? <p className="field-hint">{words.suspendHint}</p> : null}
      <input type="hidden" name="intention" value="annoncer" />
      <input type="hidden" name="acte" value={act} />
      <input type="hidden" name="numero" value={period.number} />
      {opensOnItsDay(act) ? (
        <TextField
          {...of("ouverture", act === "suspend" ? "" : period.days.opensOn)}
          type="date"
          label={isResumed ? words.resumes : words.opens}
          {...(act === "resume" ? { hint: words.resumesHint } : {})}
        />
      ) : null}
      <TextField {...of("cloture", period.days.closesOn)} type="date" label={words.closes} />
      <TextAreaField {...of("motif", "")} label={words.reason} hint={words.reasonHint} rows={2} />
      <p className="form-actions">
        <Button>{submit}</Button>
      </p>
    </form>
  );
}
