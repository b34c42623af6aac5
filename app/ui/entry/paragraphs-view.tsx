import { entering as words } from "~/content/entering";
import { writing } from "~/content/writing";
import type { readParagraphs } from "~/domain/entry/add-text.server";
import { type WayBack, WritingFrame } from "../contribution/writing-frame";
import { Notice } from "../kit/notice";

type Page = Awaited<ReturnType<typeof readParagraphs>>;

/** The paragraphs of a fiche, each leading to its sentences. */
export function ParagraphsView({
  page,
  links,
}: {
  page: Page;
  links: WayBack & { paragraph: (blockId: string) => string };
}) {
  const { fiche, version, paragraphs } = page;
  return (
    <WritingFrame on={page} title={words.paragraphs} errors={[]} links={links}>
      <p>{words.onFiche(`${fiche.label}, ${fiche.title}`, version.number)}</p>
      {version.isLatest ? null : <Notice>{writing.olderVersion}</Notice>}
      <ul className="paragraph-list">
        {paragraphs.map(({ blockId, number, words: extract }) => (
          <li key={blockId}>
            <a href={links.paragraph(blockId)}>{words.paragraph(number, extract)}</a>
          </li>
        ))}
      </ul>
    </WritingFrame>
  );
}
