import type { ReactNode } from "react";
import { apart } from "~/content/written-apart";
import type { FormStart } from "~/domain/fiche/form-start.server";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { fieldErrors, type Refused } from "../kit/refused";
import { FormStartFields } from "./form-start";
import { type Others, OthersNotice } from "./others-notice";

/** What the form of a part of a text is filled from, and how it comes back. */
export type PartProps<Page> = {
  page: Page & { start: FormStart; others: Others };
  refused: Refused | null;
  backHref: string;
};

/** The page of one part of a text in a form of its own, kept in one go. */
export function PartForm({
  page: { start, others },
  refused,
  backHref,
  words,
  className,
  children,
}: PartProps<unknown> & {
  words: { title: string; lead: string; save: string };
  className: string;
  children: ReactNode;
}) {
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <ErrorSummary errors={fieldErrors(refused)} />
      <p className="lead">{words.lead}</p>
      <OthersNotice others={others} />
      <form className={`form ${className}`} method="post" encType="multipart/form-data">
        <FormStartFields start={start} typed={refused?.typed ?? {}} />
        {children}
        <p className="form-actions">
          <Button>{words.save}</Button>
          <a href={backHref}>{apart.back}</a>
        </p>
      </form>
    </main>
  );
}
