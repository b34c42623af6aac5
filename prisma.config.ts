import { defineConfig } from "prisma/config";

/** For the stock CLI, where it can be had; our own commands need no address here. */
export default defineConfig({ schema: "prisma/schema", migrations: { path: "prisma/migrations" } });
