-- The first question of the fiche that asked the same, under the same key, type and words; likewise for what it offers.
-- Answers are counted under it, whatever the version they were given on.
ALTER TABLE "question" ADD COLUMN "same_as_id" UUID;
ALTER TABLE "question_option" ADD COLUMN "same_as_id" UUID;

UPDATE "question" q SET "same_as_id" = f.first_id
FROM (
  SELECT q."id", first_value(q."id") OVER (
    PARTITION BY v."fiche_id", q."key", q."type", q."wording" ORDER BY v."number") AS first_id
  FROM "question" q JOIN "version" v ON v."id" = q."version_id"
) f
WHERE f."id" = q."id";

UPDATE "question_option" o SET "same_as_id" = f.first_id
FROM (
  SELECT o."id", first_value(o."id") OVER (
    PARTITION BY q."same_as_id", o."key", o."label" ORDER BY v."number") AS first_id
  FROM "question_option" o
  JOIN "question" q ON q."id" = o."question_id"
  JOIN "version" v ON v."id" = q."version_id"
) f
WHERE f."id" = o."id";

-- What was counted under a question asked again goes to the first.
INSERT INTO "counter" AS held ("owner_id", "basis", "facet", "key", "measure", "slot", "value")
SELECT q."same_as_id", n."basis", n."facet", coalesce(o."same_as_id"::text, n."key"), n."measure", n."slot", sum(n."value")
FROM "counter" n
JOIN "question" q ON q."id" = n."owner_id"
LEFT JOIN "question_option" o ON n."facet" = 'option' AND o."id"::text = n."key"
WHERE q."same_as_id" <> q."id"
GROUP BY 1, 2, 3, 4, 5, 6
ON CONFLICT ("owner_id", "basis", "facet", "key", "measure", "slot") DO UPDATE SET "value" = held."value" + excluded."value";

DELETE FROM "counter" n USING "question" q WHERE q."id" = n."owner_id" AND q."same_as_id" <> q."id";

ALTER TABLE "question" ALTER COLUMN "same_as_id" SET NOT NULL;
ALTER TABLE "question_option" ALTER COLUMN "same_as_id" SET NOT NULL;

-- CreateIndex
CREATE INDEX "question_same_as_id_idx" ON "question"("same_as_id");

-- CreateIndex
CREATE INDEX "question_option_same_as_id_idx" ON "question_option"("same_as_id");

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_same_as_id_fkey" FOREIGN KEY ("same_as_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_option" ADD CONSTRAINT "question_option_same_as_id_fkey" FOREIGN KEY ("same_as_id") REFERENCES "question_option"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
