import { clockWord } from "~/content/dates";
import { comparing, editing as words } from "~/content/editor";
import type { EditorPage } from "~/domain/fiche/read-editor.server";
import type { Preview } from "~/domain/fiche/read-preview.server";
import { FactItem, Facts } from "../kit/facts";
import { Notice } from "../kit/notice";
import { PreviewText } from "./preview-view";

export type EditorLinks = {
  keep: string;
  presence: string;
  /** The same text in one field, without a script. */
  write: string;
  aside: (asideId: string) => string;
  /** The pages about this text: preview, and those of importing and publishing where they exist. */
  around: readonly { href: string; label: string }[];
};

type Page = EditorPage & { drawn: Pick<Preview, "blocks" | "questions">; done: "compare" | null };

/** A fiche to write on. Its text is read here; a script puts the editor in its place. */
export function EditorView({ page, links }: { page: Page; links: EditorLinks }) {
  const { fiche, done, asides } = page;
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <p className="kicker">{words.kicker(fiche.label)}</p>
      <h1>{fiche.title}</h1>
      {done === null ? null : <Notice tone="success">{comparing.done}</Notice>}
      <Standing page={page} />
      <nav aria-label={words.links}>
        <ul className="filter-links">
          {links.around.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Others others={page.others} />
      {asides.toCompare.count + asides.compared.count === 0 ? null : (
        <Asides asides={asides} hrefOf={links.aside} />
      )}
      <Text page={page} links={links} />
    </main>
  );
}

function Standing({ page: { fiche, text, writtenBy } }: { page: Page }) {
  return (
    <Facts>
      <FactItem>
        {text.writtenAt === null
          ? words.untouched(fiche._count.versions)
          : words.written(writtenBy, text.writtenAt)}
      </FactItem>
      {text.writtenAt === null ? null : <FactItem>{words.begunOn(text.begunOn)}</FactItem>}
    </Facts>
  );
}

/** Kept in the page when it is empty: a script says here who comes and goes. */
function Others({ others }: { others: Page["others"] }) {
  const told = others.map(({ name, since }) => ({ name, since: clockWord(since) }));
  return (
    <div className="ds-alert notice" data-color="warning" data-others hidden={told.length === 0}>
      <p role="status" data-others-names>
        {words.others(told)}
      </p>
      <p>{words.othersHint}</p>
    </div>
  );
}

function Asides({ asides, hrefOf }: { asides: Page["asides"]; hrefOf: (asideId: string) => string }) {
  const { toCompare, compared } = asides;
  return (
    <section className="text-asides" aria-labelledby="mis-de-cote">
      <h2 id="mis-de-cote">{words.asides}</h2>
      <p>{words.asidesHint}</p>
      <AsideList list={toCompare} hrefOf={hrefOf} />
      {compared.count === 0 ? null : (
        <details>
          <summary>{words.compared(compared.count)}</summary>
          <AsideList list={compared} hrefOf={hrefOf} />
        </details>
      )}
    </section>
  );
}

type Listed = Page["asides"]["compared"];

function AsideList({ list, hrefOf }: { list: Listed; hrefOf: (asideId: string) => string }) {
  const { shown, count } = list;
  return (
    <ul>
      {shown.map(({ id, writtenBy, writtenAt }) => (
        <li key={id}>
          {words.asideOf(writtenBy, writtenAt)} –{" "}
          <a href={hrefOf(id)}>
            {words.compare}
            <span className="visually-hidden"> ({words.asideOf(writtenBy, writtenAt)})</span>
          </a>
        </li>
      ))}
      {count > shown.length ? <li>{words.moreAsides(count - shown.length)}</li> : null}
    </ul>
  );
}

function Text({ page: { text, drawn, fiche }, links }: { page: Page; links: EditorLinks }) {
  return (
    <section
      className="fiche-editor"
      aria-labelledby="texte"
      data-fiche-editor
      data-fiche={fiche.id}
      data-edition={text.edition}
      data-keep={links.keep}
      data-presence={links.presence}
    >
      <h2 id="texte">{words.text}</h2>
      <input type="hidden" data-text value={JSON.stringify(text.body)} readOnly />
      <input type="hidden" data-questions value={JSON.stringify(text.questions)} readOnly />
      <div className="fiche-body" data-plain>
        <noscript>
          <Notice>
            {words.withoutScript} <a href={links.write}>{words.markdown}</a>
          </Notice>
        </noscript>
        <PreviewText page={drawn} />
      </div>
    </section>
  );
}
