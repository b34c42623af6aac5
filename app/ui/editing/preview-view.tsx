import { previewing as words } from "~/content/editor";
import type { Preview } from "~/domain/fiche/read-preview.server";
import { FicheBlock } from "../fiche/fiche-block";
import { FicheSummary } from "../fiche/fiche-summary";
import { Question } from "../fiche/question";
import { Notice } from "../kit/notice";

/** The text in force among editors, drawn by what draws the public page of a fiche. */
export function PreviewView({ page, editHref }: { page: Preview; editHref: string }) {
  const { fiche, blocks, unfinished } = page;
  const sections = blocks
    .filter(({ kind, level }) => kind === "heading" && level === 2)
    .map(({ blockId, text }) => ({ blockId, title: text ?? "", count: 0 }));
  return (
    <main className="page-main fiche" id="contenu" tabIndex={-1}>
      <Notice tone="warning" title={words.title}>
        <p>{words.line}</p>
        {unfinished === 0 ? null : <p>{words.unfinished(unfinished)}</p>}
        <p>
          <a href={editHref}>{words.back}</a>
        </p>
      </Notice>
      <header className="fiche-header">
        <p className="kicker">{fiche.label}</p>
        <h1>{fiche.title}</h1>
        {page.writtenAt === null ? null : <p>{words.lastWritten(page.writtenAt)}</p>}
      </header>
      <div className="fiche-columns">
        <FicheSummary versionId="" sections={sections} withCounts={false} />
        <div className="fiche-body">
          <PreviewText page={page} />
        </div>
      </div>
    </main>
  );
}

/** The blocks of a text and its questions, numbered as they would be. */
export function PreviewText({
  page: { blocks, questions },
}: {
  page: Pick<Preview, "blocks" | "questions">;
}) {
  return (
    <div className="fiche-text">
      {blocks.map((block) => {
        const order = questions.findIndex(({ key }) => key === block.blockId);
        const asked = questions[order];
        return asked ? (
          <Question key={asked.key} question={shown(asked)} order={order + 1} answersHref="" />
        ) : (
          <FicheBlock key={block.blockId} block={block} versionId="" threadHref={null} />
        );
      })}
    </div>
  );
}

const nothingOwn = { answers: [], toFormer: [] };

/** Nobody has answered yet. */
function shown({ key, type, wording, options }: Preview["questions"][number]) {
  const choices = options.map((option) => ({ ...option, id: option.key, count: null }));
  const asked = { id: key, key, type, wording: wording || words.unworded };
  return { ...asked, answered: null, options: choices, otherChoices: [], formers: [], own: nothingOwn };
}
