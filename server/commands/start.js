import { existsSync } from "node:fs";
import process from "node:process";
import { URL } from "node:url";

/** `npm start`. Not TypeScript: production runs the bundle, and only checks here that there is one. */
const bundle = new URL("../../build/server/main.js", import.meta.url);

if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  process.stderr.write("There is no build to start: run `npm run build` first.\n");
  process.exitCode = 1;
}
