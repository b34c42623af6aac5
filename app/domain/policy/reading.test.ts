import { expect, test } from "vitest";
import { aConsultation, aPeriod } from "../../../tests/factories/consultation";
import { visibilities, type Visibility } from "../consultation/consultation";
import { system, visitor } from "./actor";
import { mayReadConsultation, mayReadContributions, mayReadFiches } from "./reading";

const moments = {
  draft: new Date("2029-11-30T00:00Z"),
  announced: new Date("2029-12-15T00:00Z"),
  open: new Date("2030-01-15T00:00Z"),
  suspended: new Date("2030-01-22T00:00Z"),
  analysis: new Date("2030-03-15T00:00Z"),
  results: new Date("2030-06-15T00:00Z"),
};

const consultation = (visibility: Visibility = "at_once") =>
  aConsultation({
    visibility,
    preparationOpensAt: new Date("2029-11-29T00:00Z"),
    resultsPublishedAt: new Date("2030-06-01T00:00Z"),
    periods: [
      aPeriod(),
      aPeriod({
        number: 2,
        opensAt: new Date("2030-01-25T00:00Z"),
        closesAt: new Date("2030-02-25T00:00Z"),
        publishedAt: new Date("2030-01-20T00:00Z"),
      }),
    ],
  });

const yes = { allowed: true };
const no = (because: string) => ({ allowed: false, because });

test.each([
  ["in preparation", moments.draft, no("unknown"), no("unknown")],
  ["announced", moments.announced, yes, no("unknown")],
  ["open", moments.open, yes, yes],
  ["suspended", moments.suspended, yes, yes],
  ["closed", moments.analysis, yes, yes],
  ["with results", moments.results, yes, yes],
])("reading a consultation %s, then its fiches", (_, now, itself, fiches) => {
  expect(mayReadConsultation(visitor, consultation(), now)).toEqual(itself);
  expect(mayReadFiches(visitor, consultation(), now)).toEqual(fiches);
});

test("an opening that was moved shows no fiche on its former day", () => {
  const later = { opensAt: new Date("2030-01-10T00:00Z"), publishedAt: new Date("2029-12-20T00:00Z") };
  const moved = aConsultation({ periods: [aPeriod(), aPeriod({ number: 2, ...later })] });
  expect(mayReadFiches(visitor, moved, new Date("2030-01-02T00:00Z"))).toEqual(no("unknown"));
  expect(mayReadFiches(visitor, moved, later.opensAt)).toEqual(yes);
});

test.each([
  ["at once", "at_once", { open: yes, suspended: yes, analysis: yes, results: yes }],
  ["after moderation", "after_moderation", { open: yes, suspended: yes, analysis: yes, results: yes }],
  [
    "at closing",
    "at_closing",
    { open: no("until-closing"), suspended: no("until-closing"), analysis: yes, results: yes },
  ],
  [
    "never",
    "never",
    { open: no("never"), suspended: no("never"), analysis: no("never"), results: no("never") },
  ],
] as const)("reading contributions that show %s", (_, visibility, expected) => {
  for (const phase of ["open", "suspended", "analysis", "results"] as const) {
    const verdict = mayReadContributions(visitor, consultation(visibility), moments[phase]);
    expect(verdict, phase).toEqual(expected[phase]);
  }
});

test.each(visibilities)("contributions that show %s are unknown before the opening", (visibility) => {
  for (const now of [moments.draft, moments.announced]) {
    expect(mayReadContributions(visitor, consultation(visibility), now)).toEqual(no("unknown"));
  }
});

test("at closing means the very instant, not one before", () => {
  const closing = new Date("2030-02-25T00:00Z");
  const before = new Date(closing.getTime() - 1);
  const held = consultation("at_closing");
  expect(mayReadContributions(visitor, held, before)).toEqual(no("until-closing"));
  expect(mayReadContributions(visitor, held, closing)).toEqual(yes);
});

test("the system itself reads nothing that is not announced", () => {
  expect(mayReadConsultation(system, consultation(), moments.draft)).toEqual(no("unknown"));
});
