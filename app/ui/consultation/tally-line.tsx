import { type Measure, nameOfPublished } from "~/domain/tally/mark";
import type { Tally } from "~/domain/tally/tally";
import { Count } from "../kit/count";
import { Way } from "../kit/way";

/** Public figures; people and bodies apart. Each leads to the list of what it counts where there is one. */
export function TallyItems({ tally, ownerId, list }: { tally: Tally; ownerId: string; list: string | null }) {
  const of = (measure: Measure) => nameOfPublished(ownerId, { measure });
  return (
    <>
      <li>
        <Way href={list}>
          <Count of={of("contributions")} value={tally.contributions} one="contribution" />
        </Way>
      </li>
      <li>
        <Count of={of("contributors")} value={tally.contributors} one="contributeur" />
      </li>
      <li>
        <Count of={of("organisations")} value={tally.organisations} one="organisme" />
      </li>
    </>
  );
}
