import { describe, expect, vi } from "vitest";
import { withdrawContribution } from "~/domain/contribution/withdraw-contribution.server";
import { decide } from "~/domain/moderation/decide.server";
import { system } from "~/domain/policy/actor";
import { paths } from "~/http/paths";
import { aSent, send } from "../factories/sending";
import { holdAuthor, sendAs } from "../factories/author";
import { exercise } from "./setup/places";
import { firstWords } from "./setup/plant";
import { type Nodes, test } from "./setup/two-nodes";
import { withdrawFrom } from "./setup/withdraw-from";

/** Longer than a busy machine may take, shorter than what a page may be kept for. */
const patience = { timeout: 15_000, interval: 100 };

/** Apart from the first test, which would have to wait for them. */
test.beforeAll(({ nodes: _ }) => undefined, 90_000);

const visit = async (url: string) => (await fetch(url)).text();

/** The pages that show a comment, as a visitor asks for them. */
const pagesOf = ({ fiche }: Nodes, reference: string) => [
  paths.contributions(exercise),
  paths.contributions(exercise, { fiche: fiche.slug }),
  paths.feed(exercise),
  paths.contribution(reference),
];

/** A comment that all its pages show, on both nodes. */
async function hold(nodes: Nodes) {
  const { platform, fiche } = nodes;
  const author = await holdAuthor(platform);
  const word = `mot-${platform.newId()}`;
  const passages = [await firstWords(platform, fiche)];
  const told = { contributorId: author.contributorId };
  const { reference } = await send(platform, fiche, aSent(fiche, word, { kind: "comment", passages }), told);
  const urls = [nodes.one, nodes.other].flatMap((node) =>
    pagesOf(nodes, reference).map((path) => node + path),
  );
  await vi.waitFor(async () => {
    for (const url of urls) expect(await visit(url), url).toContain(word);
  }, patience);
  const untilGone = () =>
    vi.waitFor(async () => {
      for (const url of urls) expect(await visit(url), url).not.toContain(word);
    }, patience);
  return { author, reference, word, untilGone };
}

describe("what is taken away is gone from every kept page of every node", () => {
  test.for([
    ["one", "other"],
    ["other", "one"],
  ] as const)("withdrawn on the %s node", async ([acting], { nodes }) => {
    const { author, reference, untilGone } = await hold(nodes);
    await withdrawFrom(nodes[acting], reference, author.cookie);
    await untilGone();
  });

  test("hidden by a process that wakes nobody", async ({ nodes }) => {
    const { reference, untilGone } = await hold(nodes);
    const decision = {
      reference,
      ground: "abusive" as const,
      explanation: "Contraire à la charte.",
      revision: null,
    };
    await decide(nodes.platform, system, { ...decision, act: "hide" });
    await untilGone();
  });
});

test("the numbers of the home page, of the consultation and of the fiche follow on both nodes", async ({
  nodes,
}) => {
  const { platform, fiche } = nodes;
  const pages = [paths.home(), paths.consultation(exercise), paths.fiche(exercise, fiche.slug)];
  const urls = [nodes.one, nodes.other].flatMap((node) => pages.map((path) => node + path));
  const before = await Promise.all(urls.map(visit));
  const author = await holdAuthor(platform);
  const { reference } = await sendAs(platform, author, fiche, "Un avis de plus.");
  const words = (page: string) => page.replaceAll(/Situation au [^<.]*/g, "");
  await vi.waitFor(async () => {
    for (const [index, url] of urls.entries())
      expect(words(await visit(url)), url).not.toBe(words(before[index] ?? ""));
  }, patience);
  await withdrawContribution(platform, author.person, reference, { erase: false });
  await vi.waitFor(async () => {
    for (const [index, url] of urls.entries())
      expect(words(await visit(url)), url).toBe(words(before[index] ?? ""));
  }, patience);
});

/** All that visitors read of a consultation, kept until something happens to it. */
const readByAll = ({ fiche }: Nodes, reference: string) => [
  paths.home(),
  paths.consultation(exercise),
  paths.fiche(exercise, fiche.slug),
  paths.ficheTextOnly(exercise, fiche.slug),
  paths.contributions(exercise),
  paths.contribution(reference),
  paths.calendar(exercise),
  paths.calendarFile(exercise),
  paths.feed(exercise),
  paths.openData(exercise),
  paths.sitePlan(),
];

test("nothing of a visitor, of a request or of chance is in a kept page", async ({ nodes }) => {
  const { platform, fiche, one, other } = nodes;
  const name = "Séraphine Introuvable";
  const author = await holdAuthor(platform, name);
  const { reference } = await sendAs(platform, author, fiche, "Un avis.");
  const cookie = `${author.cookie}; brouillon=${"b".repeat(43)}`;
  const secrets = [name, author.cookie.split("=")[1] ?? "", "b".repeat(43), author.person.accountId];
  for (const path of readByAll(nodes, reference)) {
    const own = await fetch(one + path, { headers: { Cookie: cookie } });
    expect(own.headers.get("cache-control"), path).toBe("private, no-cache");
    const visited = await vi.waitFor(async () => {
      const [here, there] = [await fetch(one + path), await fetch(other + path)];
      const bodies = [await here.text(), (await there.text()).replaceAll(other, one)];
      expect(bodies[1], path).toBe(bodies[0]); // not across the end of a minute
      return { headers: here.headers, body: bodies[0] ?? "" };
    }, patience);
    expect(visited.headers.get("cache-control"), path).toContain("s-maxage=1");
    expect(visited.headers.get("set-cookie"), path).toBeNull();
    for (const secret of secrets) expect(visited.body, path).not.toContain(secret);
    expect(visited.body, path).not.toMatch(/\bnonce=|<script(?![^>]*src=)|<style/);
  }
});
