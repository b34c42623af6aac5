import { momentWord } from "~/content/dates";
import { journal as words, sentenceOf, settingNamed, valueWord } from "~/content/journal";
import { groundWord } from "~/content/moderation";
import { grounds } from "~/domain/moderation/ground";
import type { JournalEntry as Entry } from "~/domain/register/list-journal.server";
import { FactItem, Facts } from "../kit/facts";

export type EntryLinks = {
  contribution: (reference: string) => string;
  /** The facts of one person. */
  actor: (accountId: string) => string;
};

/** When, what, by whom, about what, before and after. */
export function JournalEntry({ entry, links }: { entry: Entry; links: EntryLinks }) {
  const { sequence, type, at, sealed, change, field } = entry;
  return (
    <li className="journal-entry">
      <time dateTime={at.toISOString()}>{momentWord(at)}</time>
      <div>
        <p className="journal-what">{sentenceOf(type)}</p>
        {change === null ? null : (
          <p className="journal-change">
            {words.before}&nbsp;: <strong>{valueWord(change.before, field)}</strong>. {words.after}&nbsp;:{" "}
            <strong>{valueWord(change.after, field)}</strong>.
          </p>
        )}
        <Facts>
          <FactItem>
            <Author actor={entry.actor} links={links} />
          </FactItem>
          <Subjects entry={entry} links={links} />
          <FactItem>{words.number(sequence)}</FactItem>
          {sealed ? null : <FactItem>{words.waiting}</FactItem>}
        </Facts>
      </div>
    </li>
  );
}

function Author({ actor, links }: { actor: Entry["actor"]; links: EntryLinks }) {
  if (actor.accountId === null) return actor.kind === "job" ? words.job : words.system;
  return (
    <>
      {words.by} <a href={links.actor(actor.accountId)}>{actor.name ?? words.erased}</a>
    </>
  );
}

function Subjects({ entry: { about, ground, field }, links }: { entry: Entry; links: EntryLinks }) {
  const { contribution, consultation, account, contributor } = about;
  const { organisation, organisationType, fiche, theme, step } = about;
  const known = grounds.find((one) => one === ground);
  return (
    <>
      {contribution === null ? null : (
        <FactItem>
          <a href={links.contribution(contribution)}>{contribution}</a>
        </FactItem>
      )}
      {known === undefined ? null : (
        <FactItem>
          {words.ground}&nbsp;: {groundWord[known]}
        </FactItem>
      )}
      {field === null ? null : (
        <FactItem>
          {words.setting}&nbsp;: {settingNamed(field)}
        </FactItem>
      )}
      <Person label={words.account} person={account} />
      <Person label={words.contributor} person={contributor} />
      {[organisation, organisationType, fiche, theme, step, consultation].map((name, place) =>
        name === null ? null : <FactItem key={place}>{name}</FactItem>,
      )}
    </>
  );
}

function Person({ label, person }: { label: string; person: Entry["about"]["account"] }) {
  if (person === null) return null;
  return (
    <FactItem>
      {label}&nbsp;: {person.name ?? words.erased}
    </FactItem>
  );
}
