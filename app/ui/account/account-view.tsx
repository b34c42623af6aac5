import { account as words } from "~/content/account";
import { mandates } from "~/content/mandates";
import { mandateWord } from "~/content/words";
import { ErrorSummary } from "../kit/error-summary";
import { TextField } from "../kit/field";
import { Notice } from "../kit/notice";
import { AccountForm } from "./account-form";
import { SessionList } from "./session-list";

type Mandate = { id: string; name: string; state: keyof typeof mandateWord; reason: string | null };
type Account = {
  name: string | null;
  email: string | null;
  hasPassword: boolean;
  mandates: readonly Mandate[];
};
type Session = { id: string; createdAt: Date; current: boolean };

type Page = {
  account: Account;
  sessions: readonly Session[];
  mustKnowPassword: boolean;
  /** What was just changed. */
  done: string | null;
};
type Errors = Record<string, string>;
type Typed = { email: string; name: string } | null;

const fields = { name: "nom", email: "adresse", current: "mot-de-passe-actuel", password: "mot-de-passe" };

/** One's account: who one is, how one signs in, and where one is signed in. */
export function AccountView({
  page: { account, sessions, mustKnowPassword, done },
  typed,
  errors,
  declareHref,
}: {
  page: Page;
  typed: Typed;
  errors: Errors;
  declareHref: string;
}) {
  const wrong = Object.entries(fields).flatMap(([name, id]) => {
    const message = errors[name];
    return message === undefined ? [] : [{ id, message }];
  });
  return (
    <main className="page-main prose" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <ErrorSummary errors={wrong} />
      {done === null || wrong.length > 0 ? null : (
        <div role="status">
          <Notice tone="success">{done}</Notice>
        </div>
      )}
      <Identity account={account} typed={typed} errors={errors} declareHref={declareHref} />
      <Address email={account.email} typed={typed} errors={errors} />
      <Password hasPassword={account.hasPassword} mustKnow={mustKnowPassword} errors={errors} />
      <section aria-labelledby="sessions">
        <h2 id="sessions">{words.sessions}</h2>
        <p>{words.sessionsHint}</p>
        <SessionList sessions={sessions} />
        <AccountForm intent="close-all" button={words.closeAll} secondary>
          {null}
        </AccountForm>
      </section>
    </main>
  );
}

type IdentityProps = { account: Account; typed: Typed; errors: Errors; declareHref: string };

function Identity({ account, typed, errors, declareHref }: IdentityProps) {
  return (
    <section aria-labelledby="identite">
      <h2 id="identite">{words.identity}</h2>
      <AccountForm intent="name" button={words.saveName} secondary>
        <TextField
          id={fields.name}
          name="name"
          label={words.name}
          value={errors.name === undefined ? (account.name ?? "") : typed?.name}
          autoComplete="name"
          maxLength={120}
          error={errors.name}
        />
      </AccountForm>
      <h3>{words.bodies}</h3>
      {account.mandates.length === 0 ? <p>{words.noBody}</p> : null}
      <ul>
        {account.mandates.map(({ id, name, state, reason }) => (
          <li key={id}>
            {name} ({mandateWord[state]}){reason === null ? null : `. ${mandates.because(reason)}`}
          </li>
        ))}
      </ul>
      <p>
        <a href={declareHref}>{words.declare}</a>
      </p>
    </section>
  );
}

function Address({ email, typed, errors }: { email: string | null; typed: Typed; errors: Errors }) {
  return (
    <section aria-labelledby="courriel">
      <h2 id="courriel">{words.email}</h2>
      <p>
        {words.emailNow} <strong>{email}</strong>
      </p>
      <AccountForm intent="email" button={words.changeEmail} secondary>
        <TextField
          id={fields.email}
          name="email"
          label={words.newEmail}
          hint={words.emailHint}
          type="email"
          value={typed?.email}
          autoComplete="email"
          error={errors.email}
        />
      </AccountForm>
    </section>
  );
}

function Password({
  hasPassword,
  mustKnow,
  errors,
}: {
  hasPassword: boolean;
  mustKnow: boolean;
  errors: Errors;
}) {
  const common = { type: "password", value: undefined } as const;
  return (
    <section aria-labelledby="secret">
      <h2 id="secret">{words.password}</h2>
      {hasPassword ? null : <p>{words.noPassword}</p>}
      <AccountForm intent="password" button={words.setPassword} secondary>
        {mustKnow ? (
          <TextField
            {...common}
            id={fields.current}
            name="current"
            label={words.current}
            hint={words.forgotten}
            autoComplete="current-password"
            error={errors.current}
          />
        ) : null}
        <TextField
          {...common}
          id={fields.password}
          name="password"
          label={words.newPassword}
          hint={words.passwordHint}
          autoComplete="new-password"
          error={errors.password}
        />
      </AccountForm>
    </section>
  );
}
