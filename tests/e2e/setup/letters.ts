import { expect, vi } from "vitest";
import type { Database } from "../../setup/clone";
import { asOwner } from "./arrange";

export type Letter = { code: string; link: string };

/** What the link and the code of the last mail of the demonstration to this address are, once so many were sent. */
export async function letterTo(database: Database, email: string, count = 1): Promise<Letter> {
  const text = await letterTextTo(database, email, count);
  const link = /https?:\/\/[^/\s]+(\/connexion\/lien\/[\w-]+)/.exec(text)?.[1] ?? "";
  return { code: /^\d{6}$/m.exec(text)?.[0] ?? "", link };
}

/** The last mail of the demonstration to this address, as soon as the queue has sent so many of them. */
export async function letterTextTo(database: Database, email: string, count = 1): Promise<string> {
  const statement = "SELECT text FROM demo_mail WHERE recipient = $1 ORDER BY sent_at DESC";
  const texts = await vi.waitFor(
    async () => {
      const rows = await asOwner(database, statement, [email]);
      expect(rows.length).toBeGreaterThanOrEqual(count);
      return rows.map(({ text }) => String(text));
    },
    { timeout: 10_000, interval: 100 },
  );
  return texts[0] ?? "";
}
