import { Socket } from "node:net";

const home = new Set(["localhost", "127.0.0.1", "::1"]);

/** The host a socket is asked to reach, in any of the shapes that `connect` accepts. */
function hostOf([target, host]: unknown[]): string {
  if (Array.isArray(target)) return hostOf(target);
  if (typeof target === "number") return typeof host === "string" ? host : "localhost";
  if (typeof target !== "object" || target === null || !("host" in target)) return "localhost";
  return typeof target.host === "string" ? target.host : "localhost";
}

/** No test calls out: what is beyond this machine is not there on the day it matters. */
Socket.prototype.connect = new Proxy(Socket.prototype.connect, {
  apply(connect, socket, wanted: unknown[]): unknown {
    const host = hostOf(wanted);
    if (!home.has(host)) throw new Error(`A test called out to ${host}.`);
    return Reflect.apply(connect, socket, wanted);
  },
});
