import { listSitePlan } from "~/domain/consultation/list-site-plan.server";
import { wholeSite } from "~/domain/register/subject";
import { load } from "~/http/load.server";
import { noQuery } from "~/http/query.server";
import { sitemapOf } from "~/http/sitemap.server";

export const loader = load(noQuery, async ({ platform, reader, publicUrl, shows }) => {
  shows(wholeSite);
  return sitemapOf(await listSitePlan(platform, reader), publicUrl);
});
