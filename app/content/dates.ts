import type { Step } from "~/domain/consultation/calendar";

const timeZone = "Europe/Paris";
const formatOf = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("fr-FR", { timeZone, ...options });

const day = formatOf({ day: "numeric", month: "long", year: "numeric" });
const dayAndMonth = formatOf({ day: "numeric", month: "long" });
const month = formatOf({ month: "long", year: "numeric" });
const clock = formatOf({ hour: "numeric", minute: "2-digit" });

/** The first of a month is « 1er ». */
const withOrdinal = (words: string) => words.replace(/^1 /, "1er ");
const spaced = (words: string) => words.replaceAll(" ", "\u00a0");

/** « 12 mai 2026 » */
export const dayWord = (date: Date) => spaced(withOrdinal(day.format(date)));
/** « mars 2025 » */
export const monthWord = (date: Date) => month.format(date);
/** « 10 h 04 » */
export const clockWord = (date: Date) => clock.format(date).replace(":", "\u00a0h\u00a0");
/** « 12 mai 2026 à 10 h 04 » */
export const momentWord = (date: Date) => `${dayWord(date)} à ${clockWord(date)}`;

/** What is half-open at midnight is read as the minute before: « 30 mai 2025 à 23 h 59 ». */
export const closingWord = (closesAt: Date) => momentWord(new Date(closesAt.getTime() - 60_000));

export const parisTime = "(heure de Paris)";

/** « Du 28 avril au 30 mai 2025 » */
export function periodWord({ opensAt, closesAt }: { opensAt: Date; closesAt: Date }): string {
  const last = new Date(closesAt.getTime() - 60_000);
  const sameYear = month.format(opensAt).slice(-4) === month.format(last).slice(-4);
  const first = sameYear ? spaced(withOrdinal(dayAndMonth.format(opensAt))) : dayWord(opensAt);
  return `Du ${first} au ${dayWord(last)}`;
}

/** A step's date as far as it is known: « mars 2025 », « 18 avril 2025 », « 8 juin 2026 à 18 h 30 ». */
export function stepDateWord({ precision, startsAt }: Pick<Step, "precision" | "startsAt">): string {
  if (precision === "month") return monthWord(startsAt);
  return precision === "day" ? dayWord(startsAt) : `${momentWord(startsAt)} ${parisTime}`;
}

/** Every page of numbers says when it was counted. */
export const situationWord = (now: Date) => `Situation au ${momentWord(now)} ${parisTime}`;

/** « il reste 12 jours » */
export function daysLeftWord(days: number): string {
  return days <= 1 ? "dernier jour" : `il reste ${String(days)}\u00a0jours`;
}

/** Of a filter by dates. */
export const reversedDays = "Ce jour vient avant le premier.";
