import { sending as words } from "~/content/sending";

export type ActionLinks = { reply: (reference: string) => string; support: (reference: string) => string };

/**
 * What one may do with somebody else's contribution while it is open: the same for every reader, so that the
 * page may be kept; `supported` is known only where the page is one reader's.
 */
export function ContributionActions({
  reference,
  links,
  supported = false,
}: {
  reference: string;
  links: ActionLinks;
  supported?: boolean | undefined;
}) {
  return (
    <>
      <a href={links.reply(reference)} rel="nofollow">
        {words.reply}
        <span className="visually-hidden"> : {words.replyTo(reference)}</span>
      </a>
      <form method="post" action={links.support(reference)}>
        <input type="hidden" name="soutien" value={supported ? "non" : "oui"} />
        <button className="link-button" type="submit">
          {supported ? words.unsupport : words.support}
          <span className="visually-hidden">
            {" "}
            : {supported ? words.unsupportOf(reference) : words.supportOf(reference)}
          </span>
        </button>
      </form>
    </>
  );
}
