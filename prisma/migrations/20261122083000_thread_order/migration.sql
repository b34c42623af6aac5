-- The place of a contribution in the thread of a block, copied beside each of its segments so that an index has that order.
ALTER TABLE "segment" ADD COLUMN "contribution_id" UUID, ADD COLUMN "submitted_at" TIMESTAMPTZ(3);
