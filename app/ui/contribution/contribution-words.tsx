import { contributions as words } from "~/content/contributions";
import { languageWord } from "~/content/words";

/** The text itself, in its own language and direction. The HTML was drawn from known nodes when it was recorded. */
export function ContributionWords({ html, language }: { html: string; language: string }) {
  const isForeign = language !== "fr";
  return (
    <>
      {isForeign ? (
        <p className="contribution-note">
          {words.inLanguage} {languageWord(language)}
        </p>
      ) : null}
      <div
        className="contribution-words"
        lang={isForeign ? language : undefined}
        dir="auto"
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </>
  );
}
