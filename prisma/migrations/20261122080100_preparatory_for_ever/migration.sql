-- Told in confidence: nothing makes it anything else, nor anything else of it, and it answers nobody.
ALTER TABLE contribution ADD CONSTRAINT contribution_preparatory_apart
  CHECK (moderation <> 'preparatory' OR (kind <> 'reply' AND NOT late));
CREATE FUNCTION refuse_to_publish_preparatory() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a preparatory contribution stays so' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER contribution_stays_preparatory BEFORE UPDATE OF moderation ON contribution
  FOR EACH ROW WHEN ((OLD.moderation = 'preparatory') <> (NEW.moderation = 'preparatory'))
  EXECUTE FUNCTION refuse_to_publish_preparatory();

-- A list of their own for staff, the latest first.
CREATE INDEX contribution_preparatory ON contribution (consultation_id, submitted_at, id)
  WHERE moderation = 'preparatory';
