import { expect, test } from "vitest";
import { isAbout, isSeen, type Subject, wholeSite } from "./subject";

const fiche: Subject = { consultationId: "c1", ficheId: "f1" };
const consultation: Subject = { consultationId: "c1", ficheId: null };

test.each([
  ["a contribution on it", "contribution.submitted", "c1", "f1", true, true],
  ["a decision on one of its contributions", "contribution.hidden", "c1", "f1", true, true],
  ["support of one of its contributions", "support.given", "c1", "f1", true, true],
  ["a contribution on another fiche", "contribution.submitted", "c1", "f2", false, true],
  ["a contribution elsewhere", "contribution.submitted", "c2", "f3", false, false],
  ["a contribution on a fiche that is not told", "contribution.submitted", "c1", null, true, true],
  ["a new version of another fiche, named beside it", "fiche.published", "c1", "f2", true, true],
  ["a fiche published elsewhere", "fiche.published", "c2", "f3", false, false],
  ["the type of a body corrected", "organisation.type-corrected", "c1", null, true, true],
  ["new dates", "period.published", "c2", null, true, true],
  ["a mandate, which stands on contributions anywhere", "mandate.verified", null, null, true, true],
  ["a name put right", "account.named", null, null, true, true],
  ["somebody who signs in", "session.opened", null, null, false, false],
  ["a report, which nobody sees", "contribution.reported", "c1", "f1", false, false],
  ["what a later release records", "contribution.answered", null, null, true, true],
])("%s", (_, type, consultationId, ficheId, onFiche, onConsultation) => {
  const fact = { type, consultationId, ficheId };
  expect([isAbout(fiche, fact), isAbout(consultation, fact)]).toEqual([onFiche, onConsultation]);
  expect(isAbout(wholeSite, fact)).toBe(isSeen(fact));
});
