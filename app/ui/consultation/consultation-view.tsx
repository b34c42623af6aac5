import { consultation as words } from "~/content/consultation";
import { exportPages, formatWord } from "~/content/exports";
import { countingRule, withheldWord } from "~/content/words";
import type { readConsultationPage } from "~/domain/consultation/read-consultation.server";
import { fileOf, formats } from "~/domain/export/format";
import { Facts } from "../kit/facts";
import { LivePlace } from "../kit/live-place";
import { Notice } from "../kit/notice";
import { Situation } from "../kit/situation";
import { FicheList } from "./fiche-list";
import { PeriodFact } from "./period-fact";
import { PhaseBadge } from "./phase-badge";
import { StepList } from "./step-list";
import { TallyItems } from "./tally-line";

type Page = Awaited<ReturnType<typeof readConsultationPage>>;
type Links = {
  contributions: string;
  organisations: string;
  calendar: string;
  calendarFile: string;
  feed: string;
  openData: string;
  file: (name: string) => string;
  exports: string;
  fiche: (slug: string) => string;
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
          {may.readContributions.allowed ? null : (
            <Notice>{withheldWord[may.readContributions.because]}</Notice>
          )}
          <section aria-labelledby="fiches">
            <h2 id="fiches">{words.fiches}</h2>
            {themes.length === 0 ? (
              <p>{words.fichesWait}</p>
            ) : (
              <FicheList themes={themes} hrefOf={links.fiche} />
            )}
            {tally ? (
              <p className="figures-note">
                <Situation at={now} />. {countingRule}
              </p>
            ) : null}
          </section>
        </div>
        <Aside page={page} links={links} />
      </div>
    </main>
  );
}

function Aside({ page: { consultation, steps, charter, exporting }, links }: { page: Page; links: Links }) {
  const { phase, organiser, decisionAtStake, explanatoryNotice, legalFrame, legalFrameNote, may, now } =
    consultation;
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
        </dl>
        {explanatoryNotice === null ? null : <p>{explanatoryNotice}</p>}
      </section>
      <section aria-labelledby="calendrier">
        <h2 id="calendrier">{words.calendar}</h2>
        <StepList steps={nearest(steps, now)} now={now} />
        <p>
          <a href={links.calendar}>{words.wholeCalendar}</a>
        </p>
      </section>
      <section aria-labelledby="participer">
        <h2 id="participer">{words.takePart}</h2>
        <p>{takePartWord(phase)}</p>
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
              <a href={links.contributions}>{words.allContributions}</a>
            </li>
          ) : null}
          <li>
            <a href={links.feed}>{words.feed}</a>
          </li>
          <li>
            <a href={links.calendarFile}>{words.addToCalendar}</a>
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
                <a href={links.exports}>{exportPages.staffFiles}</a>
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
          <a href={links.file(fileOf[format].name)}>{formatWord[format].label}</a>
        </li>
      ))}
      <li>
        <a href={links.openData}>{exportPages.dictionary}</a>
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

function takePartWord(phase: Page["consultation"]["phase"]): string {
  if (phase === "announced") return words.takePartAnnounced;
  return phase === "open" || phase === "suspended" ? words.takePartOpen : words.takePartClosed;
}
