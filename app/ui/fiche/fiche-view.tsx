import { dayWord } from "~/content/dates";
import { fiche as words } from "~/content/fiche";
import { preparing } from "~/content/preparing";
import { notAVote, withheldWord } from "~/content/words";
import type { Cursor } from "~/domain/contribution/filter";
import type { FichePage } from "~/domain/fiche/read-fiche-page.server";
import { nameOfPublished } from "~/domain/tally/mark";
import { PeriodFact } from "../consultation/period-fact";
import { PhaseBadge } from "../consultation/phase-badge";
import { TallyItems } from "../consultation/tally-line";
import type { ActionLinks } from "../contribution/contribution-actions";
import { ContributionCard } from "../contribution/contribution-card";
import { ButtonLink } from "../kit/button-link";
import { Count } from "../kit/count";
import { CountingNote } from "../kit/counting-note";
import { Facts } from "../kit/facts";
import { LivePlace } from "../kit/live-place";
import { Notice } from "../kit/notice";
import { FicheBlock } from "./fiche-block";
import { FicheSummary } from "./fiche-summary";
import { MostCommented } from "./most-commented";
import { Neighbours } from "./neighbours";
import { NewsLink } from "./news-link";
import { PassageBar } from "./passage-bar";
import { Question } from "./question";
import { Thread } from "./thread";
import { type VersionLinks, VersionNotice } from "./version-notice";

export type FicheLinks = {
  own: string;
  textOnly: string;
  contributions: string;
  organisations: string;
  opinions: string;
  /** Of the question counted under this id. */
  answers: (questionId: string) => string;
  /** Where the question of a key stands in a version. */
  question: (key: string, version: number) => string;
  fiche: (slug: string) => string;
  paragraph: (number: number) => string;
  thread: (number: number, after?: Cursor) => string;
  contribution: (reference: string) => string;
  report: (reference: string) => string;
  /** Null where nobody may contribute now: not open, or text only. */
  contribute: ContributeLinks | null;
  versions: VersionLinks;
};

/** The ways to contribute on a fiche, the same for every reader. */
export type ContributeLinks = ActionLinks & {
  comment: (blockId: string) => string;
  /** To which a script adds the ends of what is selected. */
  passage: { comment: string; amend: string };
  opinion: string;
  answers: string;
};

type Shown = { page: FichePage & { textOnly: boolean }; links: FicheLinks };

/** A fiche as it is read: its text, what was said of it paragraph by paragraph, its questions, its opinions. */
export function FicheView({ page, links }: Shown) {
  const { sections, blocks, thread, tally, textOnly } = page;
  const withCounts = tally !== null && !textOnly;
  const isLatest = page.version.number === page.latest.number;
  return (
    <main className="page-main fiche" id="contenu" tabIndex={-1}>
      <FicheHeader page={page} links={links} />
      <div className="fiche-columns">
        <FicheSummary versionId={page.version.id} sections={sections} withCounts={withCounts} />
        <div className={`fiche-body${thread ? " has-thread" : ""}`}>
          {withCounts && page.consultation.phase === "open" && isLatest ? (
            <LivePlace follows={{ consultation: page.consultation.slug, fiche: page.fiche.slug }}>
              <NewsLink ficheId={page.fiche.id} drawn={tally.contributions} href={links.own} />
            </LivePlace>
          ) : null}
          {withCounts && !thread ? (
            <MostCommented versionId={page.version.id} blocks={blocks} hrefOf={links.thread} />
          ) : null}
          <FicheText page={page} links={links} />
          {links.contribute ? <TakePart page={page} links={links.contribute} /> : null}
          {links.contribute ? (
            <PassageBar
              commentHref={links.contribute.passage.comment}
              amendHref={links.contribute.passage.amend}
            />
          ) : null}
          <Opinions page={page} links={links} />
        </div>
      </div>
      <FicheFooter page={page} links={links} />
    </main>
  );
}

function FicheHeader({ page, links }: Shown) {
  const { consultation, fiche, version, neighbours, tally, textOnly } = page;
  const { phase, daysLeft, period, may } = consultation;
  return (
    <header className="fiche-header">
      <p className="kicker">
        {fiche.label} {words.of} {neighbours.count}
        {fiche.theme ? ` · ${fiche.theme.title}` : null}
      </p>
      <h1>{fiche.title}</h1>
      <Facts>
        <li>
          <PhaseBadge phase={phase} daysLeft={daysLeft} />
        </li>
        <li>
          <PeriodFact phase={phase} period={period} />
        </li>
        {tally ? <TallyItems tally={tally} ownerId={fiche.id} lists={links} /> : null}
        <li>
          <a href={links.versions.all}>{words.latestVersion(version.number)}</a>, {words.published}{" "}
          {dayWord(version.publishedAt)}
        </li>
        <li className="screen-only">
          {textOnly ? (
            <a href={links.own}>{words.textWithContributions}</a>
          ) : (
            <a href={links.textOnly}>{words.textOnly}</a>
          )}
        </li>
        <li className="screen-only">
          <button className="link-button" type="button" data-print hidden>
            {words.print}
          </button>
        </li>
      </Facts>
      <VersionNotice page={page} links={links.versions} />
      {may.readContributions.allowed ? null : (
        <Notice>
          {consultation.terms === "preparatory"
            ? preparing.onFiche
            : withheldWord[may.readContributions.because]}
        </Notice>
      )}
    </header>
  );
}

