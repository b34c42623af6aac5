-- French full-text search that ignores accents. A configuration of our own, because unaccent() itself
-- is not immutable and is refused in a generated column; to_tsvector with a named configuration is not.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TEXT SEARCH CONFIGURATION french_unaccent (COPY = french);
ALTER TEXT SEARCH CONFIGURATION french_unaccent
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;

-- CreateEnum
CREATE TYPE "role" AS ENUM ('editor', 'moderator', 'analyst', 'administrator');

-- CreateEnum
CREATE TYPE "legal_frame" AS ENUM ('none', 'replaces_mandatory', 'other');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('at_once', 'after_moderation', 'at_closing', 'never');

-- CreateEnum
CREATE TYPE "moderation_mode" AS ENUM ('before_publication', 'after_publication');

-- CreateEnum
CREATE TYPE "step_kind" AS ENUM ('preparation', 'webinar', 'workshop', 'milestone', 'restitution', 'conference');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('month', 'day', 'minute');

-- CreateEnum
CREATE TYPE "channel" AS ENUM ('online', 'email', 'post', 'workshop', 'telephone');

-- CreateEnum
CREATE TYPE "contribution_kind" AS ENUM ('comment', 'amendment', 'opinion', 'answer', 'reply');

-- CreateEnum
CREATE TYPE "position" AS ENUM ('favourable', 'reserved', 'opposed', 'question', 'none');

-- CreateEnum
CREATE TYPE "moderation_state" AS ENUM ('pending', 'visible', 'hidden', 'refused');

-- CreateEnum
CREATE TYPE "block_kind" AS ENUM ('paragraph', 'heading', 'list', 'item', 'quote', 'table', 'row', 'cell', 'question');

-- CreateEnum
CREATE TYPE "question_type" AS ENUM ('choice', 'scale', 'text');

-- CreateEnum
CREATE TYPE "mandate_state" AS ENUM ('declared', 'verified', 'contested', 'ended');

-- CreateEnum
CREATE TYPE "membership_role" AS ENUM ('lead', 'member');

-- CreateEnum
CREATE TYPE "placement_state" AS ENUM ('exact', 'moved', 'reworded', 'removed');

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "password_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_role" (
    "account_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "appointed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_role_pkey" PRIMARY KEY ("account_id","role")
);

