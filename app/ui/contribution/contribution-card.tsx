import { contributions as words } from "~/content/contributions";
import { momentWord } from "~/content/dates";
import { admittedWord, receivedByWord } from "~/content/entering";
import { report } from "~/content/report";
import { counted } from "~/content/typography";
import { kindWord, mandateWord, positionWord, unnamedVoice } from "~/content/words";
import type { Channel, Kind, Position, Voice } from "~/domain/contribution/contribution";
import { Badge, type Tone } from "../kit/badge";
import { Difference } from "../kit/difference";
import { type ActionLinks, ContributionActions } from "./contribution-actions";
import { ContributionWords } from "./contribution-words";
import { PlacedPassage, type ShownPlacement } from "./placed-passage";
import { Quote } from "./quote";

export type ShownContribution = {
  reference: string;
  kind: Kind | "reply";
  position: Position;
  submittedAt: Date;
  editedAt: Date | null;
  language: string;
  html: string;
  proposal: readonly string[];
  passages: readonly { quote: string; before: string; after: string; placed?: ShownPlacement | null }[];
  choices: readonly string[];
  question: { wording: string } | null;
  voice: Voice;
  mandate: keyof typeof mandateWord | null;
  campaign: string | null;
  supports: number;
  replies: number;
  channel: Channel;
  /** Came after closing, and was let into the totals. */
  admitted: { at: Date; reason: string } | null;
};

const toneOf: Record<Position, Tone> = {
  favourable: "favour",
  reserved: "reserve",
  opposed: "oppose",
  question: "info",
  none: "neutral",
};

/**
 * One contribution. `children` is what its place adds: a link to the fiche, to the passage. With `reportHref`
 * it can be reported by whoever reads it.
 */
export function ContributionCard({
  contribution,
  href,
  reportHref,
  actions,
  supported,
  withQuote,
  level,
  children,
}: {
  contribution: ShownContribution;
  href: string | null;
  reportHref?: string | undefined;
  /** While the consultation is open. */
  actions?: ActionLinks | null | undefined;
  /** Whether the reader supports it, where the page is theirs alone. */
  supported?: boolean | undefined;
  withQuote: boolean;
  level: 2 | 3 | 4;
  children?: React.ReactNode;
}) {
  const { reference, kind, position, passages, proposal, question, choices, campaign } = contribution;
  const [passage] = passages;
  return (
    <article className="contribution" aria-labelledby={`c-${reference}`}>
      <Speaker contribution={contribution} href={href} level={level} />
      <p className="contribution-tags">
        <Badge tone="accent">{kindWord[kind]}</Badge>
        {kind === "reply" ? null : <Badge tone={toneOf[position]}>{positionWord[position]}</Badge>}
      </p>
      {question === null ? null : <p className="contribution-question">{question.wording}</p>}
      {choices.length === 0 ? null : (
        <p className="contribution-choice">
          {words.answered} : <strong>{choices.join(", ")}</strong>
        </p>
      )}
      {withQuote && passage && kind !== "amendment" ? <Quote {...passage} /> : null}
      {kind === "amendment" && passage ? (
        <Difference
          current={passage.quote}
          proposed={proposal.join("\n")}
          before={passage.before}
          after={passage.after}
          id={`d-${reference}`}
        />
      ) : null}
      {withQuote && passage?.placed ? <PlacedPassage quote={passage.quote} placed={passage.placed} /> : null}
      <ContributionWords {...contribution} />
      {campaign === null ? null : <p className="contribution-note">{words.campaign}</p>}
      <Reception contribution={contribution} />
      {children}
      <Actions {...{ kind, reference, actions, supported, reportHref }} />
    </article>
  );
}

type Offered = Pick<ShownContribution, "kind" | "reference"> &
  Pick<Parameters<typeof ContributionCard>[0], "actions" | "supported" | "reportHref">;

/** What its reader may do with it; nothing is drawn when that is nothing. */
function Actions({ kind, reference, actions, supported, reportHref }: Offered) {
  const open = kind === "reply" ? null : actions;
  if (!open && reportHref === undefined) return null;
  return (
    <div className="contribution-actions screen-only">
      {open ? <ContributionActions reference={reference} links={open} supported={supported} /> : null}
      {reportHref === undefined ? null : (
        <a href={reportHref} rel="nofollow">
          {report.link}
          <span className="visually-hidden"> {report.linkFor(reference)}</span>
        </a>
      )}
    </div>
  );
}

/** How it came when its author did not send it on the site, and why it counts when it came late. */
function Reception({ contribution: { channel, admitted } }: { contribution: ShownContribution }) {
  const receivedBy = receivedByWord(channel);
  return (
    <>
      {receivedBy === null ? null : <p className="contribution-note">{receivedBy}</p>}
      {admitted === null ? null : (
        <p className="contribution-note">{admittedWord(admitted.at, admitted.reason)}</p>
      )}
    </>
  );
}

function Speaker({
  contribution: { reference, voice, mandate, submittedAt, editedAt, supports, replies },
  href,
  level,
}: {
  contribution: ShownContribution;
  href: string | null;
  level: 2 | 3 | 4;
}) {
  const Heading = `h${level}` as const;
  const name = voice.kind === "unnamed" ? unnamedVoice : voice.name;
  return (
    <header className="contribution-speaker">
      <Heading id={`c-${reference}`}>
        {name}
        {voice.kind === "unnamed" ? <span className="visually-hidden"> {reference}</span> : null}
      </Heading>
      <p>
        {voice.kind === "organisation" ? <span>{voice.type}</span> : null}
        {voice.kind === "named" && voice.capacity !== null ? <span>{voice.capacity}</span> : null}
        {mandate === null ? null : <span>{mandateWord[mandate]}</span>}
        <span>
          <time dateTime={submittedAt.toISOString()}>{momentWord(submittedAt)}</time>
        </span>
        {editedAt === null ? null : (
          <span>
            {words.edited} {momentWord(editedAt)}
          </span>
        )}
        <span>{href === null ? reference : <a href={href}>{reference}</a>}</span>
        {replies === 0 ? null : <span>{counted(replies, "réponse")}</span>}
        {supports === 0 ? null : <span>{counted(supports, "soutien")}</span>}
      </p>
    </header>
  );
}
