import type { ReactNode } from "react";
import { kit as words } from "~/content/kit";
import { phases } from "~/domain/consultation/consultation";
import { positions } from "~/domain/contribution/contribution";
import { standings } from "~/domain/moderation/standing";
import { PhaseBadge } from "../consultation/phase-badge";
import { ContributionCard } from "../contribution/contribution-card";
import { StandingBadge } from "../contribution/standing-badge";
import { FicheBlock } from "../fiche/fiche-block";
import { Question } from "../fiche/question";
import { aContribution, aMoment, aQuestion } from "./kit-samples";
import { Badge } from "./badge";
import { Bars } from "./bars";
import { Button } from "./button";
import { ButtonLink } from "./button-link";
import { DataTable } from "./data-table";
import { Difference } from "./difference";
import { EmptyState } from "./empty-state";
import { ErrorSummary } from "./error-summary";
import { SelectField, TextAreaField, TextField } from "./field";
import { ListCount } from "./list-count";
import { Notice } from "./notice";
import { RadioField } from "./radio-field";

/** Every component in every state: looked at, photographed and checked by the journeys. */
export function KitView() {
  return (
    <main className="page-width page-main" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p className="lead">{words.introduction}</p>
      <Buttons />
      <Badges />
      <Notices />
      <Fields />
      <Figures />
      <Contributions />
      <Blocks />
    </main>
  );
}

function Part({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Buttons() {
  return (
    <Part id="boutons" title={words.buttons}>
      <div className="kit-row">
        <Button>{words.primary}</Button>
        <Button variant="secondary">{words.secondary}</Button>
        <ButtonLink href="#boutons">{words.link}</ButtonLink>
        <ButtonLink href="#boutons" variant="tertiary">
          {words.discreet}
        </ButtonLink>
      </div>
    </Part>
  );
}

function Badges() {
  return (
    <Part title={words.badges}>
      <div className="kit-row">
        {phases.map((phase) => (
          <PhaseBadge key={phase} phase={phase} daysLeft={phase === "open" ? 12 : null} />
        ))}
        <PhaseBadge phase="open" daysLeft={1} />
        {standings.map((standing) => (
          <StandingBadge key={standing} standing={standing} />
        ))}
        <Badge tone="accent">{words.long}</Badge>
      </div>
    </Part>
  );
}

function Notices() {
  return (
    <Part title={words.notices}>
      <Notice>{words.sentence}</Notice>
      <Notice tone="warning" title={words.attention}>
        <p>{words.sentence}</p>
      </Notice>
      <Notice tone="danger">{words.sentence}</Notice>
      <Notice tone="success">{words.sentence}</Notice>
      <EmptyState title={words.empty}>
        <p>{words.sentence}</p>
      </EmptyState>
    </Part>
  );
}

function Fields() {
  const options = [{ value: "a", label: words.long }];
  return (
    <Part title={words.fields}>
      <form className="kit-grid reading-width">
        <TextField id="k-1" name="k-1" label={words.field} hint={words.sentence} value={undefined} />
        <TextField id="k-2" name="k-2" label={words.field} error={words.error} value={words.long} />
        <SelectField id="k-3" name="k-3" label={words.choice} any={words.any} options={options} value="a" />
        <TextAreaField id="k-4" name="k-4" label={words.field} error={words.error} value={words.sentence} />
        <RadioField
          id="k-5"
          name="k-5"
          legend={words.choice}
          options={[...options, { value: "b", label: words.any, hint: words.sentence }]}
          value="b"
          error={words.error}
        />
      </form>
      <ErrorSummary errors={[{ id: "k-2", message: words.error }]} />
    </Part>
  );
}

function Figures() {
  const rows = [
    { key: "a", of: "kit/a", label: words.long, count: 12 },
    { key: "b", of: "kit/b", label: words.choice, count: 3 },
    { key: "c", of: "kit/c", label: words.any, count: 0 },
  ];
  return (
    <Part title={words.figures}>
      <div className="reading-width">
        <ListCount at={aMoment} criteria={[words.long, words.any]} rule={words.sentence}>
          {words.number}
        </ListCount>
        <Bars caption={words.figures} head={[words.choice, words.number]} rows={rows} />
        <DataTable caption={words.table} head={[words.choice, words.number]} rows={[[words.long, "12"]]} />
        <Difference current={words.current} proposed={words.proposed} id="k-difference" />
      </div>
    </Part>
  );
}

function Contributions() {
  return (
    <Part id="contributions" title={words.contributions}>
      <div className="reading-width">
        {positions.map((position) => (
          <ContributionCard
            key={position}
            contribution={aContribution(position)}
            href="#contributions"
            withQuote
            level={3}
          />
        ))}
      </div>
    </Part>
  );
}

function Blocks() {
  return (
    <Part id="blocs" title={words.blocks}>
      <div className="fiche-body">
        {[0, 1, 3, 12].map((count, index) => (
          <FicheBlock
            key={count}
            versionId="kit"
            block={{
              blockId: `k${String(count)}`,
              kind: "paragraph",
              displayNumber: index + 1,
              html: `<p>${words.sentence}</p>`,
              count,
            }}
            threadHref="#blocs"
          />
        ))}
        <Question question={aQuestion} order={1} answersHref="#blocs" />
      </div>
    </Part>
  );
}
