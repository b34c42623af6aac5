import { writing as words } from "~/content/writing";
import { languageWord, positionWord } from "~/content/words";
import { positions } from "~/domain/contribution/contribution";
import { Button } from "../kit/button";
import { CheckField } from "../kit/check-field";
import { Difference } from "../kit/difference";
import { SelectField, TextAreaField } from "../kit/field";
import { WriteAnswers } from "./write-answers";
import type { WriteFormProps } from "./write-props";
import { plainOf, Words } from "./write-words";

/** Languages offered; the server accepts any. */
const languages = ["fr", "en", "de", "es", "it", "pt", "nl", "pl", "ro", "ar", "br", "ca", "co", "eu", "oc"];

/** The form of every kind: a new wording, a text, answers; then position, language and what to do. */
export function WriteForm(props: WriteFormProps) {
  const { writing, edition, isSaved, mayWrite, errors, typed, own } = props;
  const { content, revised } = writing;
  const isAnswers = content.kind === "answers";
  return (
    <form className="form" method="post" data-draft>
      <input type="hidden" name="edition" value={edition} />
      {content.kind === "amendment" ? <Proposal {...props} /> : null}
      {isAnswers ? (
        <WriteAnswers {...props} />
      ) : (
        <Words
          name="texte"
          label={own.text[content.kind]}
          text={typed?.texte ?? plainOf(content.body)}
          error={errors.texte}
        />
      )}
      {isAnswers ? null : (
        <SelectField
          id="position"
          name="position"
          label={own.position}
          any={words.noPosition}
          options={positions.filter((one) => one !== "none").map(positionOption)}
          value={typed?.position ?? (content.position === "none" ? "" : content.position)}
          error={errors.position}
        />
      )}
      <SelectField
        id="langue"
        name="langue"
        label={own.language}
        any={languageWord("fr")}
        options={[...new Set([...languages.slice(1), content.language])]
          .filter((code) => code !== "fr")
          .map((value) => ({ value, label: languageWord(value) }))}
        value={typed?.langue ?? (content.language === "fr" ? "" : content.language)}
        error={errors.langue}
      />
      {revised ? (
        <CheckField
          {...{ id: "efface", name: "efface", value: "oui" }}
          label={words.erasesFormer}
          hint={words.erasesFormerHint}
          isTicked={content.erasesFormer}
        />
      ) : null}
      {mayWrite ? (
        <p className="form-actions">
          <Button name="intention" value="apercu">
            {own.preview}
          </Button>
          <Button variant="secondary" name="intention" value="enregistrer">
            {own.save}
          </Button>
        </p>
      ) : null}
      {isSaved ? (
        <p>
          <button className="link-button" type="submit" name="intention" value="supprimer">
            {own.drop}
          </button>
        </p>
      ) : null}
    </form>
  );
}

const positionOption = (value: (typeof positions)[number]) => ({ value, label: positionWord[value] });

/** One field for each textblock of the passage; the difference as it was last saved. */
function Proposal({ writing: { content, passageTexts }, isSaved, errors, typed }: WriteFormProps) {
  const proposed = passageTexts.map(({ text }, index) => content.proposal[index] ?? text);
  const current = passageTexts.map(({ text }) => text).join("\n");
  const isChanged = isSaved && proposed.join("\n") !== current;
  return (
    <>
      {passageTexts.map(({ blockId }, index) => {
        const name = `proposition-${String(index)}`;
        return (
          <TextAreaField
            key={blockId}
            id={name}
            name={name}
            label={passageTexts.length === 1 ? words.proposal : words.proposalPart(index + 1)}
            hint={words.proposalHint}
            rows={4}
            value={typed?.[name] ?? proposed[index]}
            error={errors[name]}
          />
        );
      })}
      {isChanged ? (
        <section aria-labelledby="difference">
          <h2 id="difference">{words.saidDifference}</h2>
          <Difference current={current} proposed={proposed.join("\n")} id="difference-textes" />
        </section>
      ) : null}
    </>
  );
}
