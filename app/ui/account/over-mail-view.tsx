import { overMail as words } from "~/content/sign-in";
import { ButtonLink } from "../kit/button-link";

/** A link or a code that opens nothing any more, and what to do. */
export function OverMailView({ againHref }: { againHref: string }) {
  return (
    <main className="page-width page-main prose" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p className="lead">{words.explanation}</p>
      <p>
        <ButtonLink href={againHref}>{words.again}</ButtonLink>
      </p>
    </main>
  );
}

/** A new address that was somebody's by the time it was confirmed. */
export function TakenEmailView({ accountHref }: { accountHref: string }) {
  return (
    <main className="page-width page-main prose" id="contenu" tabIndex={-1}>
      <h1>{words.taken}</h1>
      <p className="lead">{words.takenExplanation}</p>
      <p>
        <a href={accountHref}>{words.account}</a>
      </p>
    </main>
  );
}
