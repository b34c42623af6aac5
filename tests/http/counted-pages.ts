import { expect, onTestFinished, vi } from "vitest";
import type { Subject } from "~/domain/register/subject";
import type { Pages } from "../../server/web/pages";
import { anEar } from "../factories/followed-fact";
import { testPlatform } from "../setup/platform";
import { html, openWeb } from "./open-web";

type Draw = (request: Request) => Response;
export const longPage = () => html("Fiche ".repeat(400));

/**
 * Pages that count how often each address was rendered; while `held` waits, a rendering does too. With a subject they
 * say that they are drawn from it; `tell` makes known what happened, `hush` keeps the journal from being read.
 */
export async function openCounted(draw: Draw = longPage, subject: Subject | null = null) {
  const rendered: string[] = [];
  let held = Promise.resolve();
  const hold = () => {
    let release: () => void = () => undefined;
    held = new Promise((resolve) => (release = resolve));
    return () => {
      release();
    };
  };
  const begun = (count: number) => vi.waitFor(() => expect(rendered).toHaveLength(count));
  const pages: Pages = async (request, { shows }) => {
    if (subject) shows(subject);
    rendered.push(request.url.slice(request.url.indexOf("/", 8)));
    await held;
    return draw(request);
  };
  const { platform, turnTo } = testPlatform("2030-01-15T12:00:00.000Z");
  const { journal, tell } = anEar(platform.clock);
  const web = await openWeb(pages, { platform, journal });
  onTestFinished(() => web.close());
  return { ...web, platform, rendered, turnTo, hold, begun, tell };
}

export const withEncoding = (encoding: string) => ({ headers: { "Accept-Encoding": encoding } });
