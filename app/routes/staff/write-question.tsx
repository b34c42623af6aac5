import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { apart, questionPage as words } from "~/content/written-apart";
import { findEditedFiche } from "~/domain/fiche/edited-fiche.server";
import { keepQuestion, readQuestion } from "~/domain/fiche/keep-question.server";
import { mayOpenEditing } from "~/domain/policy/editing";
import { actStaff } from "~/http/act.server";
import { aroundFiche } from "~/http/editing-trail";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { blockPart, slugsOf } from "~/http/slug";
import { questionForm } from "~/http/text-form.server";
import { afterKeeping, orTooLarge, partToCorrect } from "~/http/written-apart.server";
import { QuestionView } from "~/ui/editing/question-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

/** Without a key in the address, a question is added. */
const keyOf = (part: string | undefined) => (part === undefined ? null : blockPart(part));

export const loader = loadStaff(mayOpenEditing, noQuery, ({ platform, reader, params }) =>
  readQuestion(platform, reader, slugsOf(params), keyOf(params.question)),
);

export const action = actStaff(mayOpenEditing, questionForm, async ({ platform, author, params, form }) => {
  const slugs = slugsOf(params);
  const key = keyOf(params.question);
  await findEditedFiche(platform.db, author, slugs);
  if (!form.ok) return partToCorrect(form, "intitule");
  const { value } = form;
  const keep = async () => {
    const kept = await keepQuestion(platform, author, slugs, { key, ...value });
    return redirect(afterKeeping(kept, slugs, "question"));
  };
  return orTooLarge(keep(), form, ["intitule", apart.errors.tooMany]);
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>((page) => ({
  title: (page.question ? words.title : words.adding)(page.fiche.label),
  consultation: page.fiche.consultation,
}));

export default function WriteQuestionPage() {
  const page = useLoaderData<typeof loader>();
  const { consultation, slug } = page.fiche;
  return (
    <TrailedPage {...aroundFiche(consultation, page.fiche)}>
      <QuestionView
        page={page}
        refused={useActionData<typeof action>() ?? null}
        backHref={paths.writeFiche(consultation.slug, slug)}
      />
    </TrailedPage>
  );
}
