import { contributingBodies as words } from "~/content/contributing-bodies";
import { counted } from "~/content/typography";
import { countingRule, withheldWord } from "~/content/words";
import type { readContributingBodies } from "~/domain/organisation/read-contributing-bodies.server";
import { EmptyState } from "../kit/empty-state";
import { ListCount } from "../kit/list-count";
import { Notice } from "../kit/notice";
import { Paging } from "../kit/paging";

type Page = Awaited<ReturnType<typeof readContributingBodies>> & {
  nextHref: string | null;
  firstHref: string | null;
};
type Links = {
  whole: string;
  fiche: (slug: string) => string;
  contributions: (organisationId: string) => string;
};

/** The bodies that contributed, each leading to what it contributed. */
export function ContributingBodiesView({ page, links }: { page: Page; links: Links }) {
  const { consultation, fiche, bodies, count, nextHref, firstHref } = page;
  const { readContributions } = consultation.may;
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      {fiche === null ? null : (
        <p>
          {words.onFiche}{" "}
          <a href={links.fiche(fiche.slug)}>
            {fiche.label}, {fiche.title}
          </a>
          . <a href={links.whole}>{words.wholeConsultation}</a>
        </p>
      )}
      {readContributions.allowed ? (
        <ListCount at={consultation.now}>{counted(count, "organisme")}</ListCount>
      ) : (
        <Notice>{withheldWord[readContributions.because]}</Notice>
      )}
      {readContributions.allowed && bodies.length === 0 ? <EmptyState title={words.none} /> : null}
      <ul className="counted-authors">
        {bodies.map(({ id, name, count: own }) => (
          <li key={id}>
            <strong>{name}</strong>
            <a href={links.contributions(id)}>
              {counted(own, "contribution")}
              <span className="visually-hidden"> : {name}</span>
            </a>
          </li>
        ))}
      </ul>
      <Paging firstHref={firstHref} nextHref={nextHref} />
      <p className="figures-note">
        {words.rule} {countingRule}
      </p>
    </main>
  );
}
