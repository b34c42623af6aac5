import { listSitePlan } from "~/domain/consultation/list-site-plan.server";
import { load } from "~/http/load.server";
import { noQuery } from "~/http/query.server";
import { sitemapOf } from "~/http/sitemap.server";

export const loader = load(noQuery, async ({ platform, reader, publicUrl }) =>
  sitemapOf(await listSitePlan(platform, reader), publicUrl),
);
