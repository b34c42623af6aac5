-- Who published a version (an opaque id of an account) and, when people were consulted meanwhile, why.
ALTER TABLE "version" ADD COLUMN "published_by_id" UUID, ADD COLUMN "reason" TEXT;

-- Who placed a passage by hand, or accepted that its words are gone.
ALTER TABLE "placement" ADD COLUMN "decided_by_id" UUID;

-- CreateEnum
CREATE TYPE "passage_act" AS ENUM ('reattach', 'let-go');

-- CreateTable
CREATE TABLE "passage_decision" (
    "fiche_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "start_block_id" TEXT NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_block_id" TEXT NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "act" "passage_act" NOT NULL,
    "edition" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "segments" JSONB NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "passage_decision_pkey" PRIMARY KEY ("version_id", "start_block_id", "start_offset", "end_block_id", "end_offset")
);

-- CreateIndex
CREATE INDEX "passage_decision_fiche_id_idx" ON "passage_decision"("fiche_id");

-- AddForeignKey
ALTER TABLE "passage_decision" ADD CONSTRAINT "passage_decision_fiche_id_fkey" FOREIGN KEY ("fiche_id") REFERENCES "fiche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage_decision" ADD CONSTRAINT "passage_decision_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "credit" (
    "version_id" UUID NOT NULL,
    "block_id" TEXT NOT NULL,
    "contribution_id" UUID NOT NULL,
    "credited_by_id" UUID,
    "credited_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credit_pkey" PRIMARY KEY ("version_id", "block_id", "contribution_id")
);

-- CreateIndex
CREATE INDEX "credit_contribution_id_idx" ON "credit"("contribution_id");

-- AddForeignKey
ALTER TABLE "credit" ADD CONSTRAINT "credit_version_id_block_id_fkey" FOREIGN KEY ("version_id", "block_id") REFERENCES "block"("version_id", "block_id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "credit" ADD CONSTRAINT "credit_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Passages of a version are read all at once when the next one is published.
CREATE INDEX "passage_version_id_idx" ON "passage"("version_id");
