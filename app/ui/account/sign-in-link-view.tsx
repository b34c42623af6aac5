import { signInLink } from "~/content/sign-in";
import { AccountForm } from "./account-form";

/** What the link of a mail opens: a question. Only its button does something. */
export function SignInLinkView({ email, purpose }: { email: string; purpose: keyof typeof signInLink }) {
  const words = signInLink[purpose];
  return (
    <main className="page-width page-main prose" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <AccountForm button={words.confirm}>
        <p>
          {words.explanation} <strong>{email}</strong>
        </p>
      </AccountForm>
    </main>
  );
}
