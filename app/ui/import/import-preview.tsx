import { fateWord, importWords as words } from "~/content/import";
import type { Fate } from "~/domain/import/fate";
import type { ImportPage } from "~/domain/import/read-import.server";
import { Badge, type Tone } from "../kit/badge";

type Block = NonNullable<ImportPage["import"]>["blocks"][number];

const toneOf: Record<Fate, Tone> = { kept: "neutral", changed: "reserve", added: "accent" };

/** The text as readers would see it; beside each block, what it is to the text that it replaces. The HTML was drawn from known nodes. */
export function ImportPreview({ blocks }: { blocks: readonly Block[] }) {
  return (
    <section aria-labelledby="apercu">
      <h2 id="apercu">{words.preview}</h2>
      <div className="import-preview fiche-text">
        {blocks.map(({ id, html, fate, isQuestion }) => (
          <div className="import-block" key={id}>
            <p className="import-fate">
              {fate === null ? null : <Badge tone={toneOf[fate]}>{fateWord[fate]}</Badge>}
            </p>
            {isQuestion ? (
              <p className="import-question">{words.question}</p>
            ) : (
              <div className="fiche-block-text" dangerouslySetInnerHTML={{ __html: html }} />
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
