import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { account as words } from "~/content/account";
import { actSignedIn } from "~/http/act.server";
import { accountForm, changeAccount } from "~/http/change-account.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadSignedIn } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { showAccount } from "~/http/show-account.server";
import { AccountView } from "~/ui/account/account-view";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";

const query = z.strictObject({ fait: z.enum(["nom", "adresse", "mot-de-passe", "session"]).optional() });
const doneWord = {
  nom: words.done.name,
  adresse: words.done.email,
  "mot-de-passe": words.done.password,
  session: words.done.session,
};

export const loader = loadSignedIn(query, async ({ query: { fait }, ...asked }) => ({
  ...(await showAccount(asked)),
  done: fait ? doneWord[fait] : null,
}));

export const action = actSignedIn(accountForm, async ({ form: read, ...asked }) => {
  const { email = "", name = "" } = read.typed; // never a password
  const typed = { email, name };
  if (!read.ok) return data({ errors: read.errors, typed }, { status: 422 });
  const outcome = await changeAccount(asked, read.value);
  return "errors" in outcome ? data({ errors: outcome.errors, typed }, { status: outcome.status }) : outcome;
});

export const headers = headersForOneReader;

export const meta: MetaFunction = () => pageMeta({ title: words.title, consultation: null });

export default function AccountPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="page-width">
      <Breadcrumbs steps={[{ href: paths.mySpace(), label: words.mySpace }]} />
      <AccountView
        page={page}
        typed={answer?.typed ?? null}
        errors={answer?.errors ?? {}}
        declareHref={paths.signUp(paths.myAccount())}
      />
    </div>
  );
}
