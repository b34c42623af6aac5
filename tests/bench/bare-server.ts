import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { answer } from "./answer";

/** The least a server in Node.js can do: the same bytes under the same headers. It is the measure of the house. */
const [port = "", file = ""] = process.argv.slice(2);
const { status, headers, body } = answer.parse(JSON.parse(readFileSync(file, "utf8")));
const bytes = Buffer.from(body, "base64");

createServer((_, response) => {
  response.writeHead(status, { ...headers, "content-length": bytes.length }).end(bytes);
}).listen(Number(port), "127.0.0.1", () => console.log("ready"));
