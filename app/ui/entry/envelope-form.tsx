import { entering as words } from "~/content/entering";
import { channelWord } from "~/content/words";
import { enteredChannels, longestOriginal } from "~/domain/entry/envelope";
import type { AlikeBody, AlikePerson } from "~/domain/entry/find-alike.server";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { SelectField, TextField } from "../kit/field";
import { RadioField } from "../kit/radio-field";

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

function How({ typed, errors }: EnvelopeFormProps) {
  return (
    <>
      <RadioField
        id="canal"
        name="canal"
        legend={words.channel}
        options={enteredChannels.map((channel) => ({ value: channel, label: channelWord[channel] }))}
        value={typed.canal}
        error={errors.canal}
      />
      <TextField
        id="jour"
        name="jour"
        type="date"
        label={words.day}
        hint={words.dayHint}
        value={typed.jour}
        error={errors.jour}
      />
      <TextField
        id="heure"
        name="heure"
        type="time"
        label={words.hour}
        hint={words.hourHint}
        value={typed.heure}
        error={errors.heure}
      />
      <TextField
        id="original"
        name="original"
        label={words.original}
        hint={words.originalHint}
        maxLength={longestOriginal}
        value={typed.original}
        error={errors.original}
      />
    </>
  );
}

function Who(props: EnvelopeFormProps) {
  const { typed, errors, people } = props;
  return (
    <>
      <TextField
        id="nom"
        name="nom"
        label={words.name}
        hint={words.nameHint}
        autoComplete="off"
        value={typed.nom}
        error={errors.nom}
      />
      {people.length === 0 ? null : <WhichPerson {...props} />}
      <TextField
        id="qualite"
        name="qualite"
        label={words.capacity}
        hint={words.capacityHint}
        autoComplete="off"
        value={typed.qualite}
        error={errors.qualite}
      />
      <RadioField
        id="voix"
        name="voix"
        legend={words.voice}
        options={[
          { value: "personne", label: words.asPerson },
          { value: "organisme", label: words.asBody, hint: words.mandateSays },
        ]}
        value={typed.voix}
        error={errors.voix}
      />
      <Named isTicked={typed.nomme === "oui"} />
      <Body {...props} />
    </>
  );
}

function Named({ isTicked }: { isTicked: boolean }) {
  return (
    <div className="radio">
      <input
        type="checkbox"
        id="nomme"
        name="nomme"
        value="oui"
        defaultChecked={isTicked}
        aria-describedby="nomme-hint"
      />
      <label htmlFor="nomme">{words.named}</label>
      <p className="field-hint" id="nomme-hint">
        {words.namedHint}
      </p>
    </div>
  );
}

function WhichPerson({ typed, errors, people }: EnvelopeFormProps) {
  return (
    <>
      <input type="hidden" name="personne-de" value={typed.nom ?? ""} />
      <RadioField
        id="personne"
        name="personne"
        legend={words.whichPerson}
        options={[
          ...people.map(({ id, name, reference, capacity, organisation }) => ({
            value: id,
            label: words.knownPerson(name, reference),
            hint: [capacity, organisation].filter((word) => word !== null).join(", "),
          })),
          { value: "autre", label: words.newPerson, hint: words.whichPersonHint },
        ]}
        value={typed.personne}
        error={errors.personne}
      />
    </>
  );
}

function Body(props: EnvelopeFormProps) {
  const { typed, errors, types, bodies } = props;
  return (
    <>
      <TextField
        id="organisme"
        name="organisme"
        label={words.body}
        hint={words.bodyHint}
        autoComplete="off"
        value={typed.organisme}
        error={errors.organisme}
      />
      {bodies.length === 0 ? null : <WhichBody {...props} />}
      <SelectField
        id="type"
        name="type"
        label={words.bodyType}
        hint={words.bodyTypeHint}
        any={words.choose}
        options={types.map(({ id, label }) => ({ value: id, label }))}
        value={typed.type}
        error={errors.type}
      />
      <TextField
        id="precision"
        name="precision"
        label={words.typeNote}
        hint={words.typeNoteHint}
        value={typed.precision}
        error={errors.precision}
      />
    </>
  );
}

function WhichBody({ typed, errors, bodies }: EnvelopeFormProps) {
  const name = typed.organisme ?? "";
  return (
    <>
      <input type="hidden" name="corps-de" value={name} />
      <RadioField
        id="corps"
        name="corps"
        legend={words.whichBody}
        options={[
          ...bodies.map((body) => ({
            value: body.id,
            label: body.name,
            ...(body.isVerified ? { hint: words.verifiedBody } : {}),
          })),
          { value: "autre", label: words.newBody(name) },
        ]}
        value={typed.corps}
        error={errors.corps}
      />
    </>
  );
}
