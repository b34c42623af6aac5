import { signIn as words } from "~/content/sign-in";
import { ErrorSummary } from "../kit/error-summary";
import { TextField } from "../kit/field";
import { AccountForm } from "./account-form";

/** Which of the two forms came back, with what was typed: the password is typed again. */
export type SignInAnswer = {
  intent: "mail" | "password";
  email: string;
  errors: { email?: string; password?: string };
};

/** Two ways in, one page: a mail, or a password. */
export function SignInView({ returnTo, answer }: { returnTo: string | null; answer: SignInAnswer | null }) {
  const of = (intent: SignInAnswer["intent"]) => (answer?.intent === intent ? answer.errors : {});
  const ids = answer?.intent === "password" ? { email: "adresse-2" } : { email: "adresse" };
  const errors = [
    { id: ids.email, message: answer?.errors.email },
    { id: "mot-de-passe", message: answer?.errors.password },
  ].flatMap(({ id, message }) => (message === undefined ? [] : [{ id, message }]));
  const address = { name: "email", label: words.email, value: answer?.email, type: "email" } as const;
  return (
    <main className="page-width page-main prose" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <ErrorSummary errors={errors} />
      <p className="lead">{words.lead}</p>
      <section aria-labelledby="par-courriel">
        <h2 id="par-courriel">{words.byMail}</h2>
        <p>{words.byMailHint}</p>
        <AccountForm intent="mail" returnTo={returnTo} button={words.send}>
          <TextField
            {...address}
            id="adresse"
            hint={words.emailHint}
            autoComplete="email"
            error={of("mail").email}
          />
        </AccountForm>
      </section>
      <section aria-labelledby="par-mot-de-passe">
        <h2 id="par-mot-de-passe">{words.byPassword}</h2>
        <p>{words.byPasswordHint}</p>
        <AccountForm intent="password" returnTo={returnTo} button={words.enter} secondary>
          <TextField {...address} id="adresse-2" autoComplete="username" error={of("password").email} />
          <TextField
            id="mot-de-passe"
            name="password"
            label={words.password}
            type="password"
            autoComplete="current-password"
            value={undefined}
            error={of("password").password}
          />
        </AccountForm>
      </section>
      <p>{words.reading}</p>
    </main>
  );
}
