import type { ReactNode } from "react";
import { live as words } from "~/content/live";

/**
 * What a page follows, and where a script says whether its numbers are up to date and stops them. Its room is
 * kept from the start, so that nothing moves when it speaks; nothing without a script.
 */
export function LivePlace({
  follows,
  children,
}: {
  follows: { fiche: string; consultation: string } | { consultation: string } | { board: string };
  children?: ReactNode;
}) {
  return (
    <div className="live screen-only" {...marksOf(follows)}>
      <button className="link-button" type="button" data-live-switch hidden>
        {words.suspend}
      </button>
      <p className="live-sign" role="status" data-live-sign />
      {children}
    </div>
  );
}

/** A fiche is followed in its consultation. */
function marksOf(follows: Parameters<typeof LivePlace>[0]["follows"]) {
  if ("board" in follows) return { "data-follow-board": follows.board };
  if ("fiche" in follows)
    return { "data-follow-fiche": follows.fiche, "data-consultation": follows.consultation };
  return { "data-follow-consultation": follows.consultation };
}
