import type { Page } from "playwright-core";

export type Transfer = { url: string; bytes: number };
export type Transfers = { bytes: number; files: Transfer[]; hosts: string[] };

/**
 * Weighs a page as the network carried it: compressed bodies and headers, fonts included, until
 * nothing more is asked for. Hosts are listed so that a third party shows.
 */
export async function transfersOf(page: Page, url: string): Promise<Transfers> {
  const network = await page.context().newCDPSession(page);
  const asked = new Map<string, string>();
  const files: Transfer[] = [];
  network.on("Network.requestWillBeSent", ({ requestId, request }) => asked.set(requestId, request.url));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength: bytes }) => {
    files.push({ url: asked.get(requestId) ?? requestId, bytes });
  });
  await network.send("Network.enable");
  await page.goto(url, { waitUntil: "networkidle" });
  const carried = [...asked.values()].filter((each) => !each.startsWith("data:"));
  return {
    bytes: files.reduce((total, { bytes }) => total + bytes, 0),
    files: files.sort((one, other) => other.bytes - one.bytes),
    hosts: [...new Set(carried.map((each) => new URL(each).host))],
  };
}
