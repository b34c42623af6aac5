import { momentWord } from "~/content/dates";
import { entering as words } from "~/content/entering";
import { channelWord } from "~/content/words";
import type { listEntries } from "~/domain/entry/list-entries.server";
import { Button } from "../kit/button";
import { EmptyState } from "../kit/empty-state";
import { FactItem, Facts } from "../kit/facts";
import { SelectField } from "../kit/field";
import { ListCount } from "../kit/list-count";
import { Paging } from "../kit/paging";

type Page = Awaited<ReturnType<typeof listEntries>>;
type Links = {
  entries: string;
  entry: (id: string) => string;
  registered: string;
  first: string | null;
  next: string | null;
};

/** Where to begin to enter a sending, and those that one began. */
export function EntriesView({ page, links }: { page: Page; links: Links }) {
  const { entries, count, now } = page;
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <a href={links.registered}>{words.registered}</a>
      </p>
      <Begin page={page} action={links.entries} />
      <section aria-labelledby="en-cours">
        <h2 id="en-cours">{words.underway}</h2>
        {count === 0 ? (
          <EmptyState title={words.noUnderway} />
        ) : (
          <ListCount at={now}>{words.underwayCount(count)}</ListCount>
        )}
        <p className="field-hint">{words.underwayHint}</p>
        <ul className="door-list">
          {entries.map(({ id, name, channel, consultation, texts, updatedAt }) => (
            <li key={id}>
              <a href={links.entry(id)}>{words.goOn(name)}</a>
              <Facts>
                <FactItem>{consultation}</FactItem>
                <FactItem>{channelWord[channel]}</FactItem>
                <FactItem>{words.texts(texts)}</FactItem>
                <FactItem>{words.touched(momentWord(updatedAt))}</FactItem>
              </Facts>
            </li>
          ))}
        </ul>
        <Paging firstHref={links.first} nextHref={links.next} />
      </section>
    </main>
  );
}

function Begin({ page: { consultations }, action }: { page: Page; action: string }) {
  const [only] = consultations;
  if (!only) {
    return (
      <EmptyState title={words.none}>
        <p>{words.noneHint}</p>
      </EmptyState>
    );
  }
  return (
    <form className="form" method="get" action={action} aria-label={words.begin}>
      <SelectField
        id="concertation"
        name="concertation"
        label={words.consultation}
        any={words.choose}
        options={consultations.map(({ slug, title }) => ({ value: slug, label: title }))}
        value={consultations.length === 1 ? only.slug : undefined}
      />
      <p className="form-actions">
        <Button>{words.beginDo}</Button>
      </p>
    </form>
  );
}
