import { get } from "node:http";
import { z } from "zod";

/** What a browser says it can read. */
export const asBrowsersAsk = "br, gzip";

/** One answer as it went over the wire: the body still compressed, in base64 to cross processes. */
export const answer = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});

export type Answer = z.infer<typeof answer>;

/** Fetches without decoding: `fetch` would give the text, and its weight on the wire would be lost. */
export function answerOf(url: string, acceptEncoding: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": acceptEncoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: fixedHeaders(response.headersDistinct),
          body: Buffer.concat(parts).toString("base64"),
        });
      });
    }).on("error", reject);
  });
}

/** What every server writes by itself is left out: the bare server writes its own. */
function fixedHeaders(headers: NodeJS.Dict<string[]>): Record<string, string> {
  const own = ["date", "connection", "keep-alive", "transfer-encoding", "content-length"];
  const fixed = Object.entries(headers).filter(([name]) => !own.includes(name));
  return Object.fromEntries(fixed.map(([name, values]) => [name, values?.join(", ") ?? ""]));
}
