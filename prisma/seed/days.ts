import { dayOf, instantOf } from "../../app/lib/zoned-time";

const timeZone = "Europe/Paris";

/** Dates that follow the day of the loading. An instant is written « D-3T10:04 »: three days before it, Paris time. */
export function daysFrom(now: Date) {
  const day = (shift: number) => dayOf(now, timeZone, shift);
  const instantOn = (shift: number, time: string) => instantOf(`${day(shift)}T${time}`, timeZone);
  return {
    day,
    instantOn,
    instantAt: (at: string) => {
      const [shift = "D0", time = "00:00"] = at.split("T");
      return instantOn(Number(shift.slice(1)), time);
    },
  };
}
