-- Two more kinds of block. A value is added to a type without rewriting any row.
ALTER TYPE "block_kind" ADD VALUE 'callout';
ALTER TYPE "block_kind" ADD VALUE 'note';

-- CreateTable
CREATE TABLE "working_text" (
    "fiche_id" UUID NOT NULL,
    "body" JSONB NOT NULL,
    "questions" JSONB NOT NULL,
    "edition" INTEGER NOT NULL,
    "begun_on" INTEGER NOT NULL,
    "written_by_id" UUID,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "working_text_pkey" PRIMARY KEY ("fiche_id"),
    CONSTRAINT "working_text_edition" CHECK ("edition" > 0),
    CONSTRAINT "working_text_begun_on" CHECK ("begun_on" >= 0)
);

-- CreateTable
CREATE TABLE "text_aside" (
    "id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "body" JSONB NOT NULL,
    "questions" JSONB NOT NULL,
    "edition" INTEGER NOT NULL,
    "written_by_id" UUID,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "text_aside_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "text_aside_fiche_id_written_at_idx" ON "text_aside"("fiche_id", "written_at");

-- AddForeignKey
ALTER TABLE "working_text" ADD CONSTRAINT "working_text_fiche_id_fkey" FOREIGN KEY ("fiche_id") REFERENCES "fiche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_aside" ADD CONSTRAINT "text_aside_fiche_id_fkey" FOREIGN KEY ("fiche_id") REFERENCES "fiche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
