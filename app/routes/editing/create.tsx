import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { creating as words, editing } from "~/content/editing";
import { identity } from "~/content/setting";
import { staffArea } from "~/content/staff-area";
import { createConsultation } from "~/domain/consultation/create-consultation.server";
import { mayCreateConsultation } from "~/domain/policy/editing";
import { actStaff } from "~/http/act.server";
import { creationForm } from "~/http/editing-form.server";
import { refusedFor, toCorrect } from "~/http/editing.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { CreateForm } from "~/ui/editing/create-form";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";

export const loader = loadStaff(mayCreateConsultation, noQuery, () => null);

export const action = actStaff(mayCreateConsultation, creationForm, async ({ platform, author, form }) => {
  if (!form.ok) return toCorrect(form);
  const created = await createConsultation(platform, author, { ...form.value, demonstration: null });
  if (created.created) return redirect(paths.edit(form.value.slug, "", { fait: "cree" }));
  return refusedFor(created.because, form.typed, {
    "taken-slug": ["adresse", identity.errors["taken-slug"]],
    "taken-prefix": ["prefixe", identity.errors["taken-prefix"]],
  });
});

export const headers = headersForOneReader;

export const meta: MetaFunction = () => pageMeta({ title: words.title, consultation: null });

export default function CreateConsultationPage() {
  return (
    <div className="page-width">
      <Breadcrumbs
        steps={[
          { href: paths.staff(), label: staffArea.title },
          { href: paths.editing(), label: editing.title },
        ]}
      />
      <CreateForm refused={useActionData<typeof action>() ?? null} />
    </div>
  );
}
