import { expect, test } from "vitest";
import {
  clockWord,
  closingWord,
  daysLeftWord,
  dayWord,
  momentWord,
  monthWord,
  periodWord,
  situationWord,
  stepDateWord,
} from "./dates";

const paris = (told: string) => new Date(told);
/** Expected words are written with « ~ » for a no-break space, so that a reader sees it. */
const spaced = (words: string) => words.replaceAll("~", "\u00a0");

test.each([
  ["2025-05-12T10:00Z", "12~mai~2025"],
  ["2025-05-01T10:00Z", "1er~mai~2025"],
  ["2025-12-01T10:00Z", "1er~décembre~2025"],
  ["2025-05-11T10:00Z", "11~mai~2025"],
  ["2025-12-31T23:00Z", "1er~janvier~2026"],
])("the day of %s is « %s »", (date, words) => {
  expect(dayWord(paris(date))).toBe(spaced(words));
});

test.each([
  ["2025-05-12T08:04Z", "10~h~04"],
  ["2025-01-12T08:04Z", "9~h~04"],
  ["2025-05-30T21:59Z", "23~h~59"],
  ["2025-05-30T22:00Z", "0~h~00"],
])("the clock of %s shows « %s »", (date, words) => {
  expect(clockWord(paris(date))).toBe(spaced(words));
});

test("a moment has its day and its hour", () => {
  expect(momentWord(paris("2026-05-12T08:04Z"))).toBe(spaced("12~mai~2026 à 10~h~04"));
});

test.each([
  ["midnight", "2025-05-30T22:00Z", "30~mai~2025 à 23~h~59"],
  ["midnight, on the last day of a month", "2025-05-31T22:00Z", "31~mai~2025 à 23~h~59"],
  ["midnight, after the day with 25 hours", "2025-10-26T23:00Z", "26~octobre~2025 à 23~h~59"],
])("what closes at %s is read as the minute before", (_, closesAt, words) => {
  expect(closingWord(paris(closesAt))).toBe(spaced(words));
});

test.each([
  ["within a month", "2025-05-01T22:00Z", "2025-05-30T22:00Z", "Du 2~mai au 30~mai~2025"],
  ["within a year", "2025-04-27T22:00Z", "2025-05-30T22:00Z", "Du 28~avril au 30~mai~2025"],
  ["from the first of a month", "2025-03-31T22:00Z", "2025-05-01T22:00Z", "Du 1er~avril au 1er~mai~2025"],
  [
    "up to the last day of a year",
    "2025-11-30T23:00Z",
    "2025-12-31T23:00Z",
    "Du 1er~décembre au 31~décembre~2025",
  ],
  [
    "from one year to the next",
    "2025-12-14T23:00Z",
    "2026-03-14T23:00Z",
    "Du 15~décembre~2025 au 14~mars~2026",
  ],
])("a period %s", (_, opensAt, closesAt, words) => {
  expect(periodWord({ opensAt: paris(opensAt), closesAt: paris(closesAt) })).toBe(spaced(words));
});

test("a step tells what is known of its date, and no more", () => {
  const startsAt = paris("2026-06-08T16:30Z");
  expect(stepDateWord({ precision: "month", startsAt })).toBe("juin 2026");
  expect(stepDateWord({ precision: "day", startsAt })).toBe(spaced("8~juin~2026"));
  expect(stepDateWord({ precision: "minute", startsAt })).toBe(
    spaced("8~juin~2026 à 18~h~30 (heure de Paris)"),
  );
  expect(monthWord(paris("2025-12-31T23:00Z"))).toBe("janvier 2026");
});

test("every page of numbers says when it was counted", () => {
  expect(situationWord(paris("2026-05-12T08:04Z"))).toBe(
    spaced("Situation au 12~mai~2026 à 10~h~04 (heure de Paris)"),
  );
});

test.each([
  [12, "il reste 12~jours"],
  [2, "il reste 2~jours"],
  [1, "dernier jour"],
])("with %i days left, « %s »", (days, words) => {
  expect(daysLeftWord(days)).toBe(spaced(words));
});
