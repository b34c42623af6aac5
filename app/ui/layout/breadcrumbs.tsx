import { layout } from "~/content/layout";

/** The way here; the page itself is not among them. */
export function Breadcrumbs({ steps }: { steps: readonly { href: string; label: string }[] }) {
  return (
    <nav className="breadcrumbs" aria-label={layout.breadcrumbs}>
      <ol>
        {steps.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
