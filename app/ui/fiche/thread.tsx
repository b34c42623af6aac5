import type { ReactNode } from "react";
import { fiche as words } from "~/content/fiche";
import { Count } from "../kit/count";
import { Paging } from "../kit/paging";

/** The contributions on one paragraph: beside it on wide screens, below it on narrow ones. */
export function Thread({
  paragraph,
  count,
  name,
  closeHref,
  firstHref,
  nextHref,
  children,
}: {
  paragraph: number;
  count: number;
  /** Of this count, as `nameOfFigure` says it. */
  name: string;
  closeHref: string;
  firstHref: string | null;
  nextHref: string | null;
  children: ReactNode;
}) {
  return (
    <section className="thread" id="fil" aria-labelledby="fil-title" tabIndex={-1}>
      <div className="thread-head">
        <h3 id="fil-title">
          <Count of={name} value={count} one="contribution" /> {words.onParagraph(paragraph)}
        </h3>
        <a href={closeHref} data-thread data-thread-close>
          {words.close}
          <span className="visually-hidden">
            {" "}
            {words.thread} {words.onParagraph(paragraph)}
          </span>
        </a>
      </div>
      {count === 0 ? <p>{words.threadEmpty}</p> : children}
      <Paging firstHref={firstHref} nextHref={nextHref} label={words.threadPages} />
    </section>
  );
}
