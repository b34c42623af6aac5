-- CreateTable
CREATE TABLE "writing_presence" (
    "fiche_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "writing_presence_pkey" PRIMARY KEY ("fiche_id", "account_id"),
    CONSTRAINT "writing_presence_order" CHECK ("seen_at" >= "since")
);

-- AddForeignKey
ALTER TABLE "writing_presence" ADD CONSTRAINT "writing_presence_fiche_id_fkey" FOREIGN KEY ("fiche_id") REFERENCES "fiche"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "writing_presence" ADD CONSTRAINT "writing_presence_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was set aside stays; this says when somebody compared it and chose.
ALTER TABLE "text_aside" ADD COLUMN "settled_at" TIMESTAMPTZ(3);
