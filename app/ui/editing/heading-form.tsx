import { fichesPage as words } from "~/content/arranging";
import { editing } from "~/content/editing";
import { Button } from "../kit/button";
import { type Refused, StaleNotice } from "./editing-frame";
import { HeadingFields } from "./heading-fields";

type Page = {
  fiche: { label: string; number: string | null; title: string; themeId: string | null; slug: string };
  themes: readonly { id: string; title: string }[];
  stamp: string;
  isFixed: boolean;
};

export function HeadingForm({ page, refused }: { page: Page; refused: Refused | null }) {
  const { fiche, themes, stamp, isFixed } = page;
  const kept = {
    ...{ etiquette: fiche.label, numero: fiche.number ?? "", titre: fiche.title },
    ...{ theme: fiche.themeId ?? "", adresse: fiche.slug },
  };
  const titleOf = (themeId: string | undefined) => themes.find(({ id }) => id === themeId)?.title ?? "";
  const compared = refused && {
    ...refused,
    typed: { ...refused.typed, theme: titleOf(refused.typed.theme) },
  };
  const labels = { etiquette: words.label, numero: words.number, titre: words.name, theme: words.theme };
  return (
    <>
      <h2>
        {fiche.label} {fiche.title}
      </h2>
      <StaleNotice refused={compared} labels={labels} kept={{ ...kept, theme: titleOf(kept.theme) }} />
      <form className="form" method="post">
        <input type="hidden" name="etat" value={stamp} />
        <HeadingFields kept={kept} themes={themes} refused={refused} isFixed={isFixed} />
        <p className="form-actions">
          <Button>{editing.save}</Button>
        </p>
      </form>
    </>
  );
}
