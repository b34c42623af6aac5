export type Visited = { path: string; status: number; type: string; headers: Headers; text: string };

const atOnce = 6;

/**
 * Follows every link from the home page on, inside the site, and keeps what was answered. Bounded: a site
 * that never ends is a fault as well.
 */
export async function crawl(address: string, most: number): Promise<Visited[]> {
  const found = new Set(["/"]);
  const waiting = ["/"];
  const visited: Visited[] = [];
  const walk = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const page = await visit(address, path);
      visited.push(page);
      for (const link of linksOf(page, address)) {
        if (found.has(link)) continue;
        found.add(link);
        waiting.push(link);
      }
      if (found.size > most)
        throw new Error(`More than ${most} addresses: ${[...found].slice(-5).join(" ")}`);
    }
  };
  while (waiting.length > 0) await Promise.all(Array.from({ length: atOnce }, walk));
  return visited;
}

async function visit(address: string, path: string): Promise<Visited> {
  const { status, headers, text } = await fetch(address + path, { redirect: "manual" }).then(
    async (answer) => ({
      ...{ status: answer.status, headers: answer.headers, text: await answer.text() },
    }),
  );
  return { path, status, type: headers.get("content-type") ?? "", headers, text };
}

/** Addresses of the site in a page, without their fragments nor those that robots are asked not to follow. */
function linksOf({ path, type, text }: Visited, address: string): string[] {
  if (!type.startsWith("text/html")) return [];
  const shown = text.replaceAll(/<div\b[^>]*\shidden=""[^>]*>.*?<\/div>/gs, ""); // the rest waits for a script
  const hrefs = [...shown.matchAll(/<(?:a|link)\b(?![^>]*\srel="nofollow")[^>]*?\shref="([^"]*)"/g)].map(
    ([, href = ""]) => href.replaceAll("&amp;", "&"),
  );
  return hrefs
    .map((href) => new URL(href, address + path))
    .filter(({ origin }) => origin === address)
    .map(({ pathname, search }) => pathname + search);
}
