import { editing } from "~/content/editing";
import { charterPage as words } from "~/content/setting";
import type { readCharter } from "~/domain/consultation/read-edited.server";
import { Button } from "../kit/button";
import { TextAreaField } from "../kit/field";
import { type Refused, StaleNotice } from "./editing-frame";
import { typedField } from "../kit/refused";

export function CharterForm({
  page,
  refused,
}: {
  page: Awaited<ReturnType<typeof readCharter>>;
  refused: Refused | null;
}) {
  const kept = page.body.join("\n");
  const of = typedField(refused, { regles: kept });
  return (
    <>
      <StaleNotice refused={refused} labels={{ regles: words.body }} kept={{ regles: kept }} />
      <p>{page.number === 0 ? words.none : words.current(page.number)}</p>
      <form className="form" method="post">
        <input type="hidden" name="version" value={page.number} />
        <TextAreaField {...of("regles")} label={words.body} hint={words.bodyHint} rows={10} />
        <p className="form-actions">
          <Button>{editing.save}</Button>
        </p>
      </form>
    </>
  );
}
