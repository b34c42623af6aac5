import { signUp as words } from "~/content/sign-up";
import { ErrorSummary } from "../kit/error-summary";
import { TextField } from "../kit/field";
import { RadioField } from "../kit/radio-field";
import { AccountForm } from "./account-form";

type Texts = Partial<Record<"name" | "voice" | "organisation", string>>;

/** Who one is, asked once: a name, and the body one speaks for, if any. */
export function SignUpView({
  names,
  typed,
  errors,
  returnTo,
}: {
  names: readonly string[];
  typed: Texts;
  errors: Texts;
  returnTo: string | null;
}) {
  const fields = [
    { id: "nom", message: errors.name },
    { id: "au-nom-de", message: errors.voice },
    { id: "organisme", message: errors.organisation },
  ];
  return (
    <main className="page-width page-main prose" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <ErrorSummary
        errors={fields.flatMap(({ id, message }) => (message === undefined ? [] : [{ id, message }]))}
      />
      <p className="lead">{words.lead}</p>
      <AccountForm returnTo={returnTo} button={words.save}>
        <TextField
          id="nom"
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={typed.name}
          autoComplete="name"
          maxLength={120}
          error={errors.name}
        />
        <RadioField
          id="au-nom-de"
          name="voice"
          legend={words.voice}
          options={[
            { value: "person", label: words.voices.person },
            { value: "organisation", label: words.voices.organisation, hint: words.organisationHint },
          ]}
          value={typed.voice}
          error={errors.voice}
        />
        <TextField
          id="organisme"
          name="organisation"
          label={words.organisation}
          hint={words.chooseHint}
          value={typed.organisation}
          autoComplete="organization"
          maxLength={200}
          suggestions={names}
          error={errors.organisation}
        />
      </AccountForm>
    </main>
  );
}
