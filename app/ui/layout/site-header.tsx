import { layout } from "~/content/layout";

type Link = { href: string; label: string; current: boolean };

/** What a State deployment replaces first: name, identity block, navigation. */
export function SiteHeader({ home, links, demo }: { home: string; links: readonly Link[]; demo: boolean }) {
  return (
    <header className="site-header">
      <div className="page-width site-header-row">
        <a className="brand" href={home}>
          {layout.siteName}
          <small>{demo ? layout.demoSite : layout.tagline}</small>
        </a>
        <nav aria-label={layout.navigation}>
          <ul className="site-nav">
            {links.map(({ href, label, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? "page" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
