import { editing } from "~/content/editing";
import { toldChanges } from "~/content/schedule";
import { rules as words } from "~/content/setting";
import { moderationModeWord, visibilityWord } from "~/content/setting-words";
import { visibilities } from "~/domain/consultation/consultation";
import type { readRules } from "~/domain/consultation/read-edited.server";
import { moderationModes } from "~/domain/consultation/setting";
import { Button } from "../kit/button";
import { TextAreaField } from "../kit/field";
import { Notice } from "../kit/notice";
import { RadioField } from "../kit/radio-field";
import { type Refused, StaleNotice } from "./editing-frame";
import { typedField } from "../kit/refused";

type Page = Awaited<ReturnType<typeof readRules>>;

export function RulesForm({ page, refused }: { page: Page; refused: Refused | null }) {
  const of = typedField<"publication" | "moderation" | "motif">(refused, {
    ...{ publication: page.visibility, moderation: page.moderationMode },
  });
  const kept = {
    publication: visibilityWord[page.visibility],
    moderation: moderationModeWord[page.moderationMode],
  };
  return (
    <>
      <StaleNotice
        refused={refused}
        labels={{ publication: words.visibility, moderation: words.mode }}
        kept={kept}
      />
      {page.opened ? <Notice>{words.whenOpen}</Notice> : null}
      <form className="form" method="post">
        <input type="hidden" name="etat" value={page.stamp} />
        <RadioField
          {...of("publication")}
          legend={words.visibility}
          options={visibilities.map((one) => ({
            ...{ value: one, label: visibilityWord[one], hint: words.visibilities[one] },
          }))}
        />
        <RadioField
          {...of("moderation")}
          legend={words.mode}
          options={moderationModes.map((one) => ({
            ...{ value: one, label: moderationModeWord[one], hint: words.modes[one] },
          }))}
        />
        {page.opened ? (
          <TextAreaField {...of("motif")} label={words.reason} hint={words.reasonHint} rows={2} />
        ) : null}
        <p className="form-actions">
          <Button>{editing.save}</Button>
        </p>
      </form>
      <RuleChanges changes={page.changes} title={words.past} />
    </>
  );
}

/** What became stricter after the opening, and why: the public reads the same. */
export function RuleChanges({ changes, title }: { changes: Page["changes"]; title: string }) {
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="regles-changees">
      <h2 id="regles-changees">{title}</h2>
      <ul>
        {changes.map(({ id, decidedAt, visibilityBefore, visibilityAfter, reason }) => (
          <li key={id}>
            {toldChanges.rules(decidedAt, visibilityBefore, visibilityAfter)} {toldChanges.reason(reason)}
          </li>
        ))}
      </ul>
    </section>
  );
}
