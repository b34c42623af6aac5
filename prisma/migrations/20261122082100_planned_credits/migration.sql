-- CreateTable
CREATE TABLE "planned_credit" (
    "fiche_id" UUID NOT NULL,
    "block_id" TEXT NOT NULL,
    "contribution_id" UUID NOT NULL,
    "planned_by_id" UUID,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "planned_credit_pkey" PRIMARY KEY ("fiche_id", "block_id", "contribution_id")
);

-- CreateIndex
CREATE INDEX "planned_credit_contribution_id_idx" ON "planned_credit"("contribution_id");

-- AddForeignKey
ALTER TABLE "planned_credit" ADD CONSTRAINT "planned_credit_fiche_id_fkey" FOREIGN KEY ("fiche_id") REFERENCES "fiche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A contribution on that fiche, and no other.
ALTER TABLE "planned_credit" ADD CONSTRAINT "planned_credit_contribution_id_fiche_id_fkey" FOREIGN KEY ("contribution_id", "fiche_id") REFERENCES "contribution"("id", "fiche_id") ON DELETE RESTRICT ON UPDATE NO ACTION;
