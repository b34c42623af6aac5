import type { ReactNode } from "react";
import { fiche as words } from "~/content/fiche";
import { type Density, densityOf } from "~/domain/passage/highlight";
import { nameOfPublished } from "~/domain/tally/mark";
import { Count } from "../kit/count";

export type ShownBlock = {
  blockId: string;
  kind: string;
  displayNumber: number | null;
  html: string;
  count: number;
};

const heatOf = (count: number): Density | 0 => (count === 0 ? 0 : densityOf(count));

/**
 * A paragraph with its number, the density of what was said of it, and one link to it. The HTML was drawn
 * from known nodes. `children`: its thread, when it is open.
 */
export function FicheBlock({
  block: { blockId, displayNumber, html, count },
  versionId,
  threadHref,
  commentHref = null,
  children,
}: {
  block: ShownBlock;
  versionId: string;
  /** Null where contributions are not shown: withheld, or text only. */
  threadHref: string | null;
  /** Null where nobody may contribute now. */
  commentHref?: string | null;
  children?: ReactNode;
}) {
  if (displayNumber === null)
    return <div className="fiche-heading" dangerouslySetInnerHTML={{ __html: html }} />;
  const anchor = `paragraphe-${String(displayNumber)}`;
  const heat = threadHref === null ? 0 : heatOf(count);
  return (
    <div className={`fiche-block heat-${String(heat)}`} id={anchor} data-paragraph={displayNumber}>
      <a className="fiche-block-number" href={`#${anchor}`} aria-label={words.paragraph(displayNumber)}>
        {displayNumber}
      </a>
      <div className="fiche-block-text" dangerouslySetInnerHTML={{ __html: html }} />
      {threadHref === null || count === 0 ? null : (
        <p className="fiche-block-link">
          <a href={threadHref} data-thread>
            <Count
              of={nameOfPublished(versionId, { facet: "block", key: blockId })}
              value={count}
              one="contribution"
            />{" "}
            {words.onParagraph(displayNumber)}
          </a>
        </p>
      )}
      {commentHref === null ? null : (
        <p className="fiche-block-comment screen-only">
          <a href={commentHref} rel="nofollow" aria-label={words.commentParagraph(displayNumber)}>
            {words.comment}
          </a>
        </p>
      )}
      {children}
    </div>
  );
}
