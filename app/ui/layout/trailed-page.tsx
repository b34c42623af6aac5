import type { ReactNode } from "react";
import { Breadcrumbs } from "./breadcrumbs";
import { DemonstrationLine } from "./demonstration-line";

type Trailed = {
  /** The consultation's line, or null when what is shown is real. */
  demonstration: string | null;
  trail: readonly { href: string; label: string }[];
  children: ReactNode;
};

/** A page with the way to it above, under the line that a demonstration has on each of its pages. */
export function TrailedPage({ demonstration, trail, children }: Trailed) {
  return (
    <>
      <DemonstrationLine line={demonstration} />
      <div className="page-width">
        <Breadcrumbs steps={trail} />
        {children}
      </div>
    </>
  );
}
