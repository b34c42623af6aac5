import { givingRole as words } from "~/content/people";
import { roleHint, roleWord } from "~/content/roles";
import type { Places } from "~/domain/account/list-roles.server";
import { roles } from "~/domain/policy/actor";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { SelectField, TextField } from "../kit/field";
import { RadioField } from "../kit/radio-field";
import { type Refused, typedField } from "../kit/refused";
import { placeOptions } from "./place-options";

/** As the fields stand in the page. */
function inOrder(errors: Refused["errors"]) {
  return ["email", "role", "lieu"].flatMap((id) => {
    const message = errors[id];
    return message === undefined ? [] : [{ id, message }];
  });
}

/** To whom, which role, and where. */
export function GiveRole({ places, refused }: { places: Places; refused: Refused | null }) {
  const of = typedField(refused);
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <ErrorSummary errors={inOrder(refused?.errors ?? {})} />
      <p className="lead">{words.lead}</p>
      <form className="form" method="post">
        <TextField {...of("email")} type="email" label={words.email} hint={words.emailHint} />
        <RadioField
          {...of("role")}
          legend={words.role}
          options={roles.map((role) => ({ value: role, label: roleWord[role], hint: roleHint[role] }))}
        />
        <SelectField
          {...of("lieu")}
          label={words.place}
          {...(places.site ? { hint: words.placeHint } : {})}
          any={words.choosePlace}
          options={placeOptions(places)}
        />
        <p>{words.signedOut}</p>
        <p className="form-actions">
          <Button>{words.submit}</Button>
        </p>
      </form>
    </main>
  );
}
