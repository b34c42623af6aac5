import { sending as words } from "~/content/sending";
import type { OwnContribution } from "~/domain/contribution/read-own-contribution.server";
import { Button } from "../kit/button";
import { CheckField } from "../kit/check-field";
import { Notice } from "../kit/notice";
import { DemonstrationLine } from "../layout/demonstration-line";

/** What withdrawing means, and whether the text must be erased as well. */
export function WithdrawView({
  page: { reference, consultation, isWithdrawn },
  contributionHref,
}: {
  page: OwnContribution;
  contributionHref: string;
}) {
  return (
    <>
      <DemonstrationLine line={consultation.demonstration} />
      <div className="page-width">
        <main className="page-main reading-width" id="contenu" tabIndex={-1}>
          <h1>{words.withdrawTitle(reference)}</h1>
          {isWithdrawn ? <Notice>{words.alreadyWithdrawn}</Notice> : <p>{words.withdrawSays}</p>}
          <form className="form" method="post">
            <CheckField
              {...{ id: "efface", name: "efface", value: "oui" }}
              label={words.withdrawErase}
              hint={words.withdrawEraseHint}
            />
            <p className="form-actions">
              <Button>{isWithdrawn ? words.eraseDo : words.withdrawDo}</Button>
              <a href={contributionHref}>{words.keep}</a>
            </p>
          </form>
        </main>
      </div>
    </>
  );
}
