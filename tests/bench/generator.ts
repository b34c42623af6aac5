import autocannon from "autocannon";
import type { Load } from "./load";

/** Asks for one page as fast as it is answered, or at a fixed rate a second; in a process of its own, not to slow what it measures. */
const [url = "", seconds = "5", connections = "50", acceptEncoding = "", cookie = "", rate = ""] =
  process.argv.slice(2);
const result = await autocannon({
  url,
  duration: Number(seconds),
  connections: Number(connections),
  ...(rate === "" ? {} : { overallRate: Number(rate) }),
  headers: { "accept-encoding": acceptEncoding, ...(cookie === "" ? {} : { cookie }) },
});
const load: Load = {
  requestsPerSecond: result.requests.average,
  p99Ms: result.latency.p99,
  failures: result.errors + result.timeouts + result.non2xx,
};
console.log(JSON.stringify(load));
