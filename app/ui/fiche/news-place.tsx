import { news as words } from "~/content/news";

/** Where a script says what came since the page was drawn. Nothing without a script, nothing spoken. */
export function NewsPlace({
  consultation,
  fiche,
  count,
  href,
}: {
  consultation: string;
  fiche: string;
  count: number;
  /** This page, drawn anew. */
  href: string;
}) {
  return (
    <div className="news" data-live data-consultation={consultation} data-fiche={fiche} data-count={count}>
      <a className="news-link" href={href} data-thread data-news hidden>
        {words.waiting(1)}
      </a>
      <button className="link-button news-switch" type="button" data-news-switch hidden>
        {words.suspend}
      </button>
    </div>
  );
}
