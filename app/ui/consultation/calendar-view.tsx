import { consultation as words } from "~/content/consultation";
import type { Step } from "~/domain/consultation/calendar";
import type { ReadableConsultation } from "~/domain/consultation/read-consultation.server";
import { EmptyState } from "../kit/empty-state";
import { Facts } from "../kit/facts";
import { PeriodChanges } from "./period-changes";
import { PeriodFact } from "./period-fact";
import { PhaseBadge } from "./phase-badge";
import { StepList } from "./step-list";

/** The whole calendar of a consultation. */
export function CalendarView({
  consultation: { phase, daysLeft, period, changes, now },
  steps,
  fileHref,
}: {
  consultation: ReadableConsultation;
  steps: readonly Step[];
  fileHref: string;
}) {
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <h1>{words.calendar}</h1>
      <Facts>
        <li>
          <PhaseBadge phase={phase} daysLeft={daysLeft} />
        </li>
        <li>
          <PeriodFact phase={phase} period={period} />
        </li>
      </Facts>
      {steps.length === 0 ? <EmptyState title={words.noStep} /> : <StepList steps={steps} now={now} />}
      <p>
        <a href={fileHref}>{words.addToCalendar}</a>
      </p>
      <PeriodChanges changes={changes} />
    </main>
  );
}
