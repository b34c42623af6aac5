-- How often the highlights of a version changed: what was drawn of them is right as long as this stays the same.
ALTER TYPE "counted_facet" ADD VALUE 'edge_change';
