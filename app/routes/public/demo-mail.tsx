import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { demoMail as words } from "~/content/demo-mail";
import { listDemoMail } from "~/domain/notice/demo-mail.server";
import { Failure } from "~/domain/failure";
import { headersForOneReader } from "~/http/for-one-reader";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { noQuery } from "~/http/query.server";
import { DemoMailView } from "~/ui/notice/demo-mail-view";

/** The mails of the demonstration; elsewhere there is no such page, and mails are nobody else's business. */
export const loader = load(noQuery, async ({ platform, demo, publicUrl }) => {
  if (!demo) throw new Failure("unknown", "adresse");
  return { mails: await listDemoMail(platform), publicUrl };
});

export const headers = headersForOneReader;

export const meta: MetaFunction = () => pageMeta({ title: words.title, consultation: null });

export default function DemoMailPage() {
  return <DemoMailView {...useLoaderData<typeof loader>()} />;
}
