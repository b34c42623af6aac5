import { correcting as words } from "~/content/correcting";
import { longestOriginal } from "~/domain/entry/envelope";
import type { EnvelopeCorrectionPage } from "~/domain/entry/find-entered.server";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { TextField } from "../kit/field";
import { ReasonField } from "./reason-field";
import { fieldErrors, type Refused, typedField } from "../kit/refused";

type Shown = {
  page: EnvelopeCorrectionPage;
  refused: Refused | null;
  links: { sending: string; cancel: string };
};

/** What of an envelope changes no count, to be put right; and the way to the rest. */
export function CorrectSendingView({ page: { consultation, details }, refused, links }: Shown) {
  const of = typedField(refused, { original: details.original ?? "", qualite: details.capacity ?? "" });
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <p className="kicker">{consultation.title}</p>
      <h1>{words.envelopeTitle}</h1>
      <ErrorSummary errors={fieldErrors(refused)} />
      <p className="lead">{words.envelopeLead}</p>
      <form className="form" method="post">
        <TextField
          {...of("original")}
          label={words.original}
          hint={words.originalHint}
          maxLength={longestOriginal}
        />
        <TextField {...of("qualite")} label={words.capacity} hint={words.capacityHint} autoComplete="off" />
        <ReasonField label={words.reason} refused={refused} />
        <p className="form-actions">
          <Button>{words.confirmEnvelope}</Button>
          <a href={links.sending}>{words.cancel}</a>
          <a href={links.cancel}>{words.toCancel}</a>
        </p>
      </form>
    </main>
  );
}
