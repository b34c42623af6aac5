-- Ten thousand passages at a time, each committed on its own: nobody waits while a million are filled. The only statement
-- of its file, since what stands beside another is one transaction with it.
DO $$
DECLARE
  done uuid := '00000000-0000-0000-0000-000000000000';
  upto uuid;
BEGIN
  LOOP
    SELECT id INTO upto FROM (SELECT id FROM passage WHERE id > done ORDER BY id LIMIT 10000) p ORDER BY id DESC LIMIT 1;
    EXIT WHEN upto IS NULL;
    UPDATE segment s SET contribution_id = c.id, submitted_at = c.submitted_at
    FROM passage p JOIN revision r ON r.id = p.revision_id JOIN contribution c ON c.id = r.contribution_id
    WHERE s.passage_id = p.id AND p.id > done AND p.id <= upto;
    COMMIT;
    done := upto;
  END LOOP;
END $$;
