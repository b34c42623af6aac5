import { creating as words } from "~/content/editing";
import { identity } from "~/content/setting";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { TextField } from "../kit/field";
import { notRefused, type Refused } from "./editing-frame";

/** A consultation that does not exist yet: how it is called, and where it will be. */
export function CreateForm({ refused }: { refused: Refused | null }) {
  const { errors, typed } = refused ?? notRefused;
  const field = (name: "titre" | "titre-court" | "adresse" | "prefixe", hint?: string) => (
    <TextField
      id={name}
      name={name}
      label={identity.fields[name]}
      {...(hint === undefined ? {} : { hint })}
      value={typed[name]}
      error={errors[name]}
    />
  );
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <ErrorSummary errors={Object.entries(errors).map(([id, message]) => ({ id, message }))} />
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
