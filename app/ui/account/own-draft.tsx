import { momentWord } from "~/content/dates";
import { contributions as words } from "~/content/contributions";
import { mySpace } from "~/content/my-space";
import { quoted } from "~/content/typography";
import { kindWord, positionWord } from "~/content/words";
import type { OwnDraft } from "~/domain/contribution/list-own-drafts.server";
import { Badge } from "../kit/badge";
import { Difference } from "../kit/difference";

/** A draft, whole, with the words it is about. `href` leads to where it is continued. */
export function OwnDraftView({ draft, href, level }: { draft: OwnDraft; href: string | null; level: 3 | 4 }) {
  const Heading = `h${level}` as const;
  const { id, kind, fiche, position, updatedAt, expiresAt, passage, isEmpty } = draft;
  return (
    <article className="contribution" aria-labelledby={`b-${id}`}>
      <Heading id={`b-${id}`} className="contribution-name">
        {kindWord[kind]}, {fiche.label}
        <span className="visually-hidden">, {momentWord(updatedAt)}</span>
      </Heading>
      <p className="contribution-tags">
        <Badge tone="reserve">{mySpace.draft}</Badge>
        {kind === "reply" ? null : <Badge>{positionWord[position]}</Badge>}
      </p>
      {passage && kind !== "amendment" ? <Quote quote={passage.quote} /> : null}
      {isEmpty ? <p>{mySpace.emptyDraft}</p> : <DraftText draft={draft} />}
      <p className="contribution-note">
        {mySpace.savedAt} {momentWord(updatedAt)},{" "}
        {expiresAt === null ? mySpace.kept : `${mySpace.expires} ${momentWord(expiresAt)}`}.
      </p>
      {href === null ? null : (
        <p className="contribution-place">
          <a href={href}>
            {mySpace.continueDraft}
            <span className="visually-hidden">
              {" "}
              : {kindWord[kind]}, {fiche.label}
            </span>
          </a>
        </p>
      )}
    </article>
  );
}

function Quote({ quote }: { quote: string }) {
  return (
    <blockquote className="contribution-quote">
      <p>
        <q>{quoted(quote)}</q>
      </p>
    </blockquote>
  );
}

/** Drawn from known nodes, as what is sent is. */
function DraftText({ draft: { id, html, answers, passage, proposal, language } }: { draft: OwnDraft }) {
  return (
    <>
      {passage && proposal.length > 0 ? (
        <Difference
          current={passage.quote}
          proposed={proposal.join("\n")}
          before={passage.before}
          after={passage.after}
          id={`d-${id}`}
        />
      ) : null}
      <Html html={html} language={language} />
      {answers.map((answer) => (
        <div key={answer.question}>
          <p className="contribution-question">{answer.question}</p>
          {answer.choices.length === 0 ? null : (
            <p className="contribution-choice">
              {words.answered} : <strong>{answer.choices.join(", ")}</strong>
            </p>
          )}
          <Html html={answer.html} language={language} />
        </div>
      ))}
    </>
  );
}

function Html({ html, language }: { html: string; language: string }) {
  if (html === "") return null;
  return (
    <div
      className="contribution-words"
      lang={language === "fr" ? undefined : language}
      dir="auto"
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
