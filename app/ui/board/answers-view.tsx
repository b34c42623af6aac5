import { answersOfFiche, board as words } from "~/content/board";
import type { Board } from "~/domain/tally/read-board.server";
import { ChartSvg } from "../chart/chart-svg";
import { drawBars } from "../chart/draw-bars";
import type { BoardLinks } from "./board-links";
import { NumberOf } from "./number";

type Asked = Board["questions"][number];

/** So many questions are seen at once; more are opened fiche by fiche. */
const shownAtOnce = 9;

/** Fiche by fiche, each question with how it was answered; the numbers of all stand in the table below. */
export function AnswersView({ questions, links }: { questions: readonly Asked[]; links: BoardLinks }) {
  const fiches = [...new Map(questions.map(({ fiche }) => [fiche.slug, fiche])).values()];
  return fiches.map((fiche) => {
    const own = questions.filter((question) => question.fiche.slug === fiche.slug);
    const answers = own.reduce((sum, { answered }) => sum + answered.value, 0);
    return (
      <details key={fiche.slug} className="board-answers" open={questions.length <= shownAtOnce}>
        <summary>{answersOfFiche(fiche, answers)}</summary>
        <div className="board-questions">
          {own.map((question) => (
            <QuestionView key={question.id} question={question} links={links} />
          ))}
        </div>
      </details>
    );
  });
}

function QuestionView({ question, links }: { question: Asked; links: BoardLinks }) {
  const { id, fiche, version, wording, answered, options } = question;
  const bars = options.map(({ id: key, label, version: of, chosen }) => ({
    ...{ key, label: words.choice(label, of), ...chosen },
  }));
  return (
    <section aria-labelledby={`q-${id}`}>
      <h3 id={`q-${id}`}>
        {version === null ? null : <span className="question-order">{words.ofVersion(version)}</span>}
        {wording}
      </h3>
      <p className="board-hint">
        {words.answered} <NumberOf cell={{ ...answered, listed: { questionId: id } }} links={links} />
      </p>
      {options.length === 0 ? <p className="board-hint">{words.freeText}</p> : null}
      {options.length === 0 || answered.value === 0 ? null : (
        <ChartSvg
          {...{ id: `q-${id}-svg`, title: wording, description: words.distribution(fiche.label) }}
          drawing={drawBars(bars)}
        />
      )}
    </section>
  );
}
