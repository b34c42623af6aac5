import { previewPage as words } from "~/content/editing";
import type { PreviewMoment } from "~/domain/consultation/read-consultation.server";
import { Notice } from "../kit/notice";

type Moments = readonly { moment: PreviewMoment; isShown: boolean; href: string }[];

/** Above a page that the public does not read yet: what it is, and on which day it is seen. */
export function PreviewBar({ moments, backHref }: { moments: Moments; backHref: string }) {
  return (
    <aside className="page-width preview-bar" aria-label={words.title}>
      <Notice tone="warning" title={words.title}>
        <p>
          {words.lead} <a href={backHref}>{words.back}</a>
        </p>
        <nav aria-label={words.choose}>
          <ul className="filter-links">
            {moments.map(({ moment, isShown, href }) => (
              <li key={moment}>
                <a href={href} aria-current={isShown ? "page" : undefined}>
                  {words.moments[moment]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </Notice>
    </aside>
  );
}
