-- AlterTable
ALTER TABLE "consultation" ADD COLUMN     "follow_up" TEXT,
ADD COLUMN     "planned_closes_at" TIMESTAMPTZ(3),
ADD COLUMN     "planned_opens_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "rule_change" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "visibility_before" "visibility" NOT NULL,
    "visibility_after" "visibility" NOT NULL,
    "moderation_mode_before" "moderation_mode" NOT NULL,
    "moderation_mode_after" "moderation_mode" NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rule_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "institution" TEXT NOT NULL,
    "invited_by_id" UUID,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "rule_change_consultation_id_decided_at_idx" ON "rule_change"("consultation_id", "decided_at");

-- CreateIndex
CREATE INDEX "invitation_email_idx" ON "invitation"("email");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_consultation_id_email_key" ON "invitation"("consultation_id", "email");

-- AddForeignKey
ALTER TABLE "rule_change" ADD CONSTRAINT "rule_change_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Constraints that Prisma's schema cannot say ---------------------------------------------------------

ALTER TABLE consultation
  ADD CONSTRAINT consultation_plans_opening_before_closing
    CHECK (num_nonnulls(planned_opens_at, planned_closes_at) <> 1 AND (planned_opens_at IS NULL OR planned_opens_at < planned_closes_at)),
  -- Once it is announced, periods say when it is open, and nothing else does.
  ADD CONSTRAINT consultation_plans_until_announced CHECK (announced_at IS NULL OR planned_opens_at IS NULL),
  ADD CONSTRAINT consultation_announced_says_what_it_is
    CHECK (announced_at IS NULL OR (presentation <> '' AND organiser <> '' AND decision_at_stake <> '')),
  ADD CONSTRAINT consultation_has_titles CHECK (title <> '' AND short_title <> '');

ALTER TABLE period ADD CONSTRAINT period_has_reason CHECK (reason <> '');
ALTER TABLE charter ADD CONSTRAINT charter_says_something CHECK (cardinality(body) > 0);
ALTER TABLE rule_change ADD CONSTRAINT rule_change_has_reason CHECK (reason <> '');
ALTER TABLE invitation ADD CONSTRAINT invitation_email_lower CHECK (email = lower(email));

-- An address that was announced is known to others; a prefix stands in the references that exist.
CREATE FUNCTION refuse_new_prefix() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.announced_at IS NOT NULL OR EXISTS (SELECT 1 FROM reference_counter WHERE consultation_id = OLD.id) THEN
    RAISE EXCEPTION 'a reference never changes' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER consultation_keeps_prefix ON consultation;
CREATE TRIGGER consultation_keeps_prefix BEFORE UPDATE OF reference_prefix ON consultation
  FOR EACH ROW WHEN (OLD.reference_prefix <> NEW.reference_prefix) EXECUTE FUNCTION refuse_new_prefix();

CREATE FUNCTION refuse_new_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an announced address never changes' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER consultation_keeps_address BEFORE UPDATE OF slug ON consultation
  FOR EACH ROW WHEN (OLD.slug <> NEW.slug AND OLD.announced_at IS NOT NULL) EXECUTE FUNCTION refuse_new_address();
