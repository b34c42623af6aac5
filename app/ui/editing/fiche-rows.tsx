import { fichesPage as words } from "~/content/arranging";
import { editing } from "~/content/editing";
import type { readEditedFiches } from "~/domain/consultation/read-edited.server";
import { Button } from "../kit/button";
import { EmptyState } from "../kit/empty-state";
import { FactItem, Facts } from "../kit/facts";
import type { Refused } from "./editing-frame";
import { HeadingFields } from "./heading-fields";
import { MoveActions, RowAction } from "./row-actions";

type Page = {
  fiches: Awaited<ReturnType<typeof readEditedFiches>>;
  themes: readonly { id: string; title: string }[];
};

export function FicheRows({
  page: { fiches, themes },
  refused,
  settingHref,
  writeHref,
}: {
  page: Page;
  refused: Refused | null;
  settingHref: (slug: string) => string;
  writeHref: (slug: string) => string;
}) {
  const adding = refused?.typed.intention === "ajouter" ? refused : null;
  return (
    <div className="reading-width">
      <h2>{words.list}</h2>
      {fiches.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHint}</p>
        </EmptyState>
      ) : null}
      <ol className="edited-rows">
        {fiches.map(({ id, slug, label, title, theme, _count: { versions } }, index) => {
          const row = { id, name: label };
          return (
            <li key={id} id={`id-${id}`}>
              <p>
                <strong>{label}</strong> {title}
              </p>
              <Facts>
                {theme === null ? null : <FactItem>{theme.title}</FactItem>}
                <FactItem>{versions === 0 ? words.unpublished : words.published(versions)}</FactItem>
              </Facts>
              <div className="row-actions">
                <a href={writeHref(slug)}>
                  {words.write} <span className="visually-hidden">{label}</span>
                </a>
                <a href={settingHref(slug)}>
                  {words.setting} <span className="visually-hidden">{label}</span>
                </a>
                <MoveActions row={row} index={index} count={fiches.length} />
                {versions === 0 ? <RowAction row={row} intention="retirer" label={editing.remove} /> : null}
              </div>
            </li>
          );
        })}
      </ol>
      <h2>{words.addTitle}</h2>
      <form className="form" method="post">
        <input type="hidden" name="intention" value="ajouter" />
        <HeadingFields kept={null} themes={themes} refused={adding} isFixed={false} />
        <p className="form-actions">
          <Button>{editing.add}</Button>
        </p>
      </form>
    </div>
  );
}
