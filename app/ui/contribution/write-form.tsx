import { writing as words } from "~/content/writing";
import { Button } from "../kit/button";
import { CheckField } from "../kit/check-field";
import { WriteFields } from "./write-fields";
import type { WriteFormProps } from "./write-props";

/** The form of every kind: what is written, and what to do of it. */
export function WriteForm(props: WriteFormProps) {
  const { writing, edition, isSaved, mayWrite, own } = props;
  const { content, revised } = writing;
  return (
    <form className="form" method="post" data-draft>
      <input type="hidden" name="edition" value={edition} />
      <WriteFields {...props} />
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
