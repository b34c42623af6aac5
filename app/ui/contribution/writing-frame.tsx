import type { ReactNode } from "react";
import { ErrorSummary, type FieldError } from "../kit/error-summary";
import { TrailedPage } from "../layout/trailed-page";

/** Where the pages of writing lead back to: the fiche, and the way here. */
export type WayBack = { fiche: string; trail: readonly { href: string; label: string }[] };

type Framed = {
  on: { consultation: { demonstration: string | null } };
  title: string;
  errors: readonly FieldError[];
  links: WayBack;
  children: ReactNode;
};

/** What the pages of choosing, writing and sending share: the way back, the title, what is wrong. */
export function WritingFrame({ on: { consultation }, title, errors, links, children }: Framed) {
  return (
    <TrailedPage demonstration={consultation.demonstration} trail={links.trail}>
      <main className="page-main reading-width writing" id="contenu" tabIndex={-1}>
        <h1>{title}</h1>
        <ErrorSummary errors={errors} />
        {children}
      </main>
    </TrailedPage>
  );
}
