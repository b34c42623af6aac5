import { momentWord } from "~/content/dates";
import { entering as words } from "~/content/entering";
import { channelWord } from "~/content/words";
import { writing } from "~/content/writing";
import type { EntryPage } from "~/domain/entry/read-entry.server";
import { Drawn } from "../contribution/drawn";
import { Button } from "../kit/button";
import { ButtonLink } from "../kit/button-link";
import { ErrorSummary } from "../kit/error-summary";
import { SelectField } from "../kit/field";
import { Notice } from "../kit/notice";
import { RadioField } from "../kit/radio-field";
import { fieldErrors, type Refused, typedField } from "../kit/refused";

type Links = { envelope: string; text: (text: EntryPage["texts"][number]) => string };
type Shown = { page: EntryPage; refused: Refused | null };

/** A sending that is being entered: its envelope, its texts as they will be read, one more, and registering it. */
export function EntryView({ page, refused, links }: Shown & { links: Links }) {
  const { envelope, late, texts } = page;
  const errors = fieldErrors(refused);
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <p className="kicker">{page.consultation.title}</p>
      <h1>{words.entryTitle(envelope.name)}</h1>
      <ErrorSummary errors={errors} />
      {late ? (
        <Notice tone="warning" title={words.lateTitle}>
          {words.lateSays}
        </Notice>
      ) : null}
      <section aria-labelledby="envoi">
        <h2 id="envoi">{words.envelope}</h2>
        <Envelope page={page} />
        <p>
          <a href={links.envelope}>{words.correct}</a>
        </p>
      </section>
      <section aria-labelledby="textes">
        <h2 id="textes">{words.textsTitle}</h2>
        {texts.length === 0 ? <p>{words.noText}</p> : null}
        {texts.map((text) => (
          <Text key={text.id} text={text} href={links.text(text)} />
        ))}
      </section>
      <Add page={page} refused={refused} />
      <Register page={page} />
      <Drop />
    </main>
  );
}

function Envelope({ page: { envelope, types } }: { page: EntryPage }) {
  const { channel, receivedAt, original, name, capacity, voice } = envelope;
  const type = voice.kind === "organisation" ? types.find(({ id }) => id === voice.typeId) : undefined;
  const isNew = voice.kind === "organisation" && voice.organisationId === null;
  return (
    <dl className="definition">
      <dt>{words.received}</dt>
      <dd>
        {words.receivedAt(momentWord(new Date(receivedAt)))}, {channelWord[channel].toLowerCase()}
      </dd>
      <dt>{words.original}</dt>
      <dd>{original ?? words.noOriginal}</dd>
      <dt>{words.from}</dt>
      <dd>{[name, capacity].filter((word) => word !== null).join(", ")}</dd>
      <dt>{words.voice}</dt>
      <dd>
        {voice.kind === "person"
          ? words[voice.named ? "inOwnNameNamed" : "inOwnName"]
          : [voice.name, voice.typeNote ?? type?.label, isNew ? words.newBodyNote : null]
              .filter((word) => typeof word === "string")
              .join(", ")}
      </dd>
    </dl>
  );
}

function Text({ text, href }: { text: EntryPage["texts"][number]; href: string }) {
  const { id, fiche, version, problem, drawn } = text;
  return (
    <>
      <h3>{words.onFiche(`${fiche.label}, ${fiche.title}`, version)}</h3>
      {problem === null ? null : (
        <Notice tone="warning">
          {words.unfinished} {writing.problem[problem]}
        </Notice>
      )}
      {drawn.map((one, index) => (
        <Drawn key={index} drawn={one} id={`${id}-${String(index)}`} />
      ))}
      <p>
        <ButtonLink href={href} variant="secondary">
          {words.correctText}
        </ButtonLink>
      </p>
    </>
  );
}

function Add({ page: { fiches }, refused }: Shown) {
  return (
    <section aria-labelledby="ajouter">
      <h2 id="ajouter">{words.add}</h2>
      <p className="field-hint">{words.addHint}</p>
      <form className="form" method="post">
        <SelectField
          {...typedField(refused)("fiche")}
          label={words.fiche}
          any={words.choose}
          options={fiches.map(({ slug, label, title }) => ({ value: slug, label: `${label}, ${title}` }))}
        />
        <RadioField
          {...typedField(refused)("nature")}
          legend={words.kind}
          options={(["avis", "passage", "reponses"] as const).map((value) => ({
            ...{ value, label: words.kinds[value] },
          }))}
        />
        <p className="form-actions">
          <Button variant="secondary" name="intention" value="ajouter">
            {words.addDo}
          </Button>
        </p>
      </form>
    </section>
  );
}

function Register({ page: { texts, seen } }: { page: EntryPage }) {
  return (
    <section aria-labelledby="enregistrer">
      <h2 id="enregistrer">{words.register}</h2>
      <p>{texts.length === 0 ? words.registerErrors.empty : words.registerSays}</p>
      {texts.length === 0 ? null : (
        <form method="post">
          <input type="hidden" name="vu" value={seen} />
          <p className="form-actions">
            <Button name="intention" value="enregistrer">
              {words.registerDo}
            </Button>
          </p>
        </form>
      )}
    </section>
  );
}

/** Folded, so that nobody gives up by a slip. */
function Drop() {
  return (
    <details>
      <summary>{words.drop}</summary>
      <form method="post">
        <p>{words.dropSays}</p>
        <p className="form-actions">
          <Button variant="secondary" name="intention" value="abandonner">
            {words.dropDo}
          </Button>
        </p>
      </form>
    </details>
  );
}
