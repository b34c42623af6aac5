-- CreateEnum
CREATE TYPE "sign_in_purpose" AS ENUM ('sign_in', 'change_email');

-- CreateEnum
CREATE TYPE "moderation_act" AS ENUM ('approve', 'refuse', 'hide', 'restore');

-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "holder_hash" CHAR(64);

-- CreateTable
CREATE TABLE "sign_in_request" (
    "id" UUID NOT NULL,
    "purpose" "sign_in_purpose" NOT NULL DEFAULT 'sign_in',
    "email" TEXT NOT NULL,
    "account_id" UUID,
    "holder_hash" CHAR(64) NOT NULL,
    "token_hash" CHAR(64),
    "code_hash" CHAR(64),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "return_to" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limiter" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limiter_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "moderation_decision" (
    "id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "act" "moderation_act" NOT NULL,
    "ground" TEXT,
    "explanation" TEXT NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "moderation_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "ground" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demo_mail" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "demo_mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_request_token_hash_key" ON "sign_in_request"("token_hash");

-- CreateIndex
CREATE INDEX "sign_in_request_expires_at_idx" ON "sign_in_request"("expires_at");

-- CreateIndex
CREATE INDEX "rate_limiter_expire_idx" ON "rate_limiter"("expire");

-- CreateIndex
CREATE INDEX "moderation_decision_contribution_id_decided_at_idx" ON "moderation_decision"("contribution_id", "decided_at");

-- CreateIndex
CREATE INDEX "report_contribution_id_idx" ON "report"("contribution_id");

-- CreateIndex
CREATE INDEX "report_closed_at_reported_at_idx" ON "report"("closed_at", "reported_at");

-- CreateIndex
CREATE INDEX "demo_mail_sent_at_idx" ON "demo_mail"("sent_at");

-- CreateIndex
CREATE INDEX "draft_holder_hash_idx" ON "draft"("holder_hash");

-- CreateIndex
CREATE INDEX "draft_expires_at_idx" ON "draft"("expires_at");

-- AddForeignKey
ALTER TABLE "sign_in_request" ADD CONSTRAINT "sign_in_request_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_decision" ADD CONSTRAINT "moderation_decision_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Constraints that Prisma's schema cannot say ---------------------------------------------------------

ALTER TABLE sign_in_request
  ADD CONSTRAINT sign_in_request_email_lower CHECK (email = lower(email)),
  ADD CONSTRAINT sign_in_request_expires_after_creation CHECK (created_at < expires_at),
  ADD CONSTRAINT sign_in_request_change_has_account CHECK (purpose <> 'change_email' OR account_id IS NOT NULL),
  ADD CONSTRAINT sign_in_request_attempts_from_zero CHECK (attempts >= 0),
  ADD CONSTRAINT sign_in_request_returns_here CHECK (return_to IS NULL OR return_to ~ '^/([^/\\]|$)');

ALTER TABLE draft
  ADD CONSTRAINT draft_has_one_owner CHECK (num_nonnulls(account_id, holder_hash) = 1),
  ADD CONSTRAINT draft_of_nobody_expires CHECK (account_id IS NOT NULL OR expires_at IS NOT NULL);

ALTER TABLE moderation_decision
  ADD CONSTRAINT moderation_decision_taking_away_has_ground CHECK (act NOT IN ('hide', 'refuse') OR ground IS NOT NULL);

ALTER TABLE report
  ADD CONSTRAINT report_words_length CHECK (length(words) <= 2000);
