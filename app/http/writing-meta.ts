import type { MetaDescriptor } from "@remix-run/node";
import { writingTitle } from "~/content/writing";
import type { Writing } from "~/domain/contribution/begin-draft.server";
import { pageMeta } from "./meta";

/** Title and preview of a page of writing; it is one person's, so nobody lists it. */
export function writingMeta(page: { writing: Writing } | undefined): MetaDescriptor[] {
  if (!page) return [];
  const { title, demonstration } = page.writing.consultation;
  return pageMeta({
    title: writingTitle(page.writing),
    description: title,
    demonstration,
    listed: false,
  });
}
