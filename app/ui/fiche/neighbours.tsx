import { fiche as words } from "~/content/fiche";

type Neighbour = { href: string; label: string; title: string } | null;

/** The fiches before and after, so that a reader can go on. */
export function Neighbours({ previous, next }: { previous: Neighbour; next: Neighbour }) {
  return (
    <nav className="neighbours" aria-label={words.neighbours}>
      {previous ? <Link word={words.previous} to={previous} rel="prev" /> : <span />}
      {next ? <Link word={words.next} to={next} rel="next" /> : null}
    </nav>
  );
}

function Link({ word, to, rel }: { word: string; to: NonNullable<Neighbour>; rel: string }) {
  return (
    <a href={to.href} rel={rel}>
      <small>{word}</small>
      <span>
        {to.label}, {to.title}
      </span>
    </a>
  );
}
