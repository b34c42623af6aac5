import { closingWord, momentWord, parisTime } from "~/content/dates";
import { toldChanges as words } from "~/content/schedule";
import type { changesOf } from "~/domain/consultation/period-act";

/** What was changed of its dates since the announcement, with the reason, the latest first. */
export function PeriodChanges({
  changes,
  title = words.title,
}: {
  changes: ReturnType<typeof changesOf>;
  title?: string;
}) {
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changements">
      <h2 id="changements">{title}</h2>
      <ol className="period-changes">
        {changes.map(({ act, period: { number, opensAt, closesAt, publishedAt, reason } }) => (
          <li key={number}>
            <p>
              <strong>{words.acts[act]}</strong>, {words.told(publishedAt)}
            </p>
            <p>
              {momentWord(opensAt)} – {closingWord(closesAt)} {parisTime}
            </p>
            <p>{words.reason(reason)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
