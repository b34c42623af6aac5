import { exportPages as words, formatWord } from "~/content/exports";
import { formats } from "~/domain/export/format";
import type { ExportsPage } from "~/domain/export/read-exports.server";
import { FilterFields } from "../contribution/contribution-filter";
import { Button } from "../kit/button";
import { EmptyState } from "../kit/empty-state";
import { Notice } from "../kit/notice";
import { RadioField } from "../kit/radio-field";
import { Dictionary } from "./dictionary";

type Links = {
  consultation: (slug: string) => string;
  file: (slug: string) => string;
  openData: (slug: string) => string;
};

/** Where staff choose what they take away: a consultation, the filters of the list, a format. */
export function ExportsView({ page: { consultations, chosen }, links }: { page: ExportsPage; links: Links }) {
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.staffTitle}</h1>
      <p className="lead">{words.staffLead}</p>
      {chosen === null ? <EmptyState title={words.noConsultation} /> : null}
      {consultations.length < 2 ? null : (
        <nav aria-label={words.consultations}>
          <ul className="filter-links">
            {consultations.map(({ slug, shortTitle }) => (
              <li key={slug}>
                <a href={links.consultation(slug)} aria-current={slug === chosen?.slug ? "page" : undefined}>
                  {shortTitle}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {chosen === null ? null : <Chosen chosen={chosen} links={links} />}
    </main>
  );
}

function Chosen({ chosen, links }: { chosen: NonNullable<ExportsPage["chosen"]>; links: Links }) {
  const { slug, title, choices, demonstration } = chosen;
  return (
    <>
      <h2>{title}</h2>
      <Notice>{words.personalData}</Notice>
      <form className="form" method="get" action={links.file(slug)} aria-label={words.filter}>
        <FilterFields filter={{}} choices={choices} />
        <RadioField
          id="format"
          name="format"
          legend={words.format}
          options={formats.map((format) => ({ value: format, ...formatWord[format] }))}
          value={formats[0]}
        />
        <p className="form-actions">
          <Button>{words.download}</Button> <a href={links.openData(slug)}>{words.publicFile}</a>
        </p>
      </form>
      <Dictionary audience="staff" demonstration={demonstration} />
    </>
  );
}
