import type { ReactNode } from "react";
import { layout } from "~/content/layout";
import { ErrorSummary, type FieldError } from "../kit/error-summary";
import { TrailedPage } from "../layout/trailed-page";

/** Where the pages of writing lead back to; `trail` is the way here when it was not by the fiche. */
export type WayBack = {
  home: string;
  consultation: string;
  fiche: string;
  trail?: readonly { href: string; label: string }[];
};

type Framed = {
  on: { consultation: { title: string; demonstration: string | null }; fiche: { label: string } };
  title: string;
  errors: readonly FieldError[];
  links: WayBack;
  children: ReactNode;
};

/** What the pages of choosing, writing and sending share: the way back, the title, what is wrong. */
export function WritingFrame({ on: { consultation, fiche }, title, errors, links, children }: Framed) {
  return (
    <TrailedPage
      demonstration={consultation.demonstration}
      trail={
        links.trail ?? [
          { href: links.home, label: layout.consultations },
          { href: links.consultation, label: consultation.title },
          { href: links.fiche, label: fiche.label },
        ]
      }
    >
      <main className="page-main reading-width writing" id="contenu" tabIndex={-1}>
        <h1>{title}</h1>
        <ErrorSummary errors={errors} />
        {children}
      </main>
    </TrailedPage>
  );
}
