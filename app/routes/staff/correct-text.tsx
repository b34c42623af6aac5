import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correcting as words } from "~/content/correcting";
import { correctText, previewCorrection } from "~/domain/entry/correct-text.server";
import { readTextCorrection } from "~/domain/entry/read-text-correction.server";
import { isFailure } from "~/domain/failure";
import { mayOpenEntries } from "~/domain/policy/entering";
import { actStaff } from "~/http/act.server";
import { correctionErrors, textCorrectionForm } from "~/http/correction-form.server";
import { contentOf } from "~/http/draft-form.server";
import { enteredTrail } from "~/http/entry-pages";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { idPart, referencePart } from "~/http/slug";
import { CorrectTextView } from "~/ui/entry/correct-text-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const headers = headersForOneReader;

type Params = { sending?: string; reference?: string };
const placeOf = ({ sending, reference }: Params) => ({
  ...{ sendingId: idPart(sending), reference: referencePart(reference) },
});

export const loader = loadStaff(mayOpenEntries, noQuery, ({ platform, reader, params }) =>
  readTextCorrection(platform, reader, placeOf(params)),
);

export const action = actStaff(
  mayOpenEntries,
  textCorrectionForm,
  async ({ platform, params, author, form }) => {
    const at = placeOf(params);
    await readTextCorrection(platform, author, at);
    const { typed } = form;
    if (!form.ok) return data({ errors: form.errors, typed, check: null }, { status: 422 });
    const { intent, text, ...told } = form.value;
    const { content, drawn, problem } = await previewCorrection(platform, author, at, contentOf(text));
    if (intent === "correct") return data({ errors: {}, typed, check: null });
    if (intent === "check") {
      return problem === null
        ? data({ errors: {}, typed, check: drawn })
        : data({ errors: correctionErrors(content, problem), typed, check: null }, { status: 422 });
    }
    try {
      await correctText(platform, author, at, { ...told, content });
    } catch (thrown) {
      if (!isFailure(thrown) || thrown.code !== "conflict") throw thrown;
      return data({ errors: { contenu: words.changed }, typed, check: null }, { status: 409 });
    }
    return redirect(paths.entered(at.sendingId, { fait: "texte-corrige" }));
  },
);

export const meta = metaOf<typeof loader>(({ consultation, reference }) => ({
  title: words.textTitle(reference),
  consultation,
}));

export default function CorrectTextPage() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>() ?? null;
  return (
    <TrailedPage demonstration={page.consultation.demonstration} trail={enteredTrail(page.sendingId)}>
      <CorrectTextView
        page={page}
        refused={sent}
        check={sent?.check ?? null}
        sendingHref={paths.entered(page.sendingId)}
      />
    </TrailedPage>
  );
}
