import { type Load, loadOf, medianOf } from "./load";

const rounds = 3;
const seconds = 4;

export type Site = { url: string; cookie: string; stop: () => Promise<void> };

/**
 * The same page of several sites, for somebody signed in, whom no cache answers: asked in turns, two requests at once,
 * so that whatever slows the machine slows all. Stops them.
 * @returns the median round of each
 */
export async function askInTurns(sites: readonly Site[]): Promise<Load[]> {
  const found = sites.map((): Load[] => []);
  try {
    for (const site of sites) await ask(site, 2); // the first seconds compile
    for (let round = 0; round < rounds; round++)
      for (const [index, site] of sites.entries()) found[index]?.push(await ask(site, seconds));
  } finally {
    for (const site of sites) await site.stop();
  }
  return found.map(medianOf);
}

const ask = ({ url, cookie }: Site, time: number) => loadOf(url, time, { cookie, connections: 2 });
