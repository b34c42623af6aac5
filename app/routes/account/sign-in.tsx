import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signIn as words } from "~/content/sign-in";
import { act } from "~/http/act.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { returnQuery } from "~/http/return-to";
import { askForMail, enterByPassword, signInForm } from "~/http/sign-in.server";
import { type SignInAnswer, SignInView } from "~/ui/account/sign-in-view";

export const loader = load(returnQuery, ({ reader, query: { retour } }) => {
  if (reader.kind === "person") throw redirect(retour ?? paths.mySpace());
  return { returnTo: retour ?? null };
});

export const action = act(signInForm, async ({ form: read, ...asked }) => {
  const intent = read.typed.intent === "password" ? "password" : "mail";
  const email = read.typed.email ?? "";
  if (!read.ok) return refuse(422, { intent, email, errors: read.errors });
  const enter = intent === "mail" ? askForMail : enterByPassword;
  const outcome = await enter(asked, read.value);
  return "errors" in outcome ? refuse(outcome.status, { intent, email, errors: outcome.errors }) : outcome;
});

const refuse = (status: number, answer: SignInAnswer) => data(answer, { status });

export const meta: MetaFunction = () => pageMeta({ title: words.title, consultation: null });

export default function SignInPage() {
  const { returnTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <SignInView returnTo={returnTo} answer={answer ?? null} />;
}
