import { element, escapeHtml } from "~/lib/html";
import { paths } from "./paths";

type Listed = { slug: string; demonstration: string | null; fiches: readonly { slug: string }[] };

/** The site map for search engines: no demonstration, nothing that a visitor could not open. */
export function sitemapOf(consultations: readonly Listed[], publicUrl: string): Response {
  const real = consultations.filter(({ demonstration }) => demonstration === null);
  const addresses = [
    ...[paths.home(), paths.help(), paths.accessibility(), paths.legalNotice(), paths.personalData()],
    ...real.flatMap(({ slug, fiches }) => [
      ...[paths.consultation(slug), paths.contributions(slug), paths.calendar(slug), paths.openData(slug)],
      ...fiches.map((fiche) => paths.fiche(slug, fiche.slug)),
    ]),
  ];
  const urls = addresses.map((path) => element("url", {}, element("loc", {}, escapeHtml(publicUrl + path))));
  const set = element("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, urls.join(""));
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>${set}`, {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  });
}
