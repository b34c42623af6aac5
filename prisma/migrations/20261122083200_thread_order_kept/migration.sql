-- Sendings wait from here to the end: some seconds with a million contributions. Readers do not, but for the last moment.
LOCK TABLE "segment" IN SHARE ROW EXCLUSIVE MODE;

-- What was sent since the rest was filled.
UPDATE "segment" s SET "contribution_id" = c."id", "submitted_at" = c."submitted_at"
FROM "passage" p JOIN "revision" r ON r."id" = p."revision_id" JOIN "contribution" c ON c."id" = r."contribution_id"
WHERE s."passage_id" = p."id" AND s."submitted_at" IS NULL;

-- CreateIndex
CREATE INDEX "segment_version_id_block_id_submitted_at_contribution_id_idx"
  ON "segment"("version_id", "block_id", "submitted_at", "contribution_id");

ALTER TABLE "segment" ALTER COLUMN "contribution_id" SET NOT NULL, ALTER COLUMN "submitted_at" SET NOT NULL;

-- DropIndex
DROP INDEX "segment_version_id_block_id_idx";
