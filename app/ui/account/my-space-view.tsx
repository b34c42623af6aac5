import { momentWord } from "~/content/dates";
import { mySpace as words } from "~/content/my-space";
import type { OwnContribution } from "~/domain/contribution/list-own-contributions.server";
import type { OwnDraft } from "~/domain/contribution/list-own-drafts.server";
import { ContributionCard } from "../contribution/contribution-card";
import { StandingBadge } from "../contribution/standing-badge";
import { ButtonLink } from "../kit/button-link";
import { DataTable } from "../kit/data-table";
import { EmptyState } from "../kit/empty-state";
import { Paging } from "../kit/paging";
import { OwnDraftView } from "./own-draft";
import { StandingNote } from "./standing-note";

type Space = {
  drafts: readonly OwnDraft[];
  /** A page of them, and how many there are in all. */
  contributions: readonly OwnContribution[];
  count: number;
  nextHref: string | null;
  firstHref: string | null;
  contact: string | null;
};
type Links = {
  home: string;
  account: string;
  page: string;
  file: string;
  draft: (id: string) => string;
  contribution: (reference: string) => string;
};

/** What one began, what one sent and what became of it, and the proof that it was received. */
export function MySpaceView({ space, links }: { space: Space; links: Links }) {
  const { drafts, contributions, count, nextHref, firstHref, contact } = space;
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p>
        <a href={links.account}>{words.account}</a>
      </p>
      <section aria-labelledby="brouillons">
        <h2 id="brouillons">{words.drafts}</h2>
        {drafts.length === 0 ? (
          <EmptyState title={words.noDraft}>
            <p>{words.noDraftHint}</p>
          </EmptyState>
        ) : (
          <p>{words.draftsCount(drafts.length)}</p>
        )}
        {drafts.map((draft) => (
          <OwnDraftView key={draft.id} draft={draft} href={links.draft(draft.id)} level={3} />
        ))}
      </section>
      <section aria-labelledby="contributions">
        <h2 id="contributions">{words.contributions}</h2>
        {count === 0 ? (
          <EmptyState title={words.noContribution}>
            <p>{words.noContributionHint}</p>
            <p>
              <a href={links.home}>{words.seeConsultations}</a>
            </p>
          </EmptyState>
        ) : (
          <p>{words.contributionsCount(count)}</p>
        )}
        {contributions.map((one) => (
          <Sent key={one.card.id} one={one} contact={contact} links={links} />
        ))}
        <Paging firstHref={firstHref} nextHref={nextHref} />
      </section>
      <Receipts contributions={contributions} />
      <section aria-labelledby="ensemble">
        <h2 id="ensemble">{words.together}</h2>
        <p>{words.togetherHint}</p>
        <p className="form-actions">
          <ButtonLink href={links.page} variant="secondary">
            {words.printable}
          </ButtonLink>
          <ButtonLink href={links.file} variant="secondary">
            {words.file}
          </ButtonLink>
        </p>
      </section>
    </main>
  );
}

function Sent({
  one: { card, fiche, own, isPublic },
  contact,
  links,
}: {
  one: OwnContribution;
  contact: string | null;
  links: Links;
}) {
  return (
    <ContributionCard contribution={card} href={links.contribution(card.reference)} withQuote level={3}>
      <p className="contribution-place">
        {fiche.consultation.title} · {fiche.label}, {fiche.title}
      </p>
      <p>
        <StandingBadge standing={own.standing} />
      </p>
      {own.standing === "visible" && isPublic ? null : (
        <StandingNote reference={card.reference} own={own} isPublic={isPublic} contact={contact} />
      )}
    </ContributionCard>
  );
}

/** One line for each text received: the first, and each change after it. */
function Receipts({ contributions }: { contributions: readonly OwnContribution[] }) {
  const rows = contributions.flatMap(({ card, revisions }) =>
    revisions.map(({ number, hash, submittedAt, text }) => [
      momentWord(submittedAt),
      [card.reference, words.revision(number)].filter((part) => part !== "").join(", "),
      hash,
      text?.salt ?? words.saltErased,
    ]),
  );
  return (
    <section className="own-receipts" aria-labelledby="accuses">
      <h2 id="accuses">{words.receipts}</h2>
      {rows.length === 0 ? (
        <p>{words.noReceipt}</p>
      ) : (
        <>
          <p>{words.receiptsHint}</p>
          <DataTable
            caption={words.receiptsCaption}
            head={[words.sentAt, words.reference, words.hash, words.salt]}
            rows={rows}
          />
        </>
      )}
    </section>
  );
}
