import { entering as words } from "~/content/entering";
import { channelWord } from "~/content/words";
import { enteredChannels, longestOriginal } from "~/domain/entry/envelope";
import type { AlikeBody, AlikePerson } from "~/domain/entry/find-alike.server";
import { Button } from "../kit/button";
import { CheckField } from "../kit/check-field";
import { ErrorSummary } from "../kit/error-summary";
import { SelectField, TextField } from "../kit/field";
import { RadioField } from "../kit/radio-field";
import { typedField } from "../kit/refused";

type Texts = Record<string, string>;

export type EnvelopeFormProps = {
  types: readonly { id: string; label: string }[];
  typed: Texts;
  errors: Texts;
  /** Those who might be meant by what was typed, to be told apart. */
  people: readonly AlikePerson[];
  bodies: readonly AlikeBody[];
  /** Of a new entry: sent twice, the form begins one. */
  formKey: string | null;
};

const fields = [
  ...["cle", "canal", "jour", "heure", "original", "nom", "qualite", "personne"],
  ...["voix", "organisme", "corps", "type", "precision"],
];

/** As the fields stand in the page. */
export function EnvelopeErrors({ errors }: { errors: Texts }) {
  const inOrder = fields.flatMap((id) => {
    const message = errors[id];
    return message === undefined ? [] : [{ id, message }];
  });
  return <ErrorSummary errors={inOrder} />;
}

/** How and when a sending came, where its original is, from whom and in whose name. */
export function EnvelopeForm(props: EnvelopeFormProps) {
  const { formKey } = props;
  return (
    <form className="form" method="post">
      {formKey === null ? null : <input type="hidden" name="cle" value={formKey} />}
      <h2>{words.how}</h2>
      <How {...props} />
      <h2>{words.who}</h2>
      <Who {...props} />
      <p className="form-actions">
        <Button>{formKey === null ? words.correctDo : words.keep}</Button>
      </p>
    </form>
  );
}

function How(props: EnvelopeFormProps) {
  const of = typedField(props);
  return (
    <>
      <RadioField
        {...of("canal")}
        legend={words.channel}
        options={enteredChannels.map((channel) => ({ value: channel, label: channelWord[channel] }))}
      />
      <TextField {...of("jour")} type="date" label={words.day} hint={words.dayHint} />
      <TextField {...of("heure")} type="time" label={words.hour} hint={words.hourHint} />
      <TextField
        {...of("original")}
        label={words.original}
        hint={words.originalHint}
        maxLength={longestOriginal}
      />
    </>
  );
}

function Who(props: EnvelopeFormProps) {
  const { typed, people } = props;
  const of = typedField(props);
  return (
    <>
      <TextField {...of("nom")} label={words.name} hint={words.nameHint} autoComplete="off" />
      {people.length === 0 ? null : <WhichPerson {...props} />}
      <TextField {...of("qualite")} label={words.capacity} hint={words.capacityHint} autoComplete="off" />
      <RadioField
        {...of("voix")}
        legend={words.voice}
        options={[
          { value: "personne", label: words.asPerson },
          { value: "organisme", label: words.asBody, hint: words.mandateSays },
        ]}
      />
      <CheckField
        {...{ id: "nomme", name: "nomme", value: "oui" }}
        label={words.named}
        hint={words.namedHint}
        isTicked={typed.nomme === "oui"}
      />
      <Body {...props} />
    </>
  );
}

function WhichPerson(props: EnvelopeFormProps) {
  const { typed, people } = props;
  const of = typedField(props);
  return (
    <>
      <input type="hidden" name="personne-de" value={typed.nom ?? ""} />
      <RadioField
        {...of("personne")}
        legend={words.whichPerson}
        options={[
          ...people.map(({ id, name, reference, capacity, organisation }) => ({
            value: id,
            label: words.knownPerson(name, reference),
            hint: [capacity, organisation].filter((word) => word !== null).join(", "),
          })),
          { value: "autre", label: words.newPerson, hint: words.whichPersonHint },
        ]}
      />
    </>
  );
}

function Body(props: EnvelopeFormProps) {
  const { types, bodies } = props;
  const of = typedField(props);
  return (
    <>
      <TextField {...of("organisme")} label={words.body} hint={words.bodyHint} autoComplete="off" />
      {bodies.length === 0 ? null : <WhichBody {...props} />}
      <SelectField
        {...of("type")}
        label={words.bodyType}
        hint={words.bodyTypeHint}
        any={words.choose}
        options={types.map(({ id, label }) => ({ value: id, label }))}
      />
      <TextField {...of("precision")} label={words.typeNote} hint={words.typeNoteHint} />
    </>
  );
}

function WhichBody(props: EnvelopeFormProps) {
  const { typed, bodies } = props;
  const of = typedField(props);
  const name = typed.organisme ?? "";
  return (
    <>
      <input type="hidden" name="corps-de" value={name} />
      <RadioField
        {...of("corps")}
        legend={words.whichBody}
        options={[
          ...bodies.map((body) => ({
            value: body.id,
            label: body.name,
            ...(body.isVerified ? { hint: words.verifiedBody } : {}),
          })),
          { value: "autre", label: words.newBody(name) },
        ]}
      />
    </>
  );
}
