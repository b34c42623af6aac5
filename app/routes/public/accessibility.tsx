import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { accessibilityStatement } from "~/content/accessibility";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { noQuery } from "~/http/query.server";
import { TextPage } from "~/ui/layout/text-page";

export const loader = load(noQuery, ({ publisher }) => accessibilityStatement(publisher));

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: data.title, demonstration: null }) : [];

export default function AccessibilityPage() {
  return <TextPage text={useLoaderData<typeof loader>()} />;
}
