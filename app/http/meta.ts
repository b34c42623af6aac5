import type { MetaDescriptor } from "@remix-run/node";
import { layout } from "~/content/layout";

type Page = {
  title: string;
  description?: string;
  /** The consultation's line, or null when what is shown is real. */
  demonstration: string | null;
  /** Whether search engines may list it; a demonstration never is. */
  listed?: boolean;
  /** Address of the page's Atom feed. */
  feed?: string;
  /** The address, with its origin, of the page that this one is a variant of. */
  canonical?: string;
};

/** Title and share preview of a page; a demonstration says so in both, and is listed nowhere. */
export function pageMeta({
  title,
  description,
  demonstration,
  listed = true,
  feed,
  canonical,
}: Page): MetaDescriptor[] {
  const isDemonstration = demonstration !== null;
  const whole = `${title}${isDemonstration ? " (démonstration)" : ""} – ${layout.siteName}`;
  const preview = [demonstration, description]
    .filter((part) => part !== null && part !== undefined)
    .join(". ");
  return [
    { title: whole },
    { property: "og:title", content: whole },
    { property: "og:site_name", content: layout.siteName },
    { property: "og:locale", content: "fr_FR" },
    ...(preview === ""
      ? []
      : [
          { name: "description", content: preview },
          { property: "og:description", content: preview },
        ]),
    ...(isDemonstration || !listed ? [{ name: "robots", content: "noindex, nofollow" }] : []),
    ...(feed === undefined
      ? []
      : [{ tagName: "link" as const, rel: "alternate", type: "application/atom+xml", href: feed, title }]),
    ...(canonical === undefined ? [] : [{ tagName: "link" as const, rel: "canonical", href: canonical }]),
  ];
}
