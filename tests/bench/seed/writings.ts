import { v7 as newId } from "uuid";
import { positions, referenceOf } from "~/domain/contribution/contribution";
import {
  type NumberedContribution,
  type Received,
  revisionRowsOf,
  rowsOf,
  tablesOf,
} from "~/domain/contribution/contribution-rows.server";
import { readTyped, bodyOf } from "~/domain/contribution/text";
import { type Chance, filled } from "./chance";
import type { Row } from "./copy";
import { type Ground, type GroundFiche, inTails, passagesOf } from "./ground";
import type { People } from "./people";

export type Tables = readonly (readonly [table: string, rows: readonly Row[]])[];

type Setting = { chance: Chance; ground: Ground; people: People; words: readonly [string, ...string[]] };

const shareEdited = 0.05;
const mostSupports = 60;
const dayMs = 86_400_000;

/**
 * Draws sendings with all that real acts leave of them: their rows are made by the very functions of a submission.
 * Most comment a passage, some amend one, give an opinion or answer a question; one in twenty was edited, a few
 * wait, were hidden, refused or withdrawn, and some are supported.
 */
export function writingsOn({ chance, ground, people, words }: Setting) {
  const passages = new Map(
    ground.fiches.flatMap(({ id, version }) => {
      const draw = passagesOf(chance, version.blocks);
      return draw ? [[id, inTails(chance, draw)] as const] : [];
    }),
  );
  const fiche = inTails(chance, () => chance.oneOf(ground.fiches));
  const speaker = inTails(chance, () => chance.oneOf(people.speakers));
  const { id: consultationId, referencePrefix } = ground.consultation;

  function draw(number: number, submittedAt: Date): NumberedContribution {
    const { id: ficheId, version } = fiche();
    const drawPassage = passages.get(ficheId);
    const kind = kindOf(chance, version, drawPassage !== undefined);
    const question = kind === "answer" ? chance.oneOf(filled(version.questions, "question")) : null;
    const passage = kind === "comment" || kind === "amendment" ? drawPassage?.() : undefined;
    const text = chance.oneOf(words);
    return {
      ...{ id: newId(), ficheId, kind, number, questionId: question?.id ?? null, parentId: null },
      ...{ versionId: version.id, versionHash: version.hash, blocks: version.blocks },
      reference: referenceOf(referencePrefix, number),
      ...{ moderation: "visible", submittedAt },
      position: chance.oneOf(positions),
      language: chance.isUnder(0.02) ? "en" : "fr",
      body: bodyOf(readTyped(text)),
      proposal: kind === "amendment" ? [text.slice(0, 200).toWellFormed()] : [],
      passages: passage ? [passage] : [],
      optionIds: question ? [chance.oneOf(filled(question.options, "option")).id] : [],
    };
  }

  /** The rows of one sending, table by table, parents first. */
  return function sendingOf(numbers: readonly number[], receivedAt: Date): Tables {
    const { contributorId, named, organisation } = speaker();
    const contributions = numbers.map((number) => draw(number, receivedAt));
    const told = {
      consultationId,
      draftKey: newId(),
      channel: "online" as const,
      receivedAt,
      charterId: null,
    };
    const sending = { ...told, contributorId, named, organisation, contributions: [] };
    const received: Received = { id: newId(), sending, contributions, newId };
    const rows = rowsOf(received);
    const edits = contributions.flatMap((one) =>
      chance.isUnder(shareEdited) ? [editionOf(one, receivedAt)] : [],
    );
    const edited = new Set(edits.map(({ revision }) => revision.contributionId));
    const standing = rows.contributions.map((row) => standingOf(chance, row, edited.has(row.id)));
    return [
      ["sending", [{ ...told, id: received.id, recordedAt: receivedAt }]],
      ["contribution", standing.map(({ row }) => row)],
      ...tablesOf([...rows.revisions, ...edits]),
      ["moderation_decision", standing.flatMap(({ decision }) => (decision === null ? [] : [decision]))],
      ["support", contributions.flatMap(({ id }) => supportsOf(chance, people, id, receivedAt))],
      ["fact", rows.hashes.map((told) => factOf(told, receivedAt))],
    ];
  };
}

/**
 * Of a hundred: sixty comments, fifteen amendments, five answers where something is asked, and opinions. Where there are
 * no words to speak of, answers or opinions instead.
 */
function kindOf(chance: Chance, { questions }: GroundFiche["version"], hasWords: boolean) {
  const drawn = chance.below(100);
  if (drawn < 60 && hasWords) return "comment";
  if (drawn < 75 && hasWords) return "amendment";
  return drawn < 80 && questions.length > 0 ? "answer" : "opinion";
}

function editionOf(contribution: NumberedContribution, receivedAt: Date) {
  const submittedAt = new Date(receivedAt.getTime() + dayMs / 24);
  return revisionRowsOf(contribution, { id: newId(), number: 2, submittedAt, newId });
}

type ContributionRow = ReturnType<typeof rowsOf>["contributions"][number];

/** One in fifty waits, as many were hidden, refused and withdrawn; the other rows are as they were sent. */
function standingOf(
  chance: Chance,
  sent: ContributionRow,
  isEdited: boolean,
): { row: Row; decision: Row | null } {
  const at = new Date(sent.submittedAt.getTime() + dayMs);
  const row = { ...sent, withdrawnAt: null, currentNumber: isEdited ? 2 : 1 };
  const drawn = chance.below(50);
  if (drawn === 0) return { row: { ...row, moderation: "pending" }, decision: null };
  if (drawn === 1) return { row: { ...row, withdrawnAt: at }, decision: null };
  if (drawn > 3) return { row, decision: null };
  const [moderation, act] = drawn === 2 ? ["hidden", "hide"] : ["refused", "refuse"];
  const reason = { ground: "off-topic", explanation: "Sans rapport avec la fiche.", decidedById: null };
  return {
    row: { ...row, moderation },
    decision: { id: newId(), contributionId: sent.id, act, ...reason, decidedAt: at },
  };
}

/** Three in four have none. */
function supportsOf(chance: Chance, { accountIds }: People, contributionId: string, at: Date): Row[] {
  if (accountIds.length < mostSupports || !chance.isUnder(0.25)) return [];
  const first = chance.below(accountIds.length - mostSupports);
  return accountIds
    .slice(first, first + chance.tail(mostSupports))
    .map((accountId) => ({ contributionId, accountId, supportedAt: at }));
}

function factOf(told: { consultationId: string; contributionId: string; hash: string }, at: Date): Row {
  const { consultationId } = told;
  return {
    id: newId(),
    type: "contribution.submitted",
    at,
    actorKind: "system",
    consultationId,
    payload: told,
  };
}
