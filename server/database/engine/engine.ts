import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { connectionsTo } from "./connections";
import { loadEngine } from "./load";
import { refusalOf } from "./refusal";

/** Runs `work` with Prisma's schema engine connected to this database, and lets the engine go afterwards. */
export async function withEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const Engine = await loadEngine();
  const { factory, closeAll } = connectionsTo(url);
  const engine = await Engine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    engine.free();
    await closeAll();
  }
}
