import { correcting as words } from "~/content/correcting";
import type { EnvelopeCorrectionPage } from "~/domain/entry/find-entered.server";
import { Button } from "../kit/button";
import { CheckField } from "../kit/check-field";
import { ErrorSummary } from "../kit/error-summary";
import { Notice } from "../kit/notice";
import { HiddenFields } from "./hidden-fields";
import { ReasonField } from "./reason-field";
import { fieldErrors, type Refused } from "../kit/refused";

type Shown = {
  page: EnvelopeCorrectionPage;
  refused: Refused | null;
  /** What only waits for its confirmation. */
  check: { reason: string; again: boolean } | null;
  sendingHref: string;
};

/** Withdraws all of a sending that was entered by mistake, and begins again with its texts. */
export function CancelView(shown: Shown) {
  const { page, refused, check } = shown;
  const { contributions, consultation, isAdmitted } = page;
  const errors = fieldErrors(refused);
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <p className="kicker">{consultation.title}</p>
      <h1>{words.cancelTitle}</h1>
      <ErrorSummary errors={errors} />
      <p className="lead">{words.cancelLead(contributions.map(({ reference }) => reference).join(", "))}</p>
      <p>{words.cancelSays}</p>
      {isAdmitted ? <Notice tone="warning">{words.admittedSays}</Notice> : null}
      {check === null ? <Reason {...shown} /> : <Check {...shown} check={check} />}
    </main>
  );
}

function Reason({ page, refused, sendingHref }: Shown) {
  const typed = refused?.typed;
  return (
    <form className="form" method="post">
      <input type="hidden" name="cle" value={page.key} />
      <ReasonField label={words.cancelReason} refused={refused} />
      <CheckField
        {...{ id: "recommencer", name: "recommencer", value: "oui" }}
        label={words.again}
        hint={words.againHint}
        isTicked={typed === undefined || typed.recommencer === "oui"}
      />
      <LeftOut page={page} />
      <p className="form-actions">
        <Button name="intent" value="check">
          {words.next}
        </Button>
        <a href={sendingHref}>{words.cancel}</a>
      </p>
    </form>
  );
}

function LeftOut({ page: { contributions } }: { page: EnvelopeCorrectionPage }) {
  const taken = contributions.filter(({ standing }) => standing === "hidden" || standing === "refused");
  if (taken.length === 0) return null;
  return <p>{words.leftOut(taken.map(({ reference }) => reference).join(", "))}</p>;
}

function Check({ page, refused, check }: Shown & { check: { reason: string; again: boolean } }) {
  return (
    <form className="form" method="post">
      <h2>{words.check}</h2>
      <h3>{words.yourReason}</h3>
      <blockquote className="history-words">{check.reason}</blockquote>
      <p>{check.again ? words.withAgain : words.withoutAgain}</p>
      {check.again ? <LeftOut page={page} /> : null}
      <HiddenFields typed={refused?.typed ?? {}} except={["intent"]} />
      <p className="form-actions">
        <Button name="intent" value="confirm">
          {words.confirmCancel}
        </Button>
        <Button variant="secondary" name="intent" value="correct">
          {words.backToCancel}
        </Button>
      </p>
    </form>
  );
}
