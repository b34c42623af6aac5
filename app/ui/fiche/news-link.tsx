import { live as words } from "~/content/live";
import { nameOfPublished } from "~/domain/tally/mark";

/** Contributions that came since the page was drawn wait behind it: nothing moves under a reader's eyes. */
export function NewsLink({
  ficheId,
  drawn,
  href,
}: {
  ficheId: string;
  /** How many contributions the page was drawn with. */
  drawn: number;
  /** This page, drawn anew. */
  href: string;
}) {
  return (
    <a
      className="live-news"
      href={href}
      data-thread
      data-news={nameOfPublished(ficheId)}
      data-drawn={drawn}
      hidden
    >
      {words.waiting(1)}
    </a>
  );
}
