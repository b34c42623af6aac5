import { sitePlan as words } from "~/content/site-plan";

type Link = { href: string; label: string };

/** Every public page, under the consultation it belongs to. */
export function SitePlanView({
  site,
  consultations,
}: {
  site: readonly Link[];
  consultations: readonly { title: string; href: string; pages: readonly Link[] }[];
}) {
  return (
    <main className="page-width page-main prose" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <h2>{words.site}</h2>
      <LinkList links={site} />
      {consultations.map(({ title, href, pages }) => (
        <section key={href}>
          <h2>
            <a href={href}>{title}</a>
          </h2>
          <LinkList links={pages} />
        </section>
      ))}
    </main>
  );
}

function LinkList({ links }: { links: readonly Link[] }) {
  return (
    <ul>
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
