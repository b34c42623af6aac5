-- What staff are entering of a sending that came otherwise than online, until it is registered.
CREATE TABLE "entry" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "envelope" JSONB NOT NULL,
    "edition" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "entry_account_id_updated_at_id_idx" ON "entry"("account_id", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "entry_updated_at_idx" ON "entry"("updated_at");

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "entry_id" UUID;

-- CreateIndex
CREATE INDEX "draft_entry_id_idx" ON "draft"("entry_id");

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Constraints and indexes that Prisma's schema cannot say ---------------------------------------------

ALTER TABLE entry ADD CONSTRAINT entry_edition_from_one CHECK (edition >= 1);

-- A text that is being entered is its sending's: it is nobody's own, and goes with the entry.
ALTER TABLE draft
  DROP CONSTRAINT draft_has_one_owner,
  DROP CONSTRAINT draft_of_nobody_expires,
  ADD CONSTRAINT draft_has_one_owner CHECK (num_nonnulls(account_id, holder_hash, entry_id) = 1),
  ADD CONSTRAINT draft_of_nobody_expires CHECK (holder_hash IS NULL OR expires_at IS NOT NULL);

-- What staff entered, the latest first; most sendings are made by their authors.
CREATE INDEX sending_entered ON sending (consultation_id, recorded_at DESC, id DESC) WHERE entered_by_id IS NOT NULL;

-- Whether somebody without an account wrote before, under the same name.
CREATE INDEX contributor_without_account_by_name ON contributor (lower(declared_name)) WHERE account_id IS NULL;
