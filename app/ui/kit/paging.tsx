import { paging as words } from "~/content/paging";

/** Where a list goes on, and back to where it begins; nothing when it is whole. */
export function Paging({
  firstHref,
  nextHref,
  label = words.pages,
}: {
  firstHref?: string | null;
  nextHref: string | null;
  label?: string;
}) {
  if (!nextHref && !firstHref) return null;
  return (
    <nav className="paging" aria-label={label}>
      {firstHref ? <a href={firstHref}>{words.first}</a> : null}
      {nextHref ? (
        <a className="ds-button" data-variant="secondary" data-color="accent" href={nextHref} rel="next">
          {words.next}
        </a>
      ) : null}
    </nav>
  );
}
