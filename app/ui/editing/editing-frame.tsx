import type { ReactNode } from "react";
import { editing as words, type EditingPage, editingPages } from "~/content/editing";
import type { Phase } from "~/domain/consultation/consultation";
import { PhaseBadge } from "../consultation/phase-badge";
import { ErrorSummary } from "../kit/error-summary";
import { Notice } from "../kit/notice";
import { fieldErrors, type Refused as Typed } from "../kit/refused";

/** What kept a form from being accepted; `stale` when somebody else came first. */
export type Refused = Typed & { stale: boolean };

export type EditingLinks = readonly { page: EditingPage; href: string }[];

/** A page of a consultation: its name, the way to the others, what was kept or what was not. */
export function EditingFrame({
  consultation,
  page,
  links,
  lead,
  done = false,
  refused = null,
  children,
}: {
  consultation: { shortTitle: string; phase: Phase };
  page: EditingPage;
  links: EditingLinks;
  lead?: string;
  done?: boolean;
  refused?: Refused | null;
  children: ReactNode;
}) {
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>
        {editingPages[page]} <span className="editing-title">{consultation.shortTitle}</span>
      </h1>
      <p className="editing-phase">
        <PhaseBadge phase={consultation.phase} daysLeft={null} />
      </p>
      <nav aria-label={words.pages}>
        <ul className="filter-links">
          {links.map((link) => (
            <li key={link.page}>
              <a href={link.href} aria-current={link.page === page ? "page" : undefined}>
                {editingPages[link.page]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ErrorSummary errors={fieldErrors(refused?.stale ? null : refused)} />
      {done && refused === null ? <Notice tone="success">{words.done}</Notice> : null}
      {lead === undefined ? null : <p className="lead">{lead}</p>}
      {children}
    </main>
  );
}

const keptWords = (kept = "") => (kept === "" ? words.nothing : kept);

/** Somebody else came first: what they kept, where it differs from what was typed. */
export function StaleNotice({
  refused,
  labels,
  kept,
}: {
  refused: Refused | null;
  labels: Record<string, string>;
  kept: Record<string, string>;
}) {
  if (!refused?.stale) return null;
  const differing = Object.entries(labels).filter(
    ([name]) => (refused.typed[name] ?? "") !== (kept[name] ?? ""),
  );
  return (
    <Notice tone="warning" title={words.staleTitle}>
      <p>{words.stale}</p>
      <p>{words.staleHint}</p>
      {differing.length === 0 ? null : (
        <>
          <p>{words.differences}</p>
          <dl className="definition">
            {differing.map(([name, label]) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd className="kept-words">{keptWords(kept[name])}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Notice>
  );
}
