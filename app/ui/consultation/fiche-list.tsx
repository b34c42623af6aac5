import { consultation as words } from "~/content/consultation";
import { nameOfPublished } from "~/domain/tally/mark";
import { Count } from "../kit/count";
import { Way } from "../kit/way";

type Fiche = { id: string; slug: string; label: string; title: string; contributions: number | null };
type Theme = { title: string | null; slug: string | null; fiches: readonly Fiche[] };

type Links = {
  fiche: (slug: string) => string | null;
  /** The list of what its count counts. */
  ficheContributions: (slug: string) => string | null;
};

/** Fiches under their themes, each with its public count, which opens the list of what it counts. */
export function FicheList({ themes, links }: { themes: readonly Theme[]; links: Links }) {
  return (
    <div className="fiche-list">
      {themes.map(({ title, slug, fiches }) => (
        <section key={slug ?? ""}>
          {themes.length > 1 || title !== null ? <h3>{title ?? words.otherFiches}</h3> : null}
          <ul>
            {fiches.map((fiche) => (
              <li key={fiche.id}>
                <Way href={links.fiche(fiche.slug)}>
                  <span className="fiche-list-label">{fiche.label}</span>{" "}
                  <span className="fiche-list-title">{fiche.title}</span>
                </Way>
                {fiche.contributions === null ? null : (
                  <span className="fiche-list-count">
                    <Way href={links.ficheContributions(fiche.slug)}>
                      <Count of={nameOfPublished(fiche.id)} value={fiche.contributions} one="contribution" />
                      <span className="visually-hidden"> : {fiche.label}</span>
                    </Way>
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
