import { stepDateWord } from "~/content/dates";
import { stepWord } from "~/content/words";
import type { Step } from "~/domain/consultation/calendar";

/** The calendar; what is past is said in words too. */
export function StepList({ steps, now }: { steps: readonly Step[]; now: Date }) {
  return (
    <ol className="step-list">
      {steps.map((step) => (
        <li key={step.id} data-past={step.startsAt < now ? true : undefined}>
          <p className="step-date">
            <time dateTime={step.startsAt.toISOString()}>{stepDateWord(step)}</time>{" "}
            {step.startsAt < now ? <span className="step-past">passé</span> : null}
          </p>
          <p className="step-title">
            <span className="step-kind">{stepWord[step.kind]}</span> {step.title}{" "}
            {step.place === null ? null : <span className="step-place">{step.place}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}
