import { counted } from "~/content/typography";
import type { Tally } from "~/domain/tally/tally";

/** Public figures; people and bodies apart. Each leads to the list of what it counts where there is one. */
export function TallyItems({ tally, list }: { tally: Tally; list: string }) {
  return (
    <>
      <li>
        <a href={list}>{counted(tally.contributions, "contribution")}</a>
      </li>
      <li>{counted(tally.contributors, "contributeur")}</li>
      <li>{counted(tally.organisations, "organisme")}</li>
    </>
  );
}
