import type { ReactNode } from "react";
import { fiche as words } from "~/content/fiche";

/** The contributions on one paragraph: beside it on wide screens, below it on narrow ones. */
export function Thread({
  paragraph,
  count,
  closeHref,
  pages,
  children,
}: {
  paragraph: number;
  count: number;
  closeHref: string;
  pages: readonly { href: string; number: number; current: boolean }[];
  children: ReactNode;
}) {
  return (
    <section className="thread" id="fil" aria-labelledby="fil-title" tabIndex={-1}>
      <div className="thread-head">
        <h3 id="fil-title">{words.threadTitle(count, paragraph)}</h3>
        <a href={closeHref} data-thread data-thread-close>
          {words.close}
          <span className="visually-hidden"> : {words.threadTitle(count, paragraph)}</span>
        </a>
      </div>
      {count === 0 ? <p>{words.threadEmpty}</p> : children}
      {pages.length < 2 ? null : (
        <nav className="thread-pages" aria-label={words.threadPages}>
          <ul>
            {pages.map(({ href, number, current }) => (
              <li key={number}>
                <a href={href} data-thread aria-current={current ? "page" : undefined}>
                  {number}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </section>
  );
}
