import { expect, test } from "vitest";
import type { PeriodAct } from "~/domain/consultation/period-act";
import { publishPeriod } from "~/domain/consultation/publish-period.server";
import { readCalendar } from "~/domain/consultation/read-consultation.server";
import { listContributions } from "~/domain/contribution/list-contributions.server";
import { system, visitor } from "~/domain/policy/actor";
import { calendarFileOf } from "~/http/calendar-file.server";
import { feedOf } from "~/http/feed.server";
import { aSent, send } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";

const publicUrl = "https://concertation.example";

/** What becomes of a consultation that opens on 1 January 2030, each with its reason. */
const acts: readonly [now: string, PeriodAct, opensOn: string, closesOn: string][] = [
  ["2030-01-10T10:00Z", "extend", "2030-01-01", "2030-02-10"],
  ["2030-01-15T10:00Z", "suspend", "2030-01-20", "2030-02-20"],
  ["2030-01-18T10:00Z", "resume", "2030-01-19", "2030-02-20"],
  ["2030-03-01T10:00Z", "reopen", "2030-03-01", "2030-03-10"],
];

async function arrange() {
  const { platform, turnTo } = testPlatform("2030-01-05T10:00Z");
  const consultation = await holdConsultation(platform, { visibility: "at_closing" });
  const { id, slug } = consultation;
  const act = async (index: number) => {
    const [now, wanted, opensOn, closesOn] = acts[index] ?? acts[0] ?? ["", "extend", "", ""];
    turnTo(now);
    const wish = {
      act: wanted,
      days: { opensOn, closesOn },
      reason: `Motif <${wanted}>.`,
      number: index + 1,
    };
    expect(await publishPeriod(platform, system, id, wish)).toEqual({ allowed: true });
  };
  const readEvent = async () => {
    const calendar = await readCalendar(platform, visitor, slug);
    const file = await calendarFileOf(calendar.consultation, calendar.steps, publicUrl).text();
    const lines = file.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
    const valueOf = (name: string) =>
      lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
    return { lines, valueOf };
  };
  const readFeed = async () => {
    const { consultation: read, cards } = await listContributions(platform, visitor, slug, {}, null);
    return feedOf(read, cards, publicUrl).text();
  };
  return { platform, turnTo, consultation, act, readEvent, readFeed };
}

test("the calendar’s event is the same one at each change of dates, which it follows, revised once more", async () => {
  const { consultation, act, readEvent } = await arrange();
  const seen: (string | undefined)[][] = [];
  const see = async () => {
    const { lines, valueOf } = await readEvent();
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
    expect(valueOf("UID")).toBe(`consultation@${consultation.id}`);
    seen.push([valueOf("SEQUENCE"), valueOf("DTSTART"), valueOf("DTEND"), valueOf("DESCRIPTION")]);
  };
  await see();
  for (const index of acts.keys()) {
    await act(index);
    await see();
  }
  const told = (act: string, reason: PeriodAct) => `${act}. Motif\u00a0: Motif <${reason}>.`;
  expect(seen).toEqual([
    ["0", "20291231T230000Z", "20300131T230000Z", undefined],
    ["1", "20291231T230000Z", "20300210T230000Z", told("Prolongation", "extend")],
    ["2", "20300119T230000Z", "20300220T230000Z", told("Suspension", "suspend")],
    ["3", "20300118T230000Z", "20300220T230000Z", told("Reprise", "resume")],
    ["4", "20300301T100000Z", "20300310T230000Z", told("Réouverture", "reopen")],
  ]);
});

test("the feed tells each change of dates with its reason, also while contributions are withheld", async () => {
  const { act, readFeed } = await arrange();
  for (const index of acts.keys()) await act(index);
  const feed = await readFeed();
  const titles = [...feed.matchAll(/<title type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(([, title]) =>
    title?.replaceAll("\u00a0", " "),
  );
  expect(titles).toEqual([
    "Réouverture : Du 1er mars au 10 mars 2030",
    "Reprise : Du 19 janvier au 20 février 2030",
    "Suspension : Du 20 janvier au 20 février 2030",
    "Prolongation : Du 1er janvier au 10 février 2030",
  ]);
  for (const [, wanted] of acts) expect(feed).toContain(`Motif &lt;${wanted}&gt;.`);
  expect(feed).toMatch(/<feed[^]*?<updated>2030-03-01T10:00:00.000Z<\/updated>/);
});

test("changes and contributions stand in the feed in the order in which they came", async () => {
  const { platform, turnTo, consultation, act, readFeed } = await arrange();
  await platform.db.consultation.update({ where: { id: consultation.id }, data: { visibility: "at_once" } });
  const fiche = await holdFiche(platform, consultation.id);
  const earlier = await send(platform, fiche, aSent(fiche, "Avant."));
  await act(0);
  turnTo("2030-01-12T10:00Z");
  const later = await send(platform, fiche, aSent(fiche, "Après."));
  const feed = await readFeed();
  const places = [later.reference, "Prolongation", earlier.reference].map((words) => feed.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});
