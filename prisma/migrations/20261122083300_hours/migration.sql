-- AlterEnum: counted by the deployment that applies this, as figures that are new.
ALTER TYPE "counted_facet" ADD VALUE 'hour';
