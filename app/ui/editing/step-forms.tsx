import { stepDateWord } from "~/content/dates";
import { editing } from "~/content/editing";
import { schedule as words } from "~/content/schedule";
import { stepWord } from "~/content/words";
import { stepKinds } from "~/domain/consultation/calendar";
import { Button } from "../kit/button";
import { EmptyState } from "../kit/empty-state";
import { SelectField, TextField } from "../kit/field";
import { RadioField } from "../kit/radio-field";
import { type Refused, StaleNotice } from "./editing-frame";
import { RowAction } from "./row-actions";
import type { Schedule } from "./schedule-forms";
import { typedField } from "../kit/refused";

type Links = { page: string; step: (id: string) => string };

/** The steps of the calendar; one of them may be in the form, to be changed. */
export function StepForms({
  page,
  refused,
  links,
}: {
  page: Schedule;
  refused: Refused | null;
  links: Links;
}) {
  const { steps } = page;
  return (
    <section aria-labelledby="etapes">
      <h2 id="etapes">{words.steps}</h2>
      {steps.length === 0 ? <EmptyState title={words.stepsNone} /> : null}
      <ol className="edited-rows">
        {steps.map((step) => (
          <li key={step.id}>
            <p>
              <strong>{stepDateWord(step)}</strong> {stepWord[step.kind]}, {step.title}
            </p>
            <div className="row-actions">
              <a href={links.step(step.id)}>
                {words.change} <span className="visually-hidden">{step.title}</span>
              </a>
              <RowAction row={{ id: step.id, name: step.title }} intention="retirer" label={editing.remove} />
            </div>
          </li>
        ))}
      </ol>
      <StepForm page={page} refused={refused} links={links} />
    </section>
  );
}

function keptOf(step: Schedule["step"]) {
  return {
    ...{ nature: step?.kind ?? "", intitule: step?.title ?? "", jour: step?.day ?? "" },
    ...{ heure: step?.time ?? "", precision: step?.monthOnly ? "month" : "day", lieu: step?.place ?? "" },
  };
}

function StepForm({
  page: { step },
  refused,
  links,
}: {
  page: Schedule;
  refused: Refused | null;
  links: Links;
}) {
  const kept = keptOf(step);
  const labels = { intitule: words.stepTitle, jour: words.day, heure: words.time, lieu: words.place };
  const of = typedField(refused, kept);
  return (
    <form className="form" method="post" id="etape" aria-labelledby="titre-etape">
      <h3 id="titre-etape">{step === null ? words.addStep : words.changeStep}</h3>
      <StaleNotice refused={refused} labels={labels} kept={kept} />
      <input type="hidden" name="intention" value="etape" />
      <input type="hidden" name="etape" value={step === null ? "" : step.id} />
      <input type="hidden" name="etat" value={step?.stamp ?? ""} />
      <SelectField
        {...of("nature")}
        label={words.kind}
        any={words.chooseKind}
        options={stepKinds.map((kind) => ({ value: kind, label: stepWord[kind] }))}
      />
      <TextField {...of("intitule")} label={words.stepTitle} />
      <TextField {...of("jour")} type="date" label={words.day} />
      <TextField {...of("heure")} type="time" label={words.time} hint={words.timeHint} />
      <RadioField
        {...of("precision")}
        legend={words.monthOnly}
        options={[
          { value: "day", label: words.precisions.day },
          { value: "month", label: words.precisions.month },
        ]}
      />
      <TextField {...of("lieu")} label={words.place} />
      <p className="form-actions">
        <Button>{step === null ? editing.add : editing.save}</Button>
        {step === null ? null : <a href={links.page}>{words.cancel}</a>}
      </p>
    </form>
  );
}
