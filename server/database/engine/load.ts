import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

/** What the engine said before it gave up: its own exception says only "unreachable". */
export const lastPanic = { message: "" };

declare global {
  /** Kept with the process and not with this file, of which a bundler or a test runner may make two copies. */
  var prismaSchemaEngine: Promise<typeof glue.SchemaEngine> | undefined;
}

/**
 * Prisma's schema engine, compiled to WebAssembly: the same code as its native binary, which would
 * have to be downloaded from elsewhere than npm. Instantiated by hand, since Node.js does not import
 * `.wasm` files; once per process, since the glue keeps the instance.
 */
export function loadEngine(): Promise<typeof glue.SchemaEngine> {
  return (globalThis.prismaSchemaEngine ??= instantiate());
}

async function instantiate() {
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => (lastPanic.message = message) },
  });
  const { instance } = await WebAssembly.instantiate(await readFile(wasmFile()), {
    "./schema_engine_bg.js": { ...glue },
  });
  glue.__wbg_set_wasm(instance.exports);
  const { __wbindgen_start: start } = instance.exports;
  if (typeof start === "function") Reflect.apply(start, undefined, []);
  return glue.SchemaEngine;
}

function wasmFile(): string {
  const beside = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  return join(dirname(beside), "schema_engine_bg.wasm");
}
