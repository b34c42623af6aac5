import { lateWord } from "~/content/entering";
import type { Standing } from "~/domain/moderation/standing";
import { StandingBadge } from "../contribution/standing-badge";
import { Badge } from "../kit/badge";

/** Came after closing, and was not admitted. */
export const LateBadge = () => <Badge tone="reserve">{lateWord}</Badge>;

/** What has become of a contribution; one that is late would be published, and is not. */
export function LateOrStanding({ late, standing }: { late: boolean; standing: Standing }) {
  if (!late) return <StandingBadge standing={standing} />;
  return (
    <>
      <LateBadge />
      {standing === "visible" ? null : <StandingBadge standing={standing} />}
    </>
  );
}
