-- Figures are derived: they are dropped here, and counted again by the deployment that applies this.
DROP TABLE "counter";
DROP TABLE "author_counter";
DROP TYPE "counted_scope";

-- AlterEnum
ALTER TYPE "measure" ADD VALUE 'sendings';

-- CreateEnum
CREATE TYPE "counted_basis" AS ENUM ('received', 'submitted', 'published');

-- CreateEnum
CREATE TYPE "counted_facet" AS ENUM ('total', 'kind', 'position', 'type', 'type_position', 'organisation', 'channel', 'day', 'state', 'option', 'block', 'section', 'edge');

-- CreateTable
CREATE TABLE "counter" (
    "owner_id" UUID NOT NULL,
    "basis" "counted_basis" NOT NULL,
    "facet" "counted_facet" NOT NULL,
    "key" TEXT NOT NULL DEFAULT '',
    "measure" "measure" NOT NULL DEFAULT 'contributions',
    "slot" SMALLINT NOT NULL DEFAULT 0,
    "value" INTEGER NOT NULL,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("owner_id","basis","facet","key","measure","slot")
);

-- CreateTable
CREATE TABLE "author_counter" (
    "owner_id" UUID NOT NULL,
    "basis" "counted_basis" NOT NULL,
    "measure" "measure" NOT NULL,
    "author_id" UUID NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "author_counter_pkey" PRIMARY KEY ("owner_id","basis","measure","author_id")
);

-- Came after closing, and was not admitted: kept, outside every total.
ALTER TABLE "contribution" ADD COLUMN "late" BOOLEAN NOT NULL DEFAULT false;
