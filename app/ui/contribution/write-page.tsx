import { layout } from "~/content/layout";
import { clockWord } from "~/content/dates";
import { quoted } from "~/content/typography";
import { writing as words } from "~/content/writing";
import { ErrorSummary, type FieldError } from "../kit/error-summary";
import { Notice } from "../kit/notice";
import { Breadcrumbs } from "../layout/breadcrumbs";
import { DemonstrationLine } from "../layout/demonstration-line";
import { ContributionCard } from "./contribution-card";
import { WriteForm } from "./write-form";
import type { Refused, WritePageProps } from "./write-props";

/** Where a contribution is written, whatever its kind: what it is about, then the form. */
export function WritePage({ writing, saved, notice, isVisitor, refused, links }: WritePageProps) {
  const { consultation, fiche, version, content, revised, may } = writing;
  const errors = errorsOf(writing, notice, refused);
  return (
    <>
      <DemonstrationLine line={consultation.demonstration} />
      <div className="page-width">
        <Breadcrumbs
          steps={[
            { href: links.home, label: layout.consultations },
            { href: links.consultation, label: consultation.title },
            { href: links.fiche, label: fiche.label },
          ]}
        />
        <main className="page-main reading-width writing" id="contenu" tabIndex={-1}>
          <h1>{revised ? words.revising : words.title[content.kind]}</h1>
          <ErrorSummary errors={errors} />
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
            />
          )}
        </main>
      </div>
    </>
  );
}

/** A refused save speaks first; then what keeps the draft from being sent, once its author asked to. */
function errorsOf(
  { problem = null, content }: WritePageProps["writing"],
  notice: WritePageProps["notice"],
  refused: Refused | null,
): FieldError[] {
  if (refused) return Object.entries(refused.errors).map(([id, message]) => ({ id, message }));
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
  writing: { may, version, content, revised },
  isVisitor,
}: Pick<WritePageProps, "saved" | "notice" | "writing" | "isVisitor">) {
  const told = notice === null || notice === "enregistre" || notice === "a-corriger" ? null : notice;
  const supports = content.revises === null ? 0 : (revised?.supports ?? 0);
  return (
    <>
      {told === null ? null : <Notice tone="warning">{words.notices[told]}</Notice>}
      {may.write.allowed ? null : <Notice tone="warning">{words.refused[may.write.because]}</Notice>}
      {saved ? <p role="status">{words.saved(clockWord(saved.updatedAt))}</p> : null}
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
          <blockquote className="contribution-quote">
            <p>
              <span className="contribution-around">{passage.before}</span>
              <q>{quoted(passage.quote)}</q>
              <span className="contribution-around">{passage.after}</span>
            </p>
          </blockquote>
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
