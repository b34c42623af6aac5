import { layout } from "~/content/layout";

/** Obligatory pages, on every page. */
export function SiteFooter({ links }: { links: readonly { href: string; label: string }[] }) {
  return (
    <footer className="site-footer">
      <nav className="page-width" aria-label={layout.footer}>
        <ul>
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
