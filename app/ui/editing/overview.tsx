import { closingWord, dayWord, momentWord, parisTime } from "~/content/dates";
import { editing, lackWord, overview as words, reminderWord } from "~/content/editing";
import type { Lack, Reminder } from "~/domain/consultation/announcing";
import type { Edited, readOverview } from "~/domain/consultation/read-edited.server";
import { Button } from "../kit/button";
import { CheckField } from "../kit/check-field";
import { Notice } from "../kit/notice";
import type { Refused } from "./editing-frame";

type Mend = (what: Lack | Reminder) => string;
type Page = Awaited<ReturnType<typeof readOverview>>;

/** Where a consultation stands, what lacks, and the act that makes it public. */
export function Overview({
  edited,
  page,
  refused,
  done,
  links,
}: {
  edited: Pick<Edited, "isAnnounced" | "slug">;
  page: Page;
  refused: Refused | null;
  done: string | null;
  /** `mend` leads to where what lacks is written. */
  links: { preview: string; publicPage: string; mend: Mend };
}) {
  const { lacks, reminders } = page;
  return (
    <div className="reading-width">
      {done === "annonce" ? <Notice tone="success">{words.announced}</Notice> : null}
      {done === "cree" ? <Notice tone="success">{words.created}</Notice> : null}
      <h2>{words.state}</h2>
      <dl className="definition">
        <dt>{words.address}</dt>
        <dd>{edited.isAnnounced ? <a href={links.publicPage}>{links.publicPage}</a> : links.publicPage}</dd>
        <dt>{words.dates}</dt>
        <dd>
          <Dates page={page} />
        </dd>
        {page.planned.preparationOn === null ? null : (
          <>
            <dt>{words.preparation}</dt>
            <dd>{words.preparationFrom(dayWord(new Date(page.planned.preparationOn)))}</dd>
          </>
        )}
      </dl>
      {edited.isAnnounced ? null : <Announce lacks={lacks} refused={refused} links={links} />}
      {reminders.length === 0 ? null : (
        <>
          <h2>{words.reminders}</h2>
          <ul>
            {reminders.map((reminder) => (
              <li key={reminder}>
                <a href={links.mend(reminder)}>{reminderWord[reminder]}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Dates({ page: { planned, period } }: { page: Page }) {
  if (period)
    return (
      <>
        {momentWord(period.opensAt)} – {closingWord(period.closesAt)} {parisTime}
      </>
    );
  if (planned.days === null) return editing.noDates;
  const { opensOn, closesOn } = planned.days;
  return (
    <>
      {dayWord(new Date(opensOn))} – {dayWord(new Date(closesOn))}
    </>
  );
}

function Announce({
  lacks,
  refused,
  links: { preview, mend },
}: {
  lacks: Page["lacks"];
  refused: Refused | null;
  links: { preview: string; mend: Mend };
}) {
  return (
    <>
      <h2>{words.announce}</h2>
      {lacks.length > 0 ? (
        <div id="annonce" tabIndex={-1}>
          <p>{words.lacks}&nbsp;:</p>
          <ul>
            {lacks.map((lack) => (
              <li key={lack}>
                <a href={mend(lack)}>{lackWord[lack]}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <form className="form" method="post">
          <p>
            {words.ready} <a href={preview}>{words.preview}</a>
          </p>
          <p>{words.announceWhat}</p>
          <CheckField
            id="confirmation"
            name="confirmation"
            value="oui"
            label={words.confirm}
            error={refused?.errors.confirmation}
          />
          <p className="form-actions">
            <Button>{words.announce}</Button>
          </p>
        </form>
      )}
    </>
  );
}
