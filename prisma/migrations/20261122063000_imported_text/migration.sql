-- CreateTable
CREATE TABLE "imported_text" (
    "fiche_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "findings" JSONB NOT NULL,
    "edition" INTEGER NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "imported_text_pkey" PRIMARY KEY ("fiche_id", "account_id"),
    CONSTRAINT "imported_text_edition" CHECK ("edition" >= 0)
);

-- CreateIndex
CREATE INDEX "imported_text_read_at_idx" ON "imported_text"("read_at");

-- AddForeignKey
ALTER TABLE "imported_text" ADD CONSTRAINT "imported_text_fiche_id_fkey" FOREIGN KEY ("fiche_id") REFERENCES "fiche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
