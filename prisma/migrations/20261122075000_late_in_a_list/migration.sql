-- What came late and was not admitted is a list of its own for moderators: few rows, found without reading the others.
CREATE INDEX contribution_late ON contribution (consultation_id, submitted_at, id) WHERE late;
