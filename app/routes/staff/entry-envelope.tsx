import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { entering as words } from "~/content/entering";
import { correctEntry } from "~/domain/entry/keep-entry.server";
import { readEnvelope } from "~/domain/entry/read-entry.server";
import { mayOpenEntries } from "~/domain/policy/entering";
import { actStaff } from "~/http/act.server";
import { envelopeForm, errorsOf, typedOf } from "~/http/entry-form.server";
import { entryTrail } from "~/http/entry-pages";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { idPart } from "~/http/slug";
import { EnvelopePage } from "~/ui/entry/envelope-page";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const headers = headersForOneReader;

export const loader = loadStaff(mayOpenEntries, noQuery, async ({ platform, reader, params }) => {
  const id = idPart(params.entry);
  const { envelope, ...page } = await readEnvelope(platform, reader, id);
  return { ...page, trail: entryTrail({ id, name: envelope.name }), typed: typedOf(envelope) };
});

export const action = actStaff(mayOpenEntries, envelopeForm, async ({ platform, params, author, form }) => {
  const id = idPart(params.entry);
  const { people, bodies } = await readEnvelope(platform, author, id);
  const { typed } = form;
  if (!form.ok) return data({ typed, people, bodies, errors: form.errors }, { status: 422 });
  const corrected = await correctEntry(platform, author, id, form.value);
  if (corrected.ok) return redirect(paths.entry(id));
  const { problems, ...alike } = corrected;
  return data(
    { typed, people: alike.people, bodies: alike.bodies, errors: errorsOf(problems) },
    { status: 422 },
  );
});

export const meta = metaOf<typeof loader>(({ consultation }) => ({
  title: words.correctTitle,
  consultation,
}));

export default function EntryEnvelopePage() {
  const { consultation, trail, ...page } = useLoaderData<typeof loader>();
  return (
    <TrailedPage demonstration={consultation.demonstration} trail={trail}>
      <EnvelopePage
        title={words.correctTitle}
        consultation={consultation.title}
        form={{ ...page, errors: {}, formKey: null, ...useActionData<typeof action>() }}
      />
    </TrailedPage>
  );
}
