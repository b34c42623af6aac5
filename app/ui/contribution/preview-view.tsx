import { sending as words } from "~/content/sending";
import { mandateWord } from "~/content/words";
import type { PreviewPage } from "~/domain/contribution/read-preview.server";
import { Button } from "../kit/button";
import { CheckField } from "../kit/check-field";
import { ButtonLink } from "../kit/button-link";
import { SelectField, TextField } from "../kit/field";
import { Notice } from "../kit/notice";
import { RadioField } from "../kit/radio-field";
import { Drawn } from "./drawn";
import { fieldErrors, type Refused, type WayBack, WritingFrame } from "./writing-frame";

type Links = WayBack & { draft: string; signIn: string };
type Shown = { page: PreviewPage; refused: Refused | null; links: Links };

/** A draft exactly as it will be read, in whose name, and all that sending it means. */
export function PreviewView({ page, refused, links }: Shown) {
  const { drawn, voices } = page;
  return (
    <WritingFrame on={page} title={words.title} errors={fieldErrors(refused)} links={links}>
      <section aria-labelledby="texte">
        <h2 id="texte">{words.asSeen}</h2>
        {drawn.length > 1 ? <p>{words.answersCount(drawn.length)}</p> : null}
        {drawn.map((one, index) => (
          <Drawn key={index} drawn={one} id={String(index)} />
        ))}
        <p>
          <ButtonLink href={links.draft} variant="secondary">
            {words.correct}
          </ButtonLink>
        </p>
      </section>
      <Notice tone="warning">{words.health}</Notice>
      {voices ? <SendForm page={page} voices={voices} refused={refused} /> : <SignIn href={links.signIn} />}
    </WritingFrame>
  );
}

function SignIn({ href }: { href: string }) {
  return (
    <>
      <p>{words.signInSays}</p>
      <p className="form-actions">
        <ButtonLink href={href}>{words.signIn}</ButtonLink>
      </p>
    </>
  );
}

function Published({ page: { consultation, charter, draft } }: { page: PreviewPage }) {
  const isModerated = consultation.moderationMode === "before_publication";
  const what = isModerated ? "after_moderation" : consultation.visibility;
  return (
    <section aria-labelledby="public">
      <h2 id="public">{words.published}</h2>
      <p>
        {words.publishedWhat[consultation.visibility === "never" ? "never" : what]}, {words.publishedRest}
      </p>
      <p>{words.howLong}</p>
      {draft.content.revises === null && charter.length > 0 ? (
        <details>
          <summary>{words.charterRead}</summary>
          <ol>
            {charter.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ol>
        </details>
      ) : null}
    </section>
  );
}

type Voices = NonNullable<PreviewPage["voices"]>;
type FormShown = { page: PreviewPage; voices: Voices; refused: Refused | null };

function SendForm({ page, voices, refused }: FormShown) {
  const { edition, content } = page.draft;
  const error = refused?.errors.charte;
  return (
    <form className="form" method="post">
      <input type="hidden" name="edition" value={edition} />
      {content.revises === null ? (
        <Voice voices={voices} refused={refused} />
      ) : (
        <input type="hidden" name="voix" value="particulier" />
      )}
      <Published page={page} />
      <CheckField
        {...{ id: "charte", name: "charte", value: "oui" }}
        label={words.charter}
        isTicked={refused?.typed.charte === "oui"}
        error={error}
      />
      <p className="form-actions">
        <Button>{words.send}</Button>
      </p>
    </form>
  );
}

function Voice({ voices, refused }: Omit<FormShown, "page">) {
  const { name, bodies, types, last } = voices;
  const typed = refused?.typed;
  const named = name === null || name === "" ? [] : [namedOption(name)];
  const own = [
    { value: "particulier", label: words.asParticulier, hint: words.asParticulierHint },
    ...named,
    ...bodies.map((body) => ({
      value: body.id,
      label: words.asBody(body.name),
      hint: mandateWord[body.mandate],
    })),
  ];
  return (
    <>
      <RadioField
        id="voix"
        name="voix"
        legend={words.voice}
        options={own}
        value={typed?.voix ?? "particulier"}
        error={refused?.errors.voix}
      />
      {bodies.length === 0 ? null : (
        <>
          <SelectField
            id="type"
            name="type"
            label={words.bodyType}
            hint={words.bodyTypeHint}
            any={words.anyType}
            options={types.map(({ id, label }) => ({ value: id, label }))}
            value={typed?.type ?? last?.typeId ?? undefined}
            error={refused?.errors.type}
          />
          <TextField
            id="precision"
            name="precision"
            label={words.typeNote}
            hint={words.typeNoteHint}
            value={typed?.precision ?? last?.typeNote ?? undefined}
            maxLength={200}
          />
        </>
      )}
    </>
  );
}

const namedOption = (name: string) => ({
  value: "nomme",
  label: words.asNamed(name),
  hint: words.asNamedHint,
});
