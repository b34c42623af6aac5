import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { entering as words } from "~/content/entering";
import { beginEntry } from "~/domain/entry/keep-entry.server";
import { listEntries, readEntryForm } from "~/domain/entry/list-entries.server";
import { mayOpenEntries } from "~/domain/policy/entering";
import { actStaff } from "~/http/act.server";
import { entriesQuery, errorsOf, newEntryForm } from "~/http/entry-form.server";
import { entryTrail } from "~/http/entry-pages";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { readQuery } from "~/http/query.server";
import { slugOf } from "~/http/slug";
import { EntriesView } from "~/ui/entry/entries-view";
import { EnvelopePage } from "~/ui/entry/envelope-page";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const headers = headersForOneReader;

/** Where to begin; once a consultation is chosen, the envelope of what came for it. */
export const loader = loadStaff(mayOpenEntries, entriesQuery, async ({ platform, reader, query }) => {
  const { concertation, suite } = query;
  return concertation === undefined
    ? { list: await listEntries(platform, reader, suite ?? null), isFirst: suite === undefined, form: null }
    : { list: null, isFirst: true, form: await readEntryForm(platform, reader, concertation) };
});

export const action = actStaff(mayOpenEntries, newEntryForm, async ({ platform, request, author, form }) => {
  const consultation = slugOf(readQuery(request, entriesQuery).concertation);
  await readEntryForm(platform, author, consultation);
  const nobody = { typed: form.typed, people: [], bodies: [] };
  if (!form.ok) return data({ ...nobody, errors: form.errors }, { status: 422 });
  const begun = await beginEntry(platform, author, { ...form.value, consultation });
  if (begun.ok) return redirect(paths.entry(form.value.key));
  const { people, bodies, problems } = begun;
  return data({ typed: form.typed, people, bodies, errors: errorsOf(problems) }, { status: 422 });
});

export const meta = metaOf<typeof loader>(({ form }) => ({
  title: form ? words.envelopeTitle : words.title,
  consultation: form?.consultation ?? null,
}));

export default function EntriesPage() {
  const { list, form, isFirst } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <TrailedPage
      demonstration={form?.consultation.demonstration ?? null}
      trail={form ? entryTrail() : entryTrail().slice(0, 1)}
    >
      {form ? (
        <EnvelopePage
          title={words.envelopeTitle}
          consultation={form.consultation.title}
          form={{
            ...{ types: form.types, typed: {}, errors: {}, people: [], bodies: [], ...refused },
            formKey: refused?.typed.cle ?? form.key,
          }}
        />
      ) : null}
      {list ? (
        <EntriesView
          page={list}
          links={{
            ...{
              entries: paths.entries(),
              entry: (id) => paths.entry(id),
              registered: paths.enteredList(),
            },
            first: isFirst ? null : paths.entries(),
            next: list.next && paths.entries({ suite: list.next }),
          }}
        />
      ) : null}
    </TrailedPage>
  );
}
