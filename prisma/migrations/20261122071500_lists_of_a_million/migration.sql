-- AlterEnum: counted by the deployment that applies this, as figures that are new.
ALTER TYPE "counted_facet" ADD VALUE 'language';

-- What moderators look for among all the rest, in the order in which they read it. Few rows: an index of a million
-- contributions takes less than a second, during which sendings wait.
CREATE INDEX contribution_pending ON contribution (consultation_id, submitted_at, id)
  WHERE moderation = 'pending' AND withdrawn_at IS NULL;
CREATE INDEX contribution_taken_away ON contribution (consultation_id, submitted_at, id)
  WHERE moderation IN ('hidden', 'refused') AND withdrawn_at IS NULL;
