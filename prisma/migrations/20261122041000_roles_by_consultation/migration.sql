-- A role may now be given on one consultation: those that exist were given on the whole site, and stay so.
-- The table has a row for each role of the staff: a few milliseconds, and no lock on a large table.
ALTER TABLE "account_role"
    ADD COLUMN "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN "consultation_id" UUID;

-- New ids come from the application, as everywhere.
ALTER TABLE "account_role" ALTER COLUMN "id" DROP DEFAULT;

ALTER TABLE "account_role"
    DROP CONSTRAINT "account_role_pkey",
    ADD CONSTRAINT "account_role_pkey" PRIMARY KEY ("id");

-- CreateIndex: two nulls are the same place, the whole site
CREATE UNIQUE INDEX "account_role_account_id_role_consultation_id_key" ON "account_role"("account_id", "role", "consultation_id") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "account_role_consultation_id_idx" ON "account_role"("consultation_id");

-- AddForeignKey
ALTER TABLE "account_role" ADD CONSTRAINT "account_role_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
