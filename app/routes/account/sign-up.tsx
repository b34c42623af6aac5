import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signUp as words } from "~/content/sign-up";
import { declarePerson } from "~/domain/account/declare-person.server";
import { listOrganisationNames, readAccount } from "~/domain/account/read-account.server";
import { actSignedIn } from "~/http/act.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { line, lineOrEmpty } from "~/http/fields";
import { loadSignedIn } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { returnField, returnQuery } from "~/http/return-to";
import { SignUpView } from "~/ui/account/sign-up-view";

export const loader = loadSignedIn(returnQuery, async ({ platform, reader, query: { retour } }) => {
  const [{ name }, names] = await Promise.all([
    readAccount(platform, reader),
    listOrganisationNames(platform),
  ]);
  return { name, names, returnTo: retour ?? null };
});

const form = z
  .object({
    name: line(120, words.errors.name),
    voice: z.enum(["person", "organisation"], words.errors.voice),
    organisation: lineOrEmpty(200, words.errors.organisation),
    retour: returnField,
  })
  .refine(({ voice, organisation }) => voice === "person" || organisation !== "", {
    path: ["organisation"],
    message: words.errors.organisation,
  });

export const action = actSignedIn(form, async ({ platform, author, form: read }) => {
  if (!read.ok) return data({ errors: read.errors, typed: read.typed }, { status: 422 });
  const { name, voice, organisation, retour } = read.value;
  await declarePerson(platform, author, { name, organisation: voice === "person" ? null : organisation });
  return redirect(retour ?? paths.mySpace());
});

export const headers = headersForOneReader;

export const meta: MetaFunction = () => pageMeta({ title: words.title, consultation: null });

export default function SignUpPage() {
  const { name, names, returnTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const typed = answer?.typed ?? { name: name ?? "" };
  return <SignUpView names={names} typed={typed} errors={answer?.errors ?? {}} returnTo={returnTo} />;
}
