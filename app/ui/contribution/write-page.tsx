import { clockWord } from "~/content/dates";
import { writing as words, writingTitle } from "~/content/writing";
import type { FieldError } from "../kit/error-summary";
import { Notice } from "../kit/notice";
import { ContributionCard } from "./contribution-card";
import { Quote } from "./quote";
import { TermsNotice } from "./terms-notice";
import { WriteForm } from "./write-form";
import type { WritePageProps } from "./write-props";
import { WritingFrame } from "./writing-frame";
import { fieldErrors, type Refused } from "../kit/refused";

/** Where a contribution is written, whatever its kind: what it is about, then the form. */
export function WritePage(props: WritePageProps) {
  const { writing, saved, notice, isVisitor, refused, links, own = words, ownHref = null } = props;
  const { fiche, version, may } = writing;
  const errors = errorsOf(writing, notice, refused);
  return (
    <WritingFrame on={writing} title={writingTitle(writing, own)} errors={errors} links={links}>
      <Notices saved={saved} notice={notice} writing={writing} isVisitor={isVisitor} />
      <p>
        {words.onFiche} <a href={links.fiche}>{`${fiche.label}, ${fiche.title}`}</a> ({words.version}{" "}
        {version.number})
      </p>
      <About writing={writing} />
      {!may.write.allowed && saved === null ? null : (
        <WriteForm
          writing={writing}
          edition={saved?.edition ?? 0}
          isSaved={saved !== null}
          mayWrite={may.write.allowed}
          errors={Object.fromEntries(errors.map(({ id, message }) => [id, message]))}
          typed={refused?.typed ?? null}
          own={own}
          ownHref={ownHref}
        />
      )}
    </WritingFrame>
  );
}

/** A refused save speaks first; then what keeps the draft from being sent, once its author asked to. */
function errorsOf(
  { problem = null, content }: WritePageProps["writing"],
  notice: WritePageProps["notice"],
  refused: Refused | null,
): FieldError[] {
  if (refused) return fieldErrors(refused);
  if (problem === null || (notice !== "a-corriger" && problem !== "too-long")) return [];
  const isOfProposal = content.kind === "amendment" && problem !== "too-long";
  const field = isOfProposal ? "proposition-0" : "texte";
  const [first] = content.answers;
  const id = content.kind === "answers" ? `texte-${first?.question ?? ""}` : field;
  return [{ id, message: words.problem[problem] }];
}

function Notices({
  saved,
  notice,
  writing: { consultation, may, version, content, revised, hasOpened = false },
  isVisitor,
}: Pick<WritePageProps, "saved" | "notice" | "writing" | "isVisitor">) {
  const told = notice === null || notice === "enregistre" || notice === "a-corriger" ? null : notice;
  const supports = content.revises === null ? 0 : (revised?.supports ?? 0);
  return (
    <>
      {told === null ? null : <Notice tone="warning">{words.notices[told]}</Notice>}
      {may.write.allowed ? null : <Notice tone="warning">{words.refused[may.write.because]}</Notice>}
      <TermsNotice terms={consultation.terms} hasOpened={hasOpened} />
      {saved ? (
        <p role="status" data-saved-before>
          {words.saved(clockWord(saved.updatedAt))}
        </p>
      ) : null}
      {isVisitor && saved ? <Notice>{words.browserDraft}</Notice> : null}
      {version.isLatest ? null : <Notice>{words.olderVersion}</Notice>}
      {revised ? <p>{words.revisingSays}</p> : null}
      {supports > 0 ? <Notice tone="warning">{words.clearsSupports(supports)}</Notice> : null}
    </>
  );
}

function About({ writing: { passage, parent } }: Pick<WritePageProps, "writing">) {
  return (
    <>
      {passage ? (
        <section aria-labelledby="passage">
          <h2 id="passage">{words.onPassage}</h2>
          <Quote {...passage} />
        </section>
      ) : null}
      {parent ? (
        <section aria-labelledby="parent">
          <h2 id="parent">{words.answered}</h2>
          <ContributionCard contribution={parent} href={null} withQuote level={3} />
        </section>
      ) : null}
    </>
  );
}
