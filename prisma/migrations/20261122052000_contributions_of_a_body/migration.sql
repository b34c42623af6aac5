-- CreateIndex
CREATE INDEX "contribution_organisation_id_consultation_id_idx" ON "contribution"("organisation_id", "consultation_id");
