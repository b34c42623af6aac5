import { layout } from "~/content/layout";

/** `rel` keeps robots from what leads to as many addresses as there are pages. */
type Link = { href: string; label: string; current: Current; rel?: string };

/** This very page, a page of that part of the site, or neither. */
export type Current = "page" | "true" | undefined;

/** What a State deployment replaces first: name, identity block, navigation. */
export function SiteHeader({
  home,
  links,
  signOutAction,
  demo,
}: {
  home: string;
  links: readonly Link[];
  /** Null for a visitor. Signing out is a form: a link could be followed by another site. */
  signOutAction: string | null;
  demo: boolean;
}) {
  return (
    <header className="site-header">
      <div className="page-width site-header-row">
        <a className="brand" href={home}>
          {layout.siteName}
          <small>{demo ? layout.demoSite : layout.tagline}</small>
        </a>
        <nav aria-label={layout.navigation}>
          <ul className="site-nav">
            {links.map(({ href, label, current, rel }) => (
              <li key={href}>
                <a href={href} rel={rel} aria-current={current}>
                  {label}
                </a>
              </li>
            ))}
            {signOutAction === null ? null : (
              <li>
                <form method="post" action={signOutAction}>
                  <button className="site-nav-button" type="submit">
                    {layout.signOut}
                  </button>
                </form>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </header>
  );
}
