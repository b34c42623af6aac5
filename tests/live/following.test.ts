import { expect, test } from "vitest";
import { reportContribution } from "~/domain/moderation/report.server";
import { visitor } from "~/domain/policy/actor";
import { nameOfFigure, nameOfReported } from "~/domain/tally/mark";
import { aSent, bringTo, passageOn, send } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";
import { arrived, follow, openSite } from "./site";

const open = "2030-01-10T10:00:00Z";

const total = (ownerId: string, told: Partial<Parameters<typeof nameOfFigure>[0]> = {}) =>
  nameOfFigure({ ownerId, basis: "published", facet: "total", key: "", measure: "contributions", ...told });

async function stage(told: Parameters<typeof holdConsultation>[1] = {}) {
  const { platform } = testPlatform(open);
  const consultation = await holdConsultation(platform, told);
  const fiche = await holdFiche(platform, consultation.id);
  const wish = {
    fiche: { follow: "fiche", consultation: consultation.slug, fiche: fiche.slug },
    consultation: { follow: "consultation", consultation: consultation.slug },
    board: { follow: "board", consultation: consultation.slug },
  };
  return { platform, consultation, fiche, wish };
}

test("whoever follows a fiche hears its public figures, then only those that a contribution moves", async () => {
  const { platform, fiche, wish } = await stage();
  await send(platform, fiche, aSent(fiche, "Un avis."));
  const passages = [await passageOn(platform, fiche, "Le texte")];
  const page = follow(await openSite(platform), wish.fiche);
  await page.until(arrived);
  expect(page.messages).toEqual([
    {
      [total(fiche.id)]: 1,
      [total(fiche.id, { measure: "contributors" })]: 1,
      [total(fiche.id, { facet: "kind", key: "opinion" })]: 1,
    },
  ]);

  await send(platform, fiche, aSent(fiche, "Un mot.", { kind: "comment", passages }));
  await page.until((known) => known[total(fiche.id)] === 2);
  expect(page.messages.slice(1)).toEqual([
    expect.objectContaining({
      [total(fiche.id)]: 2,
      [total(fiche.id, { facet: "kind", key: "comment" })]: 1,
      [total(fiche.versionId, { facet: "block", key: passages[0]?.start.blockId ?? "" })]: 1,
    }),
  ]);
  expect(page.messages[1]).not.toHaveProperty([total(fiche.id, { facet: "kind", key: "opinion" })]);
});

test("a consultation’s page hears its figures and those of its fiches, and of no other consultation", async () => {
  const { platform, consultation, fiche, wish } = await stage();
  const other = await stage();
  const page = follow(await openSite(platform), wish.consultation);
  await page.until(arrived);
  await send(platform, other.fiche, aSent(other.fiche, "Ailleurs."));
  await send(platform, fiche, aSent(fiche, "Ici."));
  await page.until((known) => known[total(fiche.id)] === 1);
  expect(page.known).toEqual({
    [total(consultation.id)]: 1,
    [total(consultation.id, { measure: "contributors" })]: 1,
    [total(consultation.id, { measure: "sendings" })]: 1,
    [total(fiche.id)]: 1,
    [total(fiche.id, { measure: "contributors" })]: 1,
  });
});

test("the board hears what the public does not: what waits, and what is published", async () => {
  const { platform, consultation, fiche, wish } = await stage({ visibility: "never" });
  const { cookie } = await signedInAs(platform, { roles: ["analyst"] });
  const page = follow(await openSite(platform), wish.board, { cookie });
  await page.until(arrived);
  const { id } = await send(platform, fiche, aSent(fiche, "En attente."));
  await page.until((known) => known[total(consultation.id, { basis: "submitted" })] === 1);
  const waiting = total(fiche.id, { basis: "received", facet: "state", key: "pending" });
  await bringTo(platform, id, "pending");
  await send(platform, fiche, aSent(fiche, "Une autre."));
  await page.until((known) => known[waiting] === 1);
  expect(page.known[total(fiche.id, { basis: "received", facet: "state", key: "visible" })]).toBe(1);
});

test("the board hears that a contribution is reported, which nothing else tells", async () => {
  const { platform, consultation, fiche, wish } = await stage();
  const { reference } = await send(platform, fiche, aSent(fiche, "Un avis."));
  const { cookie } = await signedInAs(platform, { roles: ["analyst"] });
  const page = follow(await openSite(platform), wish.board, { cookie });
  await page.until((known) => known[nameOfReported(consultation.id)] === 0);
  const report = { reference, ground: "advertising" as const, words: "Une publicité.", from: "une adresse" };
  await reportContribution(platform, visitor, report);
  await page.until((known) => known[nameOfReported(consultation.id)] === 1);
  expect(page.messages.slice(1)).toEqual([{ [nameOfReported(consultation.id)]: 1 }]);
});

test("each message says when its figures are of, by the clock of the site", async () => {
  const { platform, fiche, wish } = await stage();
  const page = follow(await openSite(platform), wish.fiche);
  await page.until(arrived);
  await send(platform, fiche, aSent(fiche, "Un avis."));
  await page.until((known) => known[total(fiche.id)] === 1);
  expect(page.moments).toEqual([new Date(open).toISOString(), new Date(open).toISOString()]);
});

test("a number that came back to nothing is told as zero to whoever comes back with a page that shows it", async () => {
  const { platform, fiche, wish } = await stage();
  const { id } = await send(platform, fiche, aSent(fiche, "Masquée."));
  await bringTo(platform, id, "hidden");
  const page = follow(await openSite(platform), wish.fiche);
  await page.until(arrived);
  expect(page.known[total(fiche.id)]).toBe(0);
});

test("whoever comes later hears at once what the others know", async () => {
  const { platform, fiche, wish } = await stage();
  const address = await openSite(platform);
  const first = follow(address, wish.fiche);
  await first.until(arrived);
  await send(platform, fiche, aSent(fiche, "Un avis."));
  await first.until((known) => known[total(fiche.id)] === 1);
  const second = follow(address, wish.fiche);
  await second.until(arrived);
  expect(second.known).toEqual(first.known);
});

test.each([
  ["a consultation that shows contributions at closing only", { visibility: "at_closing" as const }],
  ["a consultation that is not announced", { announcedAt: null }],
])("%s lets nobody follow its public pages", async (_, told) => {
  const { platform, wish } = await stage(told);
  const address = await openSite(platform);
  for (const one of [wish.fiche, wish.consultation]) {
    const page = follow(address, one);
    expect(["unknown", "forbidden"]).toContain(await page.ended);
    expect(page.messages).toEqual([]);
  }
});

test("a page of another site is not let in, nor a wish that is not one", async () => {
  const { platform, wish } = await stage();
  const address = await openSite(platform);
  const origin = "https://ailleurs.example";
  expect(await follow(address, wish.fiche, { origin }).ended).toBe("websocket error");
  expect(await follow(address, { follow: "tout" }).ended).toBe("malformed");
  expect(await follow(address, { ...wish.consultation, fiche: "x" }).ended).toBe("malformed");
});

test("a burst of fifty contributions makes at most one message a second, and all of them are told", async () => {
  const { platform, fiche, wish } = await stage();
  const page = follow(await openSite(platform, { pace: { tellMs: 1_000 } }), wish.fiche);
  await page.until(arrived);
  const start = performance.now();
  for (let sent = 0; sent < 50; sent += 1) await send(platform, fiche, aSent(fiche, "Un avis."));
  await page.until((known) => known[total(fiche.id)] === 50);
  const seconds = (performance.now() - start) / 1_000;
  expect(page.messages.length - 1).toBeLessThanOrEqual(1 + seconds);
});
