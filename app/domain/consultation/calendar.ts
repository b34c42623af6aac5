export const stepKinds = [
  "preparation",
  "webinar",
  "workshop",
  "milestone",
  "restitution",
  "conference",
] as const;
export type StepKind = (typeof stepKinds)[number];

/** A step of the calendar; `precision` says how much of its date is known. */
export type Step = {
  id: string;
  kind: StepKind;
  title: string;
  precision: "month" | "day" | "minute";
  startsAt: Date;
  endsAt: Date | null;
  place: string | null;
};
