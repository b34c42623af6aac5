import { preparing } from "~/content/preparing";
import { sending as words } from "~/content/sending";
import { mandateWord } from "~/content/words";
import type { PreviewPage } from "~/domain/contribution/read-preview.server";
import type { Terms } from "~/domain/policy/contributing";
import { Button } from "../kit/button";
import { CheckField } from "../kit/check-field";
import { ButtonLink } from "../kit/button-link";
import { SelectField, TextField } from "../kit/field";
import { Notice } from "../kit/notice";
import { RadioField } from "../kit/radio-field";
import { Drawn } from "./drawn";
import { TermsNotice } from "./terms-notice";
import { type WayBack, WritingFrame } from "./writing-frame";
import { fieldErrors, type Refused } from "../kit/refused";

type Links = WayBack & { draft: string; signIn: string; revise: (reference: string) => string };
/** `reference`: of the answer that was given before. */
type NotSent = Refused & { reference?: string | undefined };
type Shown = { page: PreviewPage; refused: NotSent | null; links: Links };

/** A draft exactly as it will be read, in whose name, and all that sending it means. */
export function PreviewView({ page, refused, links }: Shown) {
  const { drawn, voices } = page;
  return (
    <WritingFrame on={page} title={words.title} errors={fieldErrors(refused)} links={links}>
      <TermsNotice terms={page.consultation.terms} hasOpened={page.hasOpened} />
      {refused?.reference === undefined ? null : (
        <p>
          <a href={links.revise(refused.reference)}>{words.reviseAnswer(refused.reference)}</a>
        </p>
      )}
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

/** Who reads it, for how long, under which charter. */
function Readers({ page: { consultation, charter, draft } }: { page: PreviewPage }) {
  const isPreparatory = consultation.terms === "preparatory";
  return (
    <section aria-labelledby="public">
      <h2 id="public">{isPreparatory ? preparing.readBy : words.published}</h2>
      {isPreparatory ? <InConfidence /> : <Published consultation={consultation} />}
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

function Published({ consultation }: Pick<PreviewPage, "consultation">) {
  const isModerated = consultation.moderationMode === "before_publication";
  const what = isModerated ? "after_moderation" : consultation.visibility;
  return (
    <>
      <p>
        {words.publishedWhat[consultation.visibility === "never" ? "never" : what]}, {words.publishedRest}
      </p>
      <p>{words.howLong}</p>
    </>
  );
}

function InConfidence() {
  return (
    <>
      <p>{preparing.readByWhom}</p>
      <p>{preparing.whatThen}</p>
    </>
  );
}

type Voices = NonNullable<PreviewPage["voices"]>;
type FormShown = { page: PreviewPage; voices: Voices; refused: Refused | null };

function SendForm({ page, voices, refused }: FormShown) {
  const { edition, content } = page.draft;
  const { terms } = page.consultation;
  const error = refused?.errors.charte;
  return (
    <form className="form" method="post">
      <input type="hidden" name="edition" value={edition} />
      <input type="hidden" name="conditions" value={terms} />
      {content.revises === null ? (
        <Voice voices={voices} terms={terms} refused={refused} />
      ) : (
        <input type="hidden" name="voix" value="particulier" />
      )}
      <Readers page={page} />
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

function Voice({ voices, terms, refused }: Omit<FormShown, "page"> & { terms: Terms }) {
  const { name, bodies, types, last } = voices;
  const typed = refused?.typed;
  const options = [
    ...(terms === "preparatory" ? [ownOption] : publicOptions(name)),
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
        options={options}
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

/** Nobody is named to the public: there is nothing to choose. */
const ownOption = { value: "particulier", label: preparing.asSelf, hint: preparing.asSelfHint };

const publicOptions = (name: string | null) => [
  { value: "particulier", label: words.asParticulier, hint: words.asParticulierHint },
  ...(name === null || name === ""
    ? []
    : [{ value: "nomme", label: words.asNamed(name), hint: words.asNamedHint }]),
];
