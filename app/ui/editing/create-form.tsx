import { creating as words } from "~/content/editing";
import { identity } from "~/content/setting";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { TextField } from "../kit/field";
import type { Refused } from "./editing-frame";
import { fieldErrors, typedField } from "../kit/refused";

/** A consultation that does not exist yet: how it is called, and where it will be. */
export function CreateForm({ refused }: { refused: Refused | null }) {
  const of = typedField(refused);
  const field = (name: "titre" | "titre-court" | "adresse" | "prefixe", hint?: string) => (
    <TextField {...of(name)} label={identity.fields[name]} {...(hint === undefined ? {} : { hint })} />
  );
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <ErrorSummary errors={fieldErrors(refused)} />
      <p className="lead">{words.lead}</p>
      <form className="form" method="post">
        {field("titre")}
        {field("titre-court", identity.hints["titre-court"])}
        {field("prefixe", identity.hints.prefixe)}
        {field("adresse", identity.hints.adresseFromTitle)}
        <p className="form-actions">
          <Button>{words.submit}</Button>
        </p>
      </form>
    </main>
  );
}
