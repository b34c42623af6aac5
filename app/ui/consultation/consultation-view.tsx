import { consultation as words } from "~/content/consultation";
import { dayWord } from "~/content/dates";
import { preparing } from "~/content/preparing";
import { toldChanges as told } from "~/content/schedule";
import { exportPages, formatWord } from "~/content/exports";
import { withheldWord } from "~/content/words";
import type { readConsultationPage } from "~/domain/consultation/read-consultation.server";
import { fileOf, formats } from "~/domain/export/format";
import { CountingNote } from "../kit/counting-note";
import { Facts } from "../kit/facts";
import { LivePlace } from "../kit/live-place";
import { Notice } from "../kit/notice";
import { Way } from "../kit/way";
import { FicheList } from "./fiche-list";
import { PeriodFact } from "./period-fact";
import { PhaseBadge } from "./phase-badge";
import { StepList } from "./step-list";
import { TallyItems } from "./tally-line";

type Page = Awaited<ReturnType<typeof readConsultationPage>>;
/** Null where nothing may be followed: the preview of a consultation that is not public. */
type Target = string | null;
type Links = {
  contributions: Target;
  organisations: Target;
  calendar: Target;
  calendarFile: Target;
  feed: Target;
  openData: Target;
  file: (name: string) => Target;
  exports: Target;
  fiche: (slug: string) => Target;
  ficheContributions: (slug: string) => Target;
};

const stepsShown = 5;

/** A consultation's own page: what it is about, its fiches, its calendar, how to take part. */
export function ConsultationView({ page, links }: { page: Page; links: Links }) {
  const { consultation, tally, themes } = page;
  const { title, presentation, phase, daysLeft, period, may, now } = consultation;
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{title}</h1>
      <Facts>
        <li>
          <PhaseBadge phase={phase} daysLeft={daysLeft} />
        </li>
        <li>
          <PeriodFact phase={phase} period={period} />
        </li>
        {tally ? <TallyItems tally={tally} ownerId={consultation.id} lists={links} /> : null}
      </Facts>
      {tally && phase === "open" ? <LivePlace follows={{ consultation: consultation.slug }} /> : null}
      <div className="columns">
        <div>
          <p className="lead">{presentation}</p>
          <ToldChanges page={page} />
          {may.readContributions.allowed ? null : (
            <Notice>
              {isPreparing(consultation) ? preparing.invited : withheldWord[may.readContributions.because]}
            </Notice>
          )}
          <section aria-labelledby="fiches">
            <h2 id="fiches">{words.fiches}</h2>
            {themes.length === 0 ? <p>{words.fichesWait}</p> : <FicheList themes={themes} links={links} />}
            {tally ? <CountingNote at={now} isFollowed /> : null}
          </section>
        </div>
        <Aside page={page} links={links} />
      </div>
    </main>
  );
}

/** The last change of dates and every stricter rule, each with its reason; the calendar has them all. */
function ToldChanges({ page: { consultation, ruleChanges } }: { page: Page }) {
  const [latest] = consultation.changes;
  if (!latest && ruleChanges.length === 0) return null;
  return (
    <Notice>
      {latest ? (
        <p>
          <strong>{told.acts[latest.act]}</strong>, {told.told(latest.period.publishedAt)}.{" "}
          {told.reason(latest.period.reason)}
        </p>
      ) : null}
      {ruleChanges.map(({ id, decidedAt, visibilityBefore, visibilityAfter, reason }) => (
        <p key={id}>
          {told.rules(decidedAt, visibilityBefore, visibilityAfter)} {told.reason(reason)}
        </p>
      ))}
    </Notice>
  );
}

function Aside({ page: { consultation, steps, charter, exporting }, links }: { page: Page; links: Links }) {
  const { phase, organiser, decisionAtStake, explanatoryNotice, legalFrame, legalFrameNote } = consultation;
  const { resultsDueOn, followUp, may, now } = consultation;
  return (
    <div className="columns-aside">
      <section aria-labelledby="a-propos">
        <h2 id="a-propos">{words.about}</h2>
        <dl className="definition">
          <dt>{words.organiser}</dt>
          <dd>{organiser}</dd>
          <dt>{words.decision}</dt>
          <dd>{decisionAtStake}</dd>
          <dt>{words.legalFrame}</dt>
          <dd>{legalFrameNote ?? words.legalFrames[legalFrame]}</dd>
          {resultsDueOn === null ? null : (
            <>
              <dt>{words.resultsDue}</dt>
              <dd>{dayWord(resultsDueOn)}</dd>
            </>
          )}
          {followUp === null ? null : (
            <>
              <dt>{words.followUp}</dt>
              <dd>{followUp}</dd>
            </>
          )}
        </dl>
        {explanatoryNotice === null ? null : <p>{explanatoryNotice}</p>}
      </section>
      <section aria-labelledby="calendrier">
        <h2 id="calendrier">{words.calendar}</h2>
        <StepList steps={nearest(steps, now)} now={now} />
        <p>
          <Way href={links.calendar}>{words.wholeCalendar}</Way>
        </p>
      </section>
      <section aria-labelledby="participer">
        <h2 id="participer">{words.takePart}</h2>
        <p>{isPreparing(consultation) ? preparing.takePart : takePartWord(phase)}</p>
        {charter.length === 0 ? null : (
          <details>
            <summary>{words.charter}</summary>
            <ol>
              {charter.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ol>
          </details>
        )}
      </section>
      <section aria-labelledby="suivre">
        <h2 id="suivre">{words.follow}</h2>
        <ul>
          {may.readContributions.allowed ? (
            <li>
              <Way href={links.contributions}>{words.allContributions}</Way>
            </li>
          ) : null}
          <li>
            <Way href={links.feed}>{words.feed}</Way>
          </li>
          <li>
            <Way href={links.calendarFile}>{words.addToCalendar}</Way>
          </li>
        </ul>
      </section>
      {may.readContributions.allowed || exporting.allowed ? (
        <section aria-labelledby="donnees">
          <h2 id="donnees">{exportPages.openData}</h2>
          <ul>
            {may.readContributions.allowed ? <PublicFiles links={links} /> : null}
            {exporting.allowed ? (
              <li>
                <Way href={links.exports}>{exportPages.staffFiles}</Way>
              </li>
            ) : null}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

/** What everybody may take away, without a natural person's name. */
function PublicFiles({ links }: { links: Links }) {
  return (
    <>
      {formats.map((format) => (
        <li key={format}>
          <Way href={links.file(fileOf[format].name)}>{formatWord[format].label}</Way>
        </li>
      ))}
      <li>
        <Way href={links.openData}>{exportPages.dictionary}</Way>
      </li>
    </>
  );
}

/** The steps around now: the last ones past and those to come. */
function nearest<Step extends { startsAt: Date }>(steps: readonly Step[], now: Date): readonly Step[] {
  const coming = steps.findIndex(({ startsAt }) => startsAt >= now);
  const from = coming === -1 ? steps.length - stepsShown : coming - 2;
  const start = Math.max(0, Math.min(from, steps.length - stepsShown));
  return steps.slice(start, start + stepsShown);
}

/** Whether its reader is among those who read it before everybody. */
const isPreparing = ({ may, terms }: Page["consultation"]) =>
  may.readFiches.allowed && terms === "preparatory";

function takePartWord(phase: Page["consultation"]["phase"]): string {
  if (phase === "announced") return words.takePartAnnounced;
  return phase === "open" || phase === "suspended" ? words.takePartOpen : words.takePartClosed;
}
