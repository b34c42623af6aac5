import { expect, test } from "vitest";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { openLog } from "../../server/log";
import { testPlatform } from "../setup/platform";

/** The one line that logging this object writes. */
function lineOf(object: Record<string, unknown>): string {
  const lines: string[] = [];
  openLog({ LOG_LEVEL: "info" }, { write: (line) => void lines.push(line) }).info(object, "essai");
  return lines.join();
}

test("secrets and addresses that slip into a line are taken out", () => {
  const line = lineOf({
    email: "a@b.example",
    account: { password: "p", headers: { cookie: "c=1" } },
    kept: "oui",
  });
  expect(JSON.parse(line)).toEqual({
    level: "info",
    time: expect.any(String),
    account: { headers: {} },
    kept: "oui",
    msg: "essai",
  });
});

type Query = (db: Platform["db"]) => Promise<unknown>;

test.each<[string, Query]>([
  ["refused by PostgreSQL", (db) => db.account.findMany({ where: { id: "mes mots" } })],
  ["refused in raw SQL", (db) => db.$queryRaw(sql`SELECT ${"mes mots"}::int`)],
  [
    "refused by Prisma",
    (db) => db.account.findMany({ where: { email: "mes mots", createdAt: new Date(Number.NaN) } }),
  ],
])("a call %s is logged without the words it was given", async (_, query) => {
  const { platform } = testPlatform("2030-01-15");
  const fault: unknown = await query(platform.db).catch((error: unknown) => error);
  const line = lineOf({ err: new Error("above", { cause: fault }) });
  expect(line).toContain('"type":"Prisma');
  expect(line).not.toContain("mes mots");
});
