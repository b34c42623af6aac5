-- CreateTable
CREATE TABLE "closing_tally" (
    "period_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,
    "figures" JSONB NOT NULL,

    CONSTRAINT "closing_tally_pkey" PRIMARY KEY ("period_id"),
    CONSTRAINT "closing_tally_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "period"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "closing_tally_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "closing_tally_consultation_id_idx" ON "closing_tally"("consultation_id");