-- CreateTable
CREATE TABLE "session" (
    "id" CHAR(64) NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contributor" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "declared_name" TEXT,
    "capacity" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "contributor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "short_title" TEXT NOT NULL,
    "presentation" TEXT NOT NULL,
    "organiser" TEXT NOT NULL,
    "decision_at_stake" TEXT NOT NULL,
    "explanatory_notice" TEXT,
    "legal_frame" "legal_frame" NOT NULL DEFAULT 'none',
    "legal_frame_note" TEXT,
    "visibility" "visibility" NOT NULL DEFAULT 'at_once',
    "moderation_mode" "moderation_mode" NOT NULL DEFAULT 'after_publication',
    "reference_prefix" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Paris',
    "preparation_opens_at" TIMESTAMPTZ(3),
    "announced_at" TIMESTAMPTZ(3),
    "results_due_on" DATE,
    "results_published_at" TIMESTAMPTZ(3),
    "demonstration" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "period" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by_id" UUID,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_step" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" "step_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "precision" "date_precision" NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "place" TEXT,

    CONSTRAINT "calendar_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charter" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "body" TEXT[],
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "charter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "theme" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sending" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "draft_key" UUID NOT NULL,
    "charter_id" UUID,
    "channel" "channel" NOT NULL DEFAULT 'online',
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by_id" UUID,
    "original" TEXT,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "admitted_at" TIMESTAMPTZ(3),
    "admitted_reason" TEXT,

    CONSTRAINT "sending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_counter" (
    "consultation_id" UUID NOT NULL,
    "next" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "reference_counter_pkey" PRIMARY KEY ("consultation_id")
);

-- CreateTable
CREATE TABLE "contribution" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "sending_id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "kind" "contribution_kind" NOT NULL,
    "question_id" UUID,
    "parent_id" UUID,
    "number" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "contributor_id" UUID NOT NULL,
    "named" BOOLEAN NOT NULL DEFAULT false,
    "organisation_id" UUID,
    "organisation_name" TEXT,
    "organisation_type_id" UUID,
    "organisation_type_note" TEXT,
    "moderation" "moderation_state" NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "current_number" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "version_id" UUID NOT NULL,
    "position" "position" NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'fr',
    "hash" CHAR(64) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision_text" (
    "revision_id" UUID NOT NULL,
    "body" JSONB NOT NULL,
    "html" TEXT NOT NULL,
    "plain" TEXT NOT NULL,
    "proposal" TEXT[],
    "salt" CHAR(32) NOT NULL,
    "search" tsvector GENERATED ALWAYS AS (to_tsvector('french_unaccent'::regconfig, plain)) STORED,

    CONSTRAINT "revision_text_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "revision_choice" (
    "revision_id" UUID NOT NULL,
    "option_id" UUID NOT NULL,

    CONSTRAINT "revision_choice_pkey" PRIMARY KEY ("revision_id","option_id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "fiche_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "edition" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support" (
    "contribution_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "supported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_pkey" PRIMARY KEY ("contribution_id","account_id")
);

-- CreateTable
CREATE TABLE "fiche" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "theme_id" UUID,
    "order" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "number" TEXT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "fiche_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "version" (
    "id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "note" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block" (
    "version_id" UUID NOT NULL,
    "block_id" TEXT NOT NULL,
    "parent_id" TEXT,
    "order" INTEGER NOT NULL,
    "kind" "block_kind" NOT NULL,
    "level" INTEGER,
    "label" TEXT,
    "display_number" INTEGER,
    "text" TEXT,

    CONSTRAINT "block_pkey" PRIMARY KEY ("version_id","block_id")
);

-- CreateTable
CREATE TABLE "rendering" (
    "version_id" UUID NOT NULL,
    "block_id" TEXT NOT NULL,
    "renderer" INTEGER NOT NULL,
    "html" TEXT NOT NULL,

    CONSTRAINT "rendering_pkey" PRIMARY KEY ("version_id","block_id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "wording" TEXT NOT NULL,
    "type" "question_type" NOT NULL,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_option" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "question_option_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_type" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "open" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "organisation_type_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "siret" TEXT,
    "finess" TEXT,
    "verified_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mandate" (
    "id" UUID NOT NULL,
    "contributor_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "state" "mandate_state" NOT NULL DEFAULT 'declared',
    "declared_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" "membership_role" NOT NULL DEFAULT 'member',
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passage" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "start_block_id" TEXT NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_block_id" TEXT NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,

    CONSTRAINT "passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement" (
    "passage_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "state" "placement_state" NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "method" TEXT NOT NULL,

    CONSTRAINT "placement_pkey" PRIMARY KEY ("passage_id","version_id")
);

-- CreateTable
CREATE TABLE "segment" (
    "passage_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "block_id" TEXT NOT NULL,
    "from_offset" INTEGER NOT NULL,
    "to_offset" INTEGER NOT NULL,

    CONSTRAINT "segment_pkey" PRIMARY KEY ("passage_id","version_id","block_id")
);

-- CreateTable
CREATE TABLE "fact" (
    "sequence" BIGSERIAL NOT NULL,
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "consultation_id" UUID,
    "payload" JSONB NOT NULL,
    "transaction" xid8 NOT NULL DEFAULT pg_current_xact_id(),

    CONSTRAINT "fact_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "made_by_demo" BOOLEAN NOT NULL,
    "demo_loaded_at" TIMESTAMPTZ(3),
    "append_only_checked" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_membership" (
    "campaign_id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,

    CONSTRAINT "campaign_membership_pkey" PRIMARY KEY ("campaign_id","contribution_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "contributor_account_id_idx" ON "contributor"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_slug_key" ON "consultation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_reference_prefix_key" ON "consultation"("reference_prefix");

-- CreateIndex
CREATE UNIQUE INDEX "period_consultation_id_number_key" ON "period"("consultation_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_step_consultation_id_order_key" ON "calendar_step"("consultation_id", "order");

-- CreateIndex
CREATE UNIQUE INDEX "charter_consultation_id_number_key" ON "charter"("consultation_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "theme_consultation_id_slug_key" ON "theme"("consultation_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "theme_consultation_id_order_key" ON "theme"("consultation_id", "order");

-- CreateIndex
CREATE UNIQUE INDEX "theme_id_consultation_id_key" ON "theme"("id", "consultation_id");

-- CreateIndex
CREATE UNIQUE INDEX "sending_draft_key_key" ON "sending"("draft_key");

-- CreateIndex
CREATE INDEX "sending_consultation_id_received_at_idx" ON "sending"("consultation_id", "received_at");

-- CreateIndex
CREATE UNIQUE INDEX "sending_id_consultation_id_key" ON "sending"("id", "consultation_id");

-- CreateIndex
CREATE UNIQUE INDEX "contribution_reference_key" ON "contribution"("reference");

-- CreateIndex
CREATE INDEX "contribution_fiche_id_submitted_at_id_idx" ON "contribution"("fiche_id", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "contribution_consultation_id_submitted_at_id_idx" ON "contribution"("consultation_id", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "contribution_contributor_id_idx" ON "contribution"("contributor_id");

-- CreateIndex
CREATE INDEX "contribution_parent_id_idx" ON "contribution"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "contribution_consultation_id_number_key" ON "contribution"("consultation_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "contribution_id_fiche_id_key" ON "contribution"("id", "fiche_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_contribution_id_number_key" ON "revision"("contribution_id", "number");

-- CreateIndex
CREATE INDEX "revision_text_search_idx" ON "revision_text" USING GIN ("search");

-- CreateIndex
CREATE INDEX "revision_choice_option_id_idx" ON "revision_choice"("option_id");

-- CreateIndex
CREATE INDEX "draft_account_id_idx" ON "draft"("account_id");

-- CreateIndex
CREATE INDEX "fiche_theme_id_idx" ON "fiche"("theme_id");

-- CreateIndex
CREATE UNIQUE INDEX "fiche_consultation_id_slug_key" ON "fiche"("consultation_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "fiche_consultation_id_order_key" ON "fiche"("consultation_id", "order");

-- CreateIndex
CREATE UNIQUE INDEX "fiche_id_consultation_id_key" ON "fiche"("id", "consultation_id");

-- CreateIndex
CREATE UNIQUE INDEX "version_fiche_id_number_key" ON "version"("fiche_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "block_version_id_order_key" ON "block"("version_id", "order");

-- CreateIndex
CREATE UNIQUE INDEX "question_version_id_key_key" ON "question"("version_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "question_version_id_order_key" ON "question"("version_id", "order");

-- CreateIndex
CREATE UNIQUE INDEX "question_option_question_id_key_key" ON "question_option"("question_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "question_option_question_id_order_key" ON "question_option"("question_id", "order");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_type_consultation_id_key_key" ON "organisation_type"("consultation_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_type_consultation_id_order_key" ON "organisation_type"("consultation_id", "order");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_type_id_consultation_id_key" ON "organisation_type"("id", "consultation_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_siret_key" ON "organisation"("siret");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_finess_key" ON "organisation"("finess");

-- CreateIndex
CREATE INDEX "mandate_organisation_id_idx" ON "mandate"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "mandate_contributor_id_organisation_id_key" ON "mandate"("contributor_id", "organisation_id");

-- CreateIndex
CREATE INDEX "membership_account_id_idx" ON "membership"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_organisation_id_account_id_key" ON "membership"("organisation_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "passage_revision_id_order_key" ON "passage"("revision_id", "order");

-- CreateIndex
CREATE INDEX "placement_version_id_idx" ON "placement"("version_id");

-- CreateIndex
CREATE INDEX "segment_version_id_block_id_idx" ON "segment"("version_id", "block_id");

-- CreateIndex
CREATE UNIQUE INDEX "fact_id_key" ON "fact"("id");

-- CreateIndex
CREATE INDEX "fact_consultation_id_sequence_idx" ON "fact"("consultation_id", "sequence");

-- CreateIndex
CREATE INDEX "fact_at_idx" ON "fact"("at");

-- CreateIndex
CREATE INDEX "campaign_membership_contribution_id_idx" ON "campaign_membership"("contribution_id");

-- AddForeignKey
ALTER TABLE "account_role" ADD CONSTRAINT "account_role_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributor" ADD CONSTRAINT "contributor_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "period" ADD CONSTRAINT "period_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_step" ADD CONSTRAINT "calendar_step_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charter" ADD CONSTRAINT "charter_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theme" ADD CONSTRAINT "theme_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sending" ADD CONSTRAINT "sending_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sending" ADD CONSTRAINT "sending_charter_id_fkey" FOREIGN KEY ("charter_id") REFERENCES "charter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sending" ADD CONSTRAINT "sending_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_counter" ADD CONSTRAINT "reference_counter_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_sending_id_consultation_id_fkey" FOREIGN KEY ("sending_id", "consultation_id") REFERENCES "sending"("id", "consultation_id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_fiche_id_consultation_id_fkey" FOREIGN KEY ("fiche_id", "consultation_id") REFERENCES "fiche"("id", "consultation_id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_parent_id_fiche_id_fkey" FOREIGN KEY ("parent_id", "fiche_id") REFERENCES "contribution"("id", "fiche_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_contributor_id_fkey" FOREIGN KEY ("contributor_id") REFERENCES "contributor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_organisation_type_id_consultation_id_fkey" FOREIGN KEY ("organisation_type_id", "consultation_id") REFERENCES "organisation_type"("id", "consultation_id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_text" ADD CONSTRAINT "revision_text_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_choice" ADD CONSTRAINT "revision_choice_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_choice" ADD CONSTRAINT "revision_choice_option_id_fkey" FOREIGN KEY ("option_id") REFERENCES "question_option"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_fiche_id_fkey" FOREIGN KEY ("fiche_id") REFERENCES "fiche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support" ADD CONSTRAINT "support_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support" ADD CONSTRAINT "support_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_theme_id_consultation_id_fkey" FOREIGN KEY ("theme_id", "consultation_id") REFERENCES "theme"("id", "consultation_id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_fiche_id_fkey" FOREIGN KEY ("fiche_id") REFERENCES "fiche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_version_id_parent_id_fkey" FOREIGN KEY ("version_id", "parent_id") REFERENCES "block"("version_id", "block_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "rendering" ADD CONSTRAINT "rendering_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_option" ADD CONSTRAINT "question_option_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_type" ADD CONSTRAINT "organisation_type_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_contributor_id_fkey" FOREIGN KEY ("contributor_id") REFERENCES "contributor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_version_id_start_block_id_fkey" FOREIGN KEY ("version_id", "start_block_id") REFERENCES "block"("version_id", "block_id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_version_id_end_block_id_fkey" FOREIGN KEY ("version_id", "end_block_id") REFERENCES "block"("version_id", "block_id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_passage_id_version_id_fkey" FOREIGN KEY ("passage_id", "version_id") REFERENCES "placement"("passage_id", "version_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_version_id_block_id_fkey" FOREIGN KEY ("version_id", "block_id") REFERENCES "block"("version_id", "block_id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_membership" ADD CONSTRAINT "campaign_membership_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_membership" ADD CONSTRAINT "campaign_membership_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Constraints that Prisma's schema cannot say ---------------------------------------------------------

ALTER TABLE installation ADD CONSTRAINT installation_is_single CHECK (id = 1);

ALTER TABLE consultation
  ADD CONSTRAINT consultation_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT consultation_prefix_form CHECK (reference_prefix ~ '^[A-Z][A-Z0-9]{1,15}$'),
  ADD CONSTRAINT consultation_shows_after_moderation_only_if_moderated_before
    CHECK (visibility <> 'after_moderation' OR moderation_mode = 'before_publication'),
  ADD CONSTRAINT consultation_prepares_before_announcing
    CHECK (preparation_opens_at IS NULL OR announced_at IS NULL OR preparation_opens_at <= announced_at),
  ADD CONSTRAINT consultation_announces_before_results
    CHECK (results_published_at IS NULL OR (announced_at IS NOT NULL AND announced_at <= results_published_at));

ALTER TABLE period
  ADD CONSTRAINT period_number_from_one CHECK (number >= 1),
  ADD CONSTRAINT period_opens_before_closing CHECK (opens_at < closes_at);

ALTER TABLE calendar_step ADD CONSTRAINT calendar_step_starts_before_end CHECK (ends_at IS NULL OR starts_at <= ends_at);
ALTER TABLE charter ADD CONSTRAINT charter_number_from_one CHECK (number >= 1);
ALTER TABLE theme ADD CONSTRAINT theme_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE fiche ADD CONSTRAINT fiche_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE version
  ADD CONSTRAINT version_number_from_one CHECK (number >= 1),
  ADD CONSTRAINT version_hash_form CHECK (hash ~ '^[0-9a-f]{64}$');

ALTER TABLE block
  ADD CONSTRAINT block_text_is_of_textblocks CHECK ((text IS NOT NULL) = (kind IN ('paragraph', 'heading'))),
  ADD CONSTRAINT block_level_is_of_headings CHECK ((level IS NOT NULL) = (kind = 'heading')),
  ADD CONSTRAINT block_text_is_nfc CHECK (text IS NULL OR text IS NFC NORMALIZED);

ALTER TABLE account
  ADD CONSTRAINT account_email_lower CHECK (email = lower(email)),
  ADD CONSTRAINT account_erased_is_empty
    CHECK (erased_at IS NULL OR (name IS NULL AND email IS NULL AND password_hash IS NULL)),
  ADD CONSTRAINT account_has_email_until_erased CHECK (erased_at IS NOT NULL OR email IS NOT NULL);

ALTER TABLE session ADD CONSTRAINT session_expires_after_creation CHECK (created_at < expires_at);
ALTER TABLE contributor
  ADD CONSTRAINT contributor_erased_is_empty CHECK (erased_at IS NULL OR (declared_name IS NULL AND capacity IS NULL)),
  ADD CONSTRAINT contributor_has_name_until_erased CHECK (erased_at IS NOT NULL OR declared_name IS NOT NULL);

ALTER TABLE organisation
  ADD CONSTRAINT organisation_siret_form CHECK (siret ~ '^[0-9]{14}$'),
  ADD CONSTRAINT organisation_finess_form CHECK (finess ~ '^[0-9A-Z]{9}$');
ALTER TABLE mandate
  ADD CONSTRAINT mandate_decided_unless_declared CHECK (state = 'declared' OR decided_at IS NOT NULL);
ALTER TABLE membership ADD CONSTRAINT membership_joined_before_end CHECK (ended_at IS NULL OR joined_at <= ended_at);

ALTER TABLE sending
  ADD CONSTRAINT sending_received_before_recorded CHECK (received_at <= recorded_at),
  ADD CONSTRAINT sending_admitted_with_public_reason
    CHECK ((admitted_at IS NULL) = (admitted_reason IS NULL) AND (admitted_at IS NULL OR late));

ALTER TABLE reference_counter ADD CONSTRAINT reference_counter_from_one CHECK (next >= 1);

ALTER TABLE contribution
  ADD CONSTRAINT contribution_number_from_one CHECK (number >= 1),
  ADD CONSTRAINT contribution_reference_form CHECK (reference ~ '^[A-Z][A-Z0-9]{1,15}-[0-9]{4,9}$'),
  ADD CONSTRAINT contribution_reply_has_parent CHECK ((kind = 'reply') = (parent_id IS NOT NULL)),
  ADD CONSTRAINT contribution_answer_has_question CHECK ((kind = 'answer') = (question_id IS NOT NULL)),
  ADD CONSTRAINT contribution_body_is_whole
    CHECK (num_nonnulls(organisation_id, organisation_name, organisation_type_id) IN (0, 3)),
  ADD CONSTRAINT contribution_type_note_with_type CHECK (organisation_type_note IS NULL OR organisation_type_id IS NOT NULL),
  ADD CONSTRAINT contribution_named_is_of_persons CHECK (NOT named OR organisation_id IS NULL),
  ADD CONSTRAINT contribution_withdrawn_after_submission CHECK (withdrawn_at IS NULL OR submitted_at <= withdrawn_at),
  ADD CONSTRAINT contribution_current_from_one CHECK (current_number >= 1);

-- One level of replies: a reply's parent is not a reply.
CREATE FUNCTION refuse_reply_to_reply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM contribution WHERE id = NEW.parent_id AND parent_id IS NOT NULL) THEN
    RAISE EXCEPTION 'a reply answers a contribution, not another reply' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER contribution_replies_on_one_level BEFORE INSERT ON contribution
  FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION refuse_reply_to_reply();

-- A reference is permanent: nothing may give a contribution another one.
CREATE FUNCTION refuse_new_reference() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a reference never changes' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER contribution_keeps_reference BEFORE UPDATE OF reference, number, consultation_id ON contribution
  FOR EACH ROW WHEN (OLD.reference <> NEW.reference OR OLD.number <> NEW.number OR OLD.consultation_id <> NEW.consultation_id)
  EXECUTE FUNCTION refuse_new_reference();
CREATE TRIGGER consultation_keeps_prefix BEFORE UPDATE OF reference_prefix ON consultation
  FOR EACH ROW WHEN (OLD.reference_prefix <> NEW.reference_prefix) EXECUTE FUNCTION refuse_new_reference();

ALTER TABLE revision
  ADD CONSTRAINT revision_number_from_one CHECK (number >= 1),
  ADD CONSTRAINT revision_hash_form CHECK (hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT revision_language_form CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
ALTER TABLE revision_text
  ADD CONSTRAINT revision_text_salt_form CHECK (salt ~ '^[0-9a-f]{32}$'),
  ADD CONSTRAINT revision_text_length CHECK (length(plain) <= 10000);

ALTER TABLE passage
  ADD CONSTRAINT passage_offsets_in_order
    CHECK (start_offset >= 0 AND end_offset > 0 AND (start_block_id <> end_block_id OR start_offset < end_offset));
ALTER TABLE placement ADD CONSTRAINT placement_score_from_zero_to_one CHECK (score >= 0 AND score <= 1);
ALTER TABLE segment ADD CONSTRAINT segment_offsets_in_order CHECK (from_offset >= 0 AND from_offset < to_offset);

ALTER TABLE draft ADD CONSTRAINT draft_edition_from_one CHECK (edition >= 1);
ALTER TABLE fact ADD CONSTRAINT fact_actor_kind CHECK (actor_kind IN ('person', 'job', 'system'));

-- What the public reads, in the order in which it reads it.
CREATE INDEX contribution_published_by_consultation ON contribution (consultation_id, submitted_at DESC, id DESC)
  WHERE moderation = 'visible' AND withdrawn_at IS NULL AND kind <> 'reply';
CREATE INDEX contribution_published_by_fiche ON contribution (fiche_id, submitted_at DESC, id DESC)
  WHERE moderation = 'visible' AND withdrawn_at IS NULL AND kind <> 'reply';
