import { signInCode as words } from "~/content/sign-in";
import { ErrorSummary } from "../kit/error-summary";
import { TextField } from "../kit/field";
import { Notice } from "../kit/notice";
import { AccountForm } from "./account-form";

type Links = { again: string; demoMail: string | null };

/** The page left open while the mail arrives, perhaps on another device. */
export function SignInCodeView({
  email,
  error,
  links,
}: {
  email: string;
  error?: string | undefined;
  links: Links;
}) {
  return (
    <main className="page-width page-main prose" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <ErrorSummary errors={error === undefined ? [] : [{ id: "code", message: error }]} />
      <p>
        {words.sent} <strong>{email}</strong>
      </p>
      <p>{words.what}</p>
      {links.demoMail === null ? null : (
        <Notice>
          <p>
            {words.demo} <a href={links.demoMail}>{words.demoLink}</a>
          </p>
        </Notice>
      )}
      <AccountForm button={words.confirm}>
        <TextField
          id="code"
          name="code"
          label={words.code}
          value={undefined}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={12}
          error={error}
        />
      </AccountForm>
      <p>
        {words.nothing} <a href={links.again}>{words.again}</a>
      </p>
    </main>
  );
}
