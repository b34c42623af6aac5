import type { ReactNode } from "react";
import { apart as words } from "~/content/written-apart";
import type { WrittenApart } from "~/domain/import/written-apart";

export type ApartHrefs = {
  preview: string;
  addQuestion: string;
  question: (key: string) => string;
  table: (id: string) => string;
};

/** What stands as a line in the field, each with the form that writes it; null while another text waits. */
export function WrittenApartList({ apart, hrefs }: { apart: WrittenApart | null; hrefs: ApartHrefs }) {
  return (
    <section className="reading-width" aria-labelledby="a-part">
      <h2 id="a-part">{words.title}</h2>
      {apart === null ? <p>{words.waiting}</p> : <Lists apart={apart} hrefs={hrefs} />}
    </section>
  );
}

function Lists({ apart: { questions, tables }, hrefs }: { apart: WrittenApart; hrefs: ApartHrefs }) {
  return (
    <>
      <p>
        {words.lead} <strong>{words.first}</strong>
      </p>
      <h3>{words.questions}</h3>
      {questions.length === 0 ? <p>{words.noQuestion}</p> : null}
      <List>
        {questions.map(({ key, wording, isFinished, line }) => (
          <Part
            key={key}
            title={wording || words.unworded}
            line={line}
            note={isFinished ? null : words.unfinished}
            link={{ href: hrefs.question(key), label: words.editQuestion }}
          />
        ))}
      </List>
      <p>
        <a href={hrefs.addQuestion}>{words.addQuestion}</a>
      </p>
      {tables.length === 0 ? null : <h3>{words.tables}</h3>}
      <List>
        {tables.map(({ id, title, line }) => (
          <Part
            key={id}
            title={title || words.untitled}
            line={line}
            note={null}
            link={{ href: hrefs.table(id), label: words.editTable }}
          />
        ))}
      </List>
    </>
  );
}

/** An empty list is nothing to hear of. */
const List = ({ children }: { children: readonly ReactNode[] }) =>
  children.length === 0 ? null : <ul>{children}</ul>;

type Shown = {
  title: string;
  line: string | null;
  note: string | null;
  link: { href: string; label: string };
};

function Part({ title, line, note, link }: Shown) {
  return (
    <li>
      {line === null ? null : (
        <>
          <code>{line}</code>{" "}
        </>
      )}
      {title}
      {note === null ? null : ` (${note})`} –{" "}
      <a href={link.href}>
        {link.label}
        <span className="visually-hidden"> ({title})</span>
      </a>
    </li>
  );
}
