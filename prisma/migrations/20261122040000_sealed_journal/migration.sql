-- DropIndex
DROP INDEX "fact_at_idx";

-- DropIndex
DROP INDEX "fact_consultation_id_sequence_idx";

-- CreateTable
CREATE TABLE "seal" (
    "number" INTEGER NOT NULL,
    "sealed" int8multirange NOT NULL,
    "count" INTEGER NOT NULL,
    "digests" BYTEA NOT NULL,
    "whole" BOOLEAN NOT NULL,
    "previous_hash" CHAR(64),
    "hash" CHAR(64) NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seal_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE UNIQUE INDEX "seal_hash_key" ON "seal"("hash");

-- CreateIndex
CREATE INDEX "fact_at_sequence_idx" ON "fact"("at", "sequence");

-- CreateIndex
CREATE INDEX "fact_type_at_sequence_idx" ON "fact"("type", "at", "sequence");

-- CreateIndex
CREATE INDEX "fact_actor_id_at_sequence_idx" ON "fact"("actor_id", "at", "sequence");

-- CreateIndex
CREATE INDEX "fact_consultation_id_at_sequence_idx" ON "fact"("consultation_id", "at", "sequence");

-- What the schema language cannot say.
ALTER TABLE seal ADD CONSTRAINT seal_number_from_one CHECK (number >= 1);
ALTER TABLE seal ADD CONSTRAINT seal_count_from_one CHECK (count >= 1);
ALTER TABLE seal ADD CONSTRAINT seal_digest_of_each CHECK (octet_length(digests) = 32 * count);
ALTER TABLE seal ADD CONSTRAINT seal_hash_form CHECK (hash ~ '^[0-9a-f]{64}$' AND previous_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE seal ADD CONSTRAINT seal_follows_another CHECK ((previous_hash IS NULL) = (number = 1));
