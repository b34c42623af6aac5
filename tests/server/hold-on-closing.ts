import { live } from "../../server/process/life";

/** A program whose closing never ends. */
await live((life) => {
  life.beforeEnd(() => new Promise(() => setInterval(() => undefined, 60_000)));
  life.beforeEnd(() => Promise.resolve(process.stdout.write("closing\n")));
  process.stdout.write("living\n");
  setInterval(() => undefined, 60_000);
  return Promise.resolve();
});
