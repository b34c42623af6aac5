import { failure } from "~/content/failure";

/** What went wrong, in a sentence, and where to go from here. */
export function FailureView({
  title,
  explanation,
  requestId,
  links,
}: {
  title: string;
  explanation: string;
  requestId: string | null;
  links: readonly { href: string; label: string }[];
}) {
  return (
    <main className="page-width page-main prose" id="contenu" tabIndex={-1}>
      <h1>{title}</h1>
      <p className="lead">{explanation}</p>
      {requestId === null ? null : (
        <p>
          {failure.requestId} : <code>{requestId}</code>
        </p>
      )}
      <p>{failure.where} :</p>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
