-- CreateEnum
CREATE TYPE "counted_scope" AS ENUM ('consultation', 'fiche', 'question', 'option', 'block', 'section', 'edge');

-- CreateEnum
CREATE TYPE "measure" AS ENUM ('contributions', 'contributors', 'organisations');

-- CreateTable
CREATE TABLE "counter" (
    "owner_id" UUID NOT NULL,
    "scope" "counted_scope" NOT NULL,
    "key" TEXT NOT NULL DEFAULT '',
    "measure" "measure" NOT NULL DEFAULT 'contributions',
    "slot" SMALLINT NOT NULL DEFAULT 0,
    "value" INTEGER NOT NULL,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("owner_id","scope","key","measure","slot")
);

-- CreateTable
CREATE TABLE "author_counter" (
    "owner_id" UUID NOT NULL,
    "scope" "counted_scope" NOT NULL,
    "measure" "measure" NOT NULL,
    "author_id" UUID NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "author_counter_pkey" PRIMARY KEY ("owner_id","scope","measure","author_id")
);
