import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { apart, tablePage as words } from "~/content/written-apart";
import { findEditedFiche } from "~/domain/fiche/edited-fiche.server";
import { keepTable, readTable } from "~/domain/import/keep-table.server";
import { mayOpenEditing } from "~/domain/policy/editing";
import { actStaff } from "~/http/act.server";
import { toCorrect } from "~/http/editing.server";
import { aroundFiche } from "~/http/editing-trail";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { blockPart, slugsOf } from "~/http/slug";
import { tableForm } from "~/http/text-form.server";
import { afterKeeping, linesToCorrect, orTooLarge, partToCorrect } from "~/http/written-apart.server";
import { TableView } from "~/ui/editing/table-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const loader = loadStaff(mayOpenEditing, noQuery, ({ platform, reader, params }) =>
  readTable(platform, reader, slugsOf(params), blockPart(params.table)),
);

export const action = actStaff(mayOpenEditing, tableForm, async ({ platform, author, params, form }) => {
  const slugs = slugsOf(params);
  const tableId = blockPart(params.table);
  await findEditedFiche(platform.db, author, slugs);
  if (!form.ok) return partToCorrect(form, "legende");
  const { value, typed } = form;
  const keep = async () => {
    const kept = await keepTable(platform, author, slugs, { tableId, ...value });
    if (kept.outcome === "problems") return toCorrect({ errors: linesToCorrect(kept.problems), typed });
    return redirect(afterKeeping(kept, slugs, "tableau"));
  };
  return orTooLarge(keep(), form, ["legende", apart.errors.tooLong]);
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>((page) => ({
  title: words.title(page.fiche.label),
  consultation: page.fiche.consultation,
}));

export default function WriteTablePage() {
  const page = useLoaderData<typeof loader>();
  const { consultation, slug } = page.fiche;
  return (
    <TrailedPage {...aroundFiche(consultation, page.fiche)}>
      <TableView
        page={page}
        refused={useActionData<typeof action>() ?? null}
        backHref={paths.writeFiche(consultation.slug, slug)}
      />
    </TrailedPage>
  );
}
