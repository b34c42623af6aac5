/** The thread where nothing was built (development, demonstration, tests): Node.js cannot start one from TypeScript. */
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
