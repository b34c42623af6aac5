import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signInCode as words } from "~/content/sign-in";
import { act } from "~/http/act.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { enterByCode, findWaiting, requestPart } from "~/http/use-mail.server";
import { OverMailView, TakenEmailView } from "~/ui/account/over-mail-view";
import { SignInCodeView } from "~/ui/account/sign-in-code-view";

export const loader = load(noQuery, async ({ params, demo, ...here }) => {
  const asked = await findWaiting(here, requestPart(params.requestId));
  return data({ asked, demo }, { status: asked ? 200 : 404 });
});

const form = z.object({
  code: z
    .string(words.errors.code)
    .transform((typed) => typed.replaceAll(/\s/g, ""))
    .refine((code) => /^\d{6}$/.test(code), words.errors.code),
});

export const action = act(form, async ({ form: read, params, ...asked }) => {
  if (!read.ok) return data({ error: read.errors.code, taken: false }, { status: 422 });
  return enterByCode(asked, requestPart(params.requestId), read.value.code);
});

export const headers = headersForOneReader;

export const meta: MetaFunction = () => pageMeta({ title: words.title, consultation: null });

export default function SignInCodePage() {
  const { asked, demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.taken) return <TakenEmailView accountHref={paths.myAccount()} />;
  if (!asked) return <OverMailView againHref={paths.signIn()} />;
  const again = asked.purpose === "sign_in" ? paths.signIn() : paths.myAccount();
  const links = { again, demoMail: demo ? paths.demoMail() : null };
  return <SignInCodeView email={asked.email} error={answer?.error} links={links} />;
}
