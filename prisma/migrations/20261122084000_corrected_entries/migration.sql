-- AlterTable
ALTER TABLE "sending" ADD COLUMN     "cancelled_at" TIMESTAMPTZ(3),
ADD COLUMN     "cancelled_reason" TEXT;

-- What staff put right of a sending that they had registered.
CREATE TABLE "sending_correction" (
    "id" UUID NOT NULL,
    "sending_id" UUID NOT NULL,
    "revision_id" UUID,
    "former_original" TEXT,
    "former_capacity" TEXT,
    "reason" TEXT NOT NULL,
    "corrected_by_id" UUID NOT NULL,
    "corrected_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sending_correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "sending_correction_revision_id_key" ON "sending_correction"("revision_id");

-- CreateIndex
CREATE INDEX "sending_correction_sending_id_corrected_at_idx" ON "sending_correction"("sending_id", "corrected_at");

-- AddForeignKey
ALTER TABLE "sending_correction" ADD CONSTRAINT "sending_correction_sending_id_fkey" FOREIGN KEY ("sending_id") REFERENCES "sending"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sending_correction" ADD CONSTRAINT "sending_correction_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Constraints that Prisma's schema cannot say ---------------------------------------------------------

-- Nothing is cancelled or corrected without a reason.
ALTER TABLE sending
  ADD CONSTRAINT sending_cancelled_for_a_reason CHECK ((cancelled_at IS NULL) = (cancelled_reason IS NULL));
ALTER TABLE sending_correction
  ADD CONSTRAINT sending_correction_says_why CHECK (reason <> ''),
  ADD CONSTRAINT sending_correction_of_one_thing
    CHECK (revision_id IS NULL OR num_nonnulls(former_original, former_capacity) = 0);
