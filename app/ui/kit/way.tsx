import type { ReactNode } from "react";

/** A link, or its words alone where it would lead nowhere: in the preview of a page. */
export function Way({ href, children }: { href: string | null; children: ReactNode }) {
  return href === null ? <span className="way">{children}</span> : <a href={href}>{children}</a>;
}
