import { board as words, typeWord } from "~/content/board";
import { kindWord } from "~/content/words";
import { kinds } from "~/domain/contribution/contribution";
import { particulier } from "~/domain/contribution/filter";
import type { Board } from "~/domain/tally/read-board.server";
import { Button } from "../kit/button";
import { DayRange } from "../kit/day-range";
import { SelectField } from "../kit/field";
import type { BoardLinks } from "./board-links";

/** Which consultation, and which of its contributions: asked by address, without a script. */
export function BoardFilter({ board, links }: { board: Board; links: BoardLinks }) {
  const { consultation, choices, wanted, basis } = board;
  const own = { label: null };
  const types = [...choices.types, { key: particulier, ...own }];
  return (
    <form
      className="contribution-filter board-filter"
      action={links.board}
      method="get"
      role="search"
      aria-label={words.filter}
    >
      <div className="board-filter-fields">
        <div className="field board-filter-consultation">
          <label className="ds-label" htmlFor="concertation">
            {words.consultation}
          </label>
          <select className="ds-input" id="concertation" name="concertation" defaultValue={consultation.slug}>
            {choices.consultations.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <DayRange first={wanted.from} last={wanted.until} labels={{ first: words.from, last: words.until }} />
        <SelectField
          {...{ id: "organisme", name: "organisme", label: words.organisationType, any: words.any }}
          options={types.map((type) => ({ value: type.key, label: typeWord(type) }))}
          value={wanted.organisationType}
        />
        <SelectField
          {...{ id: "nature", name: "nature", label: words.kind, any: words.any }}
          options={kinds.map((kind) => ({ value: kind, label: kindWord[kind] }))}
          value={wanted.kind}
        />
        <SelectField
          {...{ id: "mesure", name: "mesure", label: words.measure, any: words.submitted }}
          options={[{ value: "publiees", label: words.published }]}
          value={basis === "published" ? "publiees" : undefined}
        />
      </div>
      <p className="field-hint">{words.daysHint}</p>
      <p className="contribution-filter-actions">
        <Button>{words.apply}</Button>
        <a href={links.whole}>{words.reset}</a>
      </p>
    </form>
  );
}
