import { home } from "~/content/home";
import { counted } from "~/content/typography";
import type { Phase } from "~/domain/consultation/consultation";
import type { Tally } from "~/domain/tally/tally";
import { Facts } from "../kit/facts";
import { PeriodFact } from "./period-fact";
import { PhaseBadge } from "./phase-badge";
import { TallyItems, type TallyLists } from "./tally-line";

type Listed = {
  id: string;
  slug: string;
  title: string;
  presentation: string;
  demonstration: string | null;
  phase: Phase;
  daysLeft: number | null;
  period: { opensAt: Date; closesAt: Date } | null;
  fiches: number;
  tally: Tally | null;
};

/** A consultation on the home page. */
export function ConsultationCard({
  consultation,
  href,
  lists,
}: {
  consultation: Listed;
  href: string;
  lists: TallyLists;
}) {
  const { id, title, presentation, demonstration, phase, daysLeft, period, fiches, tally } = consultation;
  return (
    <article className="consultation-card">
      <Facts>
        <li>
          <PhaseBadge phase={phase} daysLeft={daysLeft} />
        </li>
        <li>
          <PeriodFact phase={phase} period={period} />
        </li>
      </Facts>
      <h3>
        <a href={href}>{title}</a>
      </h3>
      {demonstration === null ? null : <p className="consultation-card-demonstration">{demonstration}</p>}
      <p>{presentation}</p>
      <Facts>
        <li>{counted(fiches, "fiche")}</li>
        {tally ? <TallyItems tally={tally} ownerId={id} lists={lists} /> : null}
      </Facts>
      <p className="consultation-card-link">
        <a className="ds-button" data-variant="secondary" data-color="accent" href={href}>
          {home.read}
          <span className="visually-hidden"> : {title}</span>
        </a>
      </p>
    </article>
  );
}
