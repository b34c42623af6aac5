import type { Consultation } from "~/domain/consultation/consultation";
import type { Period } from "~/domain/consultation/period";

/** The period that a consultation opens with: January 2030 in Paris, decided on 1 December. */
export function aPeriod(told: Partial<Period> = {}): Period {
  return {
    number: 1,
    opensAt: new Date("2029-12-31T23:00Z"),
    closesAt: new Date("2030-01-31T23:00Z"),
    publishedAt: new Date("2029-12-01T09:00Z"),
    reason: "Ouverture",
    ...told,
  };
}

/** A consultation announced on 1 December 2029 and open in January 2030, unless told otherwise. */
export function aConsultation(told: Partial<Consultation> = {}): Consultation {
  return {
    visibility: "at_once",
    preparationOpensAt: null,
    announcedAt: new Date("2029-12-01T09:00Z"),
    resultsPublishedAt: null,
    periods: [aPeriod()],
    ...told,
  };
}
