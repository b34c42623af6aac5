import { editing } from "~/content/editing";
import { identity as words } from "~/content/setting";
import { legalFrameWord } from "~/content/setting-words";
import { legalFrames } from "~/domain/consultation/consultation";
import type { readIdentity } from "~/domain/consultation/read-edited.server";
import { Button } from "../kit/button";
import { TextAreaField, TextField } from "../kit/field";
import { RadioField } from "../kit/radio-field";
import { type Refused, StaleNotice } from "./editing-frame";
import { typedField } from "../kit/refused";

type Page = Awaited<ReturnType<typeof readIdentity>>;
type Name = keyof typeof words.fields;

/** The identity as its fields are filled. */
function keptOf({ identity }: Page): Record<Name, string> {
  return {
    ...{ titre: identity.title, "titre-court": identity.shortTitle, adresse: identity.slug },
    ...{ prefixe: identity.referencePrefix, presentation: identity.presentation },
    ...{ organisateur: identity.organiser, decision: identity.decisionAtStake },
    ...{ notice: identity.explanatoryNotice ?? "", cadre: identity.legalFrame },
    ...{ precision: identity.legalFrameNote ?? "", resultats: identity.resultsDueOn ?? "" },
    suites: identity.followUp ?? "",
  };
}

export function IdentityForm({ page, refused }: { page: Page; refused: Refused | null }) {
  const kept = keptOf(page);
  const field = typedField(refused, kept);
  const of = (name: Name, hint?: string) => ({
    ...{ ...field(name), label: words.fields[name], ...(hint === undefined ? {} : { hint }) },
  });
  return (
    <>
      <StaleNotice refused={refused} labels={words.fields} kept={kept} />
      <form className="form" method="post">
        <input type="hidden" name="etat" value={page.stamp} />
        <TextField {...of("titre")} />
        <TextField {...of("titre-court", words.hints["titre-court"])} />
        <Fixed page={page} name="adresse" verdict={page.may.slug} kept={kept.adresse}>
          <TextField {...of("adresse", words.hints.adresse)} />
        </Fixed>
        <Fixed page={page} name="prefixe" verdict={page.may.referencePrefix} kept={kept.prefixe}>
          <TextField {...of("prefixe", words.hints.prefixe)} />
        </Fixed>
        <TextAreaField {...of("presentation", words.hints.presentation)} rows={4} />
        <TextField {...of("organisateur")} />
        <TextAreaField {...of("decision", words.hints.decision)} rows={2} />
        <TextAreaField {...of("notice")} rows={3} />
        <Fixed page={page} name="cadre" verdict={page.may.legalFrame} kept={page.identity.legalFrame}>
          <RadioField
            {...field("cadre")}
            legend={words.fields.cadre}
            options={legalFrames.map((frame) => ({
              ...{ value: frame, label: legalFrameWord[frame], hint: words.frames[frame] },
            }))}
          />
        </Fixed>
        <TextAreaField {...of("precision", words.hints.precision)} rows={2} />
        <TextField {...of("resultats")} type="date" />
        <TextAreaField {...of("suites", words.hints.suites)} rows={3} />
        <p className="form-actions">
          <Button>{editing.save}</Button>
        </p>
      </form>
    </>
  );
}

/** A field that may still change, or its value and why it stays. */
function Fixed({
  page,
  name,
  verdict,
  kept,
  children,
}: {
  page: Page;
  name: Name;
  verdict: { allowed: true } | { allowed: false; because: keyof typeof words.fixed };
  kept: string;
  children: React.ReactNode;
}) {
  if (verdict.allowed) return children;
  return (
    <div className="field" id={name}>
      <p className="ds-label">{words.fields[name]}</p>
      <p>{name === "cadre" ? legalFrameWord[page.identity.legalFrame] : kept}</p>
      <p className="field-hint">{words.fixed[verdict.because]}</p>
      <input type="hidden" name={name} value={kept} />
    </div>
  );
}
