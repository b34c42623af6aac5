import { useLoaderData } from "@remix-run/react";
import { personalData } from "~/content/personal-data";
import { load } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { noQuery } from "~/http/query.server";
import { TextPage } from "~/ui/layout/text-page";

export const loader = load(noQuery, ({ publisher }) => personalData(publisher));

export const meta = metaOf<typeof loader>(({ title }) => ({ title, consultation: null, listed: true }));

export default function PersonalDataPage() {
  return <TextPage text={useLoaderData<typeof loader>()} />;
}
