import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { perform } from "../act.server";

const accounts = z.array(z.object({ accountId: z.string() }));

/**
 * Asks for the mails about a version, one for each account: while people are consulted, to whoever has a contribution on
 * the fiche; otherwise to those whose words it changes or takes away. In one transaction, after the publication: nobody
 * waits for it, and nobody is written to twice.
 */
export function askVersionMails(platform: Platform, versionId: string): Promise<void> {
  return perform(platform, { kind: "job", name: "mail" }, async ({ tx, enqueue }) => {
    const concerned = accounts.parse(
      await tx.$queryRaw(sql`
        SELECT DISTINCT n.account_id AS "accountId"
        FROM version v
        JOIN contribution c ON c.fiche_id = v.fiche_id AND c.withdrawn_at IS NULL
        JOIN contributor n ON n.id = c.contributor_id
        JOIN account a ON a.id = n.account_id AND a.email IS NOT NULL
        WHERE v.id = ${versionId}::uuid AND (v.reason IS NOT NULL OR EXISTS (
          SELECT 1 FROM revision r JOIN passage p ON p.revision_id = r.id
          JOIN placement l ON l.passage_id = p.id AND l.version_id = v.id
          WHERE r.contribution_id = c.id AND r.number = c.current_number AND l.state IN ('reworded', 'removed')))`),
    );
    for (const { accountId } of concerned) await enqueue({ kind: "mail.version", versionId, accountId });
  });
}
