import { type Measure, nameOfPublished } from "~/domain/tally/mark";
import type { Tally } from "~/domain/tally/tally";
import { Count } from "../kit/count";
import { Way } from "../kit/way";

/** Where the lists of what public figures count are; null in a preview. */
export type TallyLists = { contributions: string | null; organisations: string | null };

/**
 * Public figures; people and bodies apart. Each leads to the list of what it counts, but for people: such a list would
 * bring together what somebody wrote without their name.
 */
export function TallyItems({ tally, ownerId, lists }: { tally: Tally; ownerId: string; lists: TallyLists }) {
  const of = (measure: Measure) => nameOfPublished(ownerId, { measure });
  return (
    <>
      <li>
        <Way href={lists.contributions}>
          <Count of={of("contributions")} value={tally.contributions} one="contribution" />
        </Way>
      </li>
      <li>
        <Count of={of("contributors")} value={tally.contributors} one="contributeur" />
      </li>
      <li>
        <Way href={lists.organisations}>
          <Count of={of("organisations")} value={tally.organisations} one="organisme" />
        </Way>
      </li>
    </>
  );
}
