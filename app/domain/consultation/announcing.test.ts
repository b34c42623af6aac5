import { expect, test } from "vitest";
import { type Lack, lacksOf, remindersOf, type ToAnnounce } from "./announcing";

const now = new Date("2030-01-10T09:00Z");

const ready: ToAnnounce = {
  ...{ presentation: "De quoi il s’agit.", organiser: "Service", decisionAtStake: "Décider" },
  ...{ legalFrame: "replaces_mandatory", legalFrameNote: "Article", explanatoryNotice: "Notice" },
  ...{ followUp: "Une synthèse", resultsDueOn: new Date("2030-03-01"), preparationOpensAt: null },
  ...{ plannedOpensAt: new Date("2030-01-11T23:00Z"), plannedClosesAt: new Date("2030-01-26T23:00Z") },
  ...{ timeZone: "Europe/Paris", charters: 1, steps: 1, fiches: 1, unpublished: 0 },
};

test("nothing lacks of what is complete, and nothing waits", () => {
  expect(lacksOf(ready, now)).toEqual([]);
  expect(remindersOf(ready)).toEqual([]);
});

test.each<[Partial<ToAnnounce>, Lack[]]>([
  [{ presentation: "", organiser: "", decisionAtStake: "" }, ["presentation", "organiser", "decision"]],
  [{ legalFrameNote: null }, ["legal-note"]],
  [{ legalFrameNote: null, legalFrame: "none" }, []],
  [{ plannedOpensAt: null, plannedClosesAt: null }, ["dates"]],
  [{ plannedOpensAt: new Date("2030-01-08T23:00Z") }, ["opening-past"]],
  [{ plannedOpensAt: new Date("2030-01-09T23:00Z") }, []],
  [{ plannedClosesAt: new Date("2030-01-25T23:00Z") }, ["too-short"]],
  [{ plannedClosesAt: new Date("2030-01-25T23:00Z"), legalFrame: "other" }, []],
  [{ preparationOpensAt: new Date("2030-01-10T23:00Z") }, ["preparation-later"]],
  [{ charters: 0 }, ["charter"]],
])("%o lacks %o", (changed, lacking) => {
  expect(lacksOf({ ...ready, ...changed }, now)).toEqual(lacking);
});

test("what opens today must last fifteen days from now, not from midnight", () => {
  const today = { plannedOpensAt: new Date("2030-01-09T23:00Z") };
  expect(lacksOf({ ...ready, ...today, plannedClosesAt: new Date("2030-01-24T23:00Z") }, now)).toEqual([
    "too-short",
  ]);
  expect(lacksOf({ ...ready, ...today, plannedClosesAt: new Date("2030-01-25T23:00Z") }, now)).toEqual([]);
});

test("texts, steps and what follows may wait", () => {
  const bare = { ...ready, fiches: 0, steps: 0, explanatoryNotice: null, resultsDueOn: null, followUp: null };
  expect(remindersOf(bare)).toEqual(["fiches", "steps", "notice", "results-due", "follow-up"]);
  expect(remindersOf({ ...ready, unpublished: 1 })).toEqual(["texts"]);
});
