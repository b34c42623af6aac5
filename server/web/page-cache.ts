import { LRUCache } from "lru-cache";
import { keep, type KeptPage } from "./kept-page";

type Rendering = { bornAtMs: number; page: Promise<KeptPage | null> };
type Render = () => Promise<Response>;

const freshForMs = 1_000;
const roomBytes = 64_000_000;
/** The body and its two compressed forms, none of them larger than the body, and what surrounds them. */
const weightOf = ({ bytes }: KeptPage) => 3 * bytes + 2_000;

/**
 * Visitors' pages, kept whole for one second: on the day of a consultation thousands ask for the same one.
 * The second is counted from the beginning of the rendering, so that nothing shown is older than that; who
 * asks while a page is being rendered waits for it, unless its rendering began too long ago.
 */
export function openPageCache(clock: () => Date) {
  const kept = new LRUCache<string, KeptPage>({ maxSize: roomBytes, sizeCalculation: weightOf });
  const underway = new Map<string, Rendering>();
  const nowMs = () => clock().getTime();
  const isFresh = ({ bornAtMs }: { bornAtMs: number }) => Math.abs(nowMs() - bornAtMs) < freshForMs;

  async function renderAndKeep(key: string, render: Render) {
    const bornAtMs = nowMs();
    const rendering = render().then((response) => keep(response, bornAtMs, kept.peek(key)));
    const page = rendering.then(
      (outcome) => (outcome instanceof Response ? null : outcome),
      () => null,
    );
    const entry = { bornAtMs, page };
    underway.set(key, entry);
    const outcome = await rendering.finally(() => underway.get(key) === entry && underway.delete(key));
    if (!(outcome instanceof Response)) kept.set(key, outcome);
    return outcome;
  }

  /** The page of this address; a Response when it may not be kept, to be sent to this one visitor only. */
  return async function read(key: string, render: Render): Promise<KeptPage | Response> {
    const page = kept.get(key);
    if (page && isFresh(page)) return page;
    const rendering = underway.get(key);
    if (!rendering || !isFresh(rendering)) return renderAndKeep(key, render);
    return (await rendering.page) ?? render();
  };
}
