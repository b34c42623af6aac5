import { consultation as words } from "~/content/consultation";
import { nameOfPublished } from "~/domain/tally/mark";
import { Count } from "../kit/count";
import { Way } from "../kit/way";

type Fiche = { id: string; slug: string; label: string; title: string; contributions: number | null };
type Theme = { title: string | null; slug: string | null; fiches: readonly Fiche[] };

/** Fiches under their themes, with the public count of each. */
export function FicheList({
  themes,
  hrefOf,
}: {
  themes: readonly Theme[];
  hrefOf: (slug: string) => string | null;
}) {
  return (
    <div className="fiche-list">
      {themes.map(({ title, slug, fiches }) => (
        <section key={slug ?? ""}>
          {themes.length > 1 || title !== null ? <h3>{title ?? words.otherFiches}</h3> : null}
          <ul>
            {fiches.map((fiche) => (
              <li key={fiche.id}>
                <Way href={hrefOf(fiche.slug)}>
                  <span className="fiche-list-label">{fiche.label}</span>{" "}
                  <span className="fiche-list-title">{fiche.title}</span>
                </Way>
                {fiche.contributions === null ? null : (
                  <span className="fiche-list-count">
                    <Count of={nameOfPublished(fiche.id)} value={fiche.contributions} one="contribution" />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
