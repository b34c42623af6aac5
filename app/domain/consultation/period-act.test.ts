import { expect, test } from "vitest";
import { aPeriod } from "../../../tests/factories/consultation";
import type { LegalFrame, Phase } from "./consultation";
import { actsOn, changesOf, datesOf, daysOf, type PeriodAct, periodAfter } from "./period-act";

const timeZone = "Europe/Paris";

test("closing « on 30 May » holds 31 May 00:00 in Paris, and is read back as 30 May", () => {
  const days = { opensOn: "2030-04-28", closesOn: "2030-05-30" };
  const dates = datesOf(days, timeZone);
  expect(dates).toEqual({ opensAt: new Date("2030-04-27T22:00Z"), closesAt: new Date("2030-05-30T22:00Z") });
  expect(daysOf(dates, timeZone)).toEqual(days);
});

test("a day on which clocks change is whole", () => {
  const { closesAt } = datesOf({ opensOn: "2030-03-01", closesOn: "2030-03-31" }, timeZone);
  expect(closesAt).toEqual(new Date("2030-03-31T22:00Z"));
});

test("each phase has its own acts, and a draft none", () => {
  expect(actsOn("draft")).toEqual([]);
  expect(actsOn("announced")).toEqual(["move"]);
  expect(actsOn("open")).toEqual(["extend", "suspend"]);
  expect(actsOn("suspended")).toEqual(["resume"]);
  expect(actsOn("results")).toEqual(["reopen"]);
});

type Told = { phase?: Phase; now?: string; opensOn?: string; closesOn: string; legalFrame?: LegalFrame };

/** Upon January 2030, on the 15th at noon unless told otherwise. */
function after(
  act: PeriodAct,
  { phase = "open", now, opensOn = "2030-01-01", closesOn, legalFrame = "none" }: Told,
) {
  const situation = { phase, period: aPeriod(), legalFrame, timeZone };
  return periodAfter(act, { ...situation, now: new Date(now ?? "2030-01-15T11:00Z") }, { opensOn, closesOn });
}

const refusedAs = (because: string) => ({ allowed: false, because });

test("an extension goes further, and nothing else", () => {
  expect(after("extend", { closesOn: "2030-02-10" })).toEqual({
    allowed: true,
    dates: { opensAt: new Date("2029-12-31T23:00Z"), closesAt: new Date("2030-02-10T23:00Z") },
  });
  expect(after("extend", { closesOn: "2030-01-31" })).toEqual(refusedAs("shorter"));
  expect(after("extend", { closesOn: "2030-01-20" })).toEqual(refusedAs("shorter"));
  expect(after("extend", { closesOn: "2030-01-10" })).toEqual(refusedAs("backwards"));
});

test("a suspension gives back the days that were left", () => {
  const resumed = { opensOn: "2030-01-22" };
  expect(after("suspend", { ...resumed, closesOn: "2030-02-07" })).toMatchObject({ allowed: true });
  expect(after("suspend", { ...resumed, closesOn: "2030-02-06" })).toEqual(refusedAs("shorter"));
  expect(after("suspend", { opensOn: "2030-01-15", closesOn: "2030-03-01" })).toEqual(refusedAs("past"));
});

test("a suspended consultation resumes another day, at once if it is today", () => {
  const period = aPeriod({ opensAt: new Date("2030-01-21T23:00Z"), closesAt: new Date("2030-02-07T23:00Z") });
  const now = new Date("2030-01-18T11:00Z");
  const situation = { phase: "suspended" as const, period, legalFrame: "none" as const, timeZone, now };
  expect(periodAfter("resume", situation, { opensOn: "2030-01-18", closesOn: "2030-02-07" })).toEqual({
    allowed: true,
    dates: { opensAt: now, closesAt: new Date("2030-02-07T23:00Z") },
  });
  expect(periodAfter("resume", situation, { opensOn: "2030-01-30", closesOn: "2030-02-07" })).toEqual(
    refusedAs("shorter"),
  );
});

test("what did not open yet moves, but stays as long as its frame asks for", () => {
  const told = { phase: "announced" as const, now: "2029-12-10T09:00Z", opensOn: "2030-01-10" };
  expect(after("move", { ...told, closesOn: "2030-01-15" })).toMatchObject({ allowed: true });
  expect(after("move", { ...told, closesOn: "2030-01-15", legalFrame: "replaces_mandatory" })).toEqual(
    refusedAs("too-short"),
  );
  expect(after("move", { ...told, opensOn: "2029-12-09", closesOn: "2030-01-15" })).toEqual(
    refusedAs("past"),
  );
  expect(after("move", { ...told, closesOn: "2030-01-09" })).toEqual(refusedAs("backwards"));
});

test("what is closed reopens at once", () => {
  const closed = { phase: "analysis" as const, now: "2030-03-01T09:30Z" };
  expect(after("reopen", { ...closed, closesOn: "2030-03-15" })).toEqual({
    allowed: true,
    dates: { opensAt: new Date("2030-03-01T09:30Z"), closesAt: new Date("2030-03-15T23:00Z") },
  });
  expect(after("reopen", { ...closed, closesOn: "2030-02-15" })).toEqual(refusedAs("backwards"));
});

test("an act of another phase is not for now", () => {
  expect(after("reopen", { closesOn: "2030-03-15" })).toEqual(refusedAs("not-now"));
  expect(after("extend", { phase: "analysis", closesOn: "2030-03-15" })).toEqual(refusedAs("not-now"));
});

test("the public reads what each period did to the ones before, the latest first", () => {
  const at = (number: number, publishedAt: string, opensAt: string, closesAt: string) =>
    aPeriod({
      number,
      publishedAt: new Date(publishedAt),
      opensAt: new Date(opensAt),
      closesAt: new Date(closesAt),
    });
  const periods = [
    at(1, "2029-12-01", "2030-01-01", "2030-02-01"),
    at(2, "2029-12-15", "2030-01-05", "2030-02-01"),
    at(3, "2030-01-10", "2030-01-05", "2030-02-10"),
    at(4, "2030-01-15", "2030-01-20", "2030-02-20"),
    at(5, "2030-01-17", "2030-01-18", "2030-02-20"),
    at(6, "2030-03-01", "2030-03-01", "2030-03-10"),
  ];
  const acts = (now: string) => changesOf(periods, new Date(now)).map(({ act }) => act);
  expect(acts("2030-04-01")).toEqual(["reopen", "resume", "suspend", "extend", "move"]);
  expect(acts("2029-12-20")).toEqual(["move"]);
  expect(acts("2029-12-10")).toEqual([]);
});

test("what is moved twice before it opens is told as moved, not as resumed", () => {
  const opening = (number: number, publishedAt: string, opensAt: string) =>
    aPeriod({ number, publishedAt: new Date(publishedAt), opensAt: new Date(opensAt) });
  const periods = [
    opening(1, "2029-12-01", "2030-01-01"),
    opening(2, "2029-12-20", "2030-01-10"),
    opening(3, "2030-01-05", "2030-01-15"),
  ];
  expect(changesOf(periods, new Date("2030-01-06")).map(({ act }) => act)).toEqual(["move", "move"]);
});
