import type { MetaArgs, MetaDescriptor, MetaFunction } from "@remix-run/node";
import { layout } from "~/content/layout";

type Page = {
  title: string;
  description?: string;
  /** What it is a page of, which may be a demonstration; null when it is of no consultation. */
  consultation: { demonstration: string | null } | null;
  /** Whether search engines may list it: a page is not, unless it says so; a demonstration never is. */
  listed?: boolean;
  /** Address of the page's Atom feed. */
  feed?: string;
  /** The address, with its origin, of the page that this one is a variant of. */
  canonical?: string;
};

type Loaded<Loader> = NonNullable<MetaArgs<Loader>["data"]>;

/** The `meta` of a route, told from what its loader answered; when it refused, the page of the refusal has its own. */
export const metaOf =
  <Loader>(describe: (loaded: Loaded<Loader>) => Page): MetaFunction<Loader> =>
  ({ data }) =>
    data ? pageMeta(describe(data)) : [];

/** Title and share preview of a page; a demonstration says so in both, and is listed nowhere. */
export function pageMeta({
  title,
  description,
  consultation,
  listed = false,
  feed,
  canonical,
}: Page): MetaDescriptor[] {
  const demonstration = consultation?.demonstration ?? null;
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
