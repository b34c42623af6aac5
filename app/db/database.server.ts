import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "./generated/client";
import { nameStatements } from "./statement-names";

export type Database = PrismaClient;
/** What runs inside one transaction: the same tables, no second transaction. */
export type Transaction = Prisma.TransactionClient;
export type Sql = Prisma.Sql;

/** Pieces of SQL with bound values, for hot reads, search and cursors. */
export const { sql, join, empty } = Prisma;
export const JsonNull = Prisma.JsonNull;

/** Opens the application's pool; `close` with `$disconnect()`. */
export function openDatabase(url: string, poolSize = 10): Database {
  const pool = { connectionString: url, max: poolSize };
  return new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: nameStatements() }) });
}
