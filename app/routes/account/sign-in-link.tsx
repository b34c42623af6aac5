import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signIn as words } from "~/content/sign-in";
import { findLink } from "~/domain/account/use-mail.server";
import { act } from "~/http/act.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { enterByLink, tokenPart } from "~/http/use-mail.server";
import { OverMailView, TakenEmailView } from "~/ui/account/over-mail-view";
import { SignInLinkView } from "~/ui/account/sign-in-link-view";

/** Changes nothing: programs that check mails open links. */
export const loader = load(noQuery, async ({ platform, params }) => {
  const link = await findLink(platform, tokenPart(params.token));
  return data({ link }, { status: link ? 200 : 404 });
});

export const action = act(z.object({}), ({ params, ...asked }) =>
  enterByLink(asked, tokenPart(params.token)),
);

export const headers = headersForOneReader;

export const meta: MetaFunction = () => pageMeta({ title: words.title, consultation: null });

export default function SignInLinkPage() {
  const { link } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.taken) return <TakenEmailView accountHref={paths.myAccount()} />;
  return link ? <SignInLinkView {...link} /> : <OverMailView againHref={paths.signIn()} />;
}