function FicheText({ page, links }: Shown) {
  const { blocks, questions, thread, tally, textOnly } = page;
  const orderOf = new Map(questions.map(({ key }, index) => [key, index + 1]));
  return (
    <div className="fiche-text">
      {blocks.map((block) => {
        const question = questions.find(({ key }) => key === block.blockId);
        if (question) {
          const order = orderOf.get(question.key) ?? 0;
          return (
            <Question
              key={block.blockId}
              question={question}
              order={order}
              answersHref={links.answers(question.id)}
              formerHref={(version) => links.question(question.key, version)}
              ownHref={links.contribution}
              answerHref={links.contribute && `${links.contribute.answers}#question-${question.key}`}
            />
          );
        }
        const { displayNumber } = block;
        const isLinked = tally !== null && !textOnly && displayNumber !== null;
        return (
          <FicheBlock
            key={block.blockId}
            block={block}
            versionId={page.version.id}
            threadHref={isLinked ? links.thread(displayNumber) : null}
            commentHref={links.contribute?.comment(block.blockId) ?? null}
          >
            {thread?.blockId === block.blockId ? (
              <OpenThread thread={thread} versionId={page.version.id} links={links} />
            ) : null}
          </FicheBlock>
        );
      })}
    </div>
  );
}

type Opened = { thread: NonNullable<FichePage["thread"]>; versionId: string; links: FicheLinks };

function OpenThread({ thread, versionId, links }: Opened) {
  const { blockId, paragraph, count, cards, isFirst, next } = thread;
  return (
    <Thread
      paragraph={paragraph}
      count={count}
      name={nameOfPublished(versionId, { facet: "block", key: blockId })}
      closeHref={links.paragraph(paragraph)}
      firstHref={isFirst ? null : links.thread(paragraph)}
      nextHref={next && links.thread(paragraph, next)}
    >
      {cards.map((card) => (
        <ContributionCard
          key={card.reference}
          contribution={card}
          href={links.contribution(card.reference)}
          reportHref={links.report(card.reference)}
          actions={links.contribute}
          withQuote
          level={4}
        />
      ))}
    </Thread>
  );
}

function TakePart({ page: { questions }, links }: { page: Shown["page"]; links: ContributeLinks }) {
  return (
    <p className="form-actions screen-only">
      <ButtonLink href={links.opinion} variant="secondary">
        {words.giveOpinion}
      </ButtonLink>
      {questions.length === 0 ? null : (
        <ButtonLink href={links.answers} variant="secondary">
          {words.answerQuestions}
        </ButtonLink>
      )}
    </p>
  );
}

function Opinions({ page: { fiche, opinions, tally, textOnly }, links }: Shown) {
  if (tally === null || textOnly) return null;
  return (
    <section className="opinions" aria-labelledby="avis">
      <h2 id="avis">{words.opinions}</h2>
      {opinions.count === 0 ? <p>{words.noOpinion}</p> : null}
      {opinions.cards.map((card) => (
        <ContributionCard
          key={card.reference}
          contribution={card}
          href={links.contribution(card.reference)}
          reportHref={links.report(card.reference)}
          actions={links.contribute}
          withQuote={false}
          level={3}
        />
      ))}
      {opinions.count > opinions.cards.length ? (
        <p>
          <a href={links.opinions}>
            {words.readOpinions}{" "}
            <Count
              of={nameOfPublished(fiche.id, { facet: "kind", key: "opinion" })}
              value={opinions.count}
              one={words.opinion}
              many={words.opinion}
            />
          </a>
        </p>
      ) : null}
    </section>
  );
}

function FicheFooter({ page: { fiche, neighbours, version, consultation, tally }, links }: Shown) {
  const neighbourOf = (one: FichePage["neighbours"]["previous"]) =>
    one && { ...one, href: links.fiche(one.slug) };
  return (
    <footer className="fiche-footer">
      {tally ? (
        <CountingNote at={consultation.now} isFollowed>
          {notAVote} <a href={links.contributions}>{words.allOfFiche}</a> (
          <Count of={nameOfPublished(fiche.id)} value={tally.contributions} one="contribution" />
          ).
        </CountingNote>
      ) : null}
      <p className="figures-note">
        {words.hash} : <code className="hash">{version.hash}</code>
      </p>
      <Neighbours previous={neighbourOf(neighbours.previous)} next={neighbourOf(neighbours.next)} />
    </footer>
  );
}
