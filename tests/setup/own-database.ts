import { afterAll, beforeAll } from "vitest";
import { dropDatabases, freshDatabase } from "./database";

beforeAll(async () => {
  await freshDatabase();
});

afterAll(dropDatabases);
