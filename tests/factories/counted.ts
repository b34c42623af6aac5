import { declarePerson } from "~/domain/account/declare-person.server";
import { submitDraft } from "~/domain/contribution/submit-draft.server";
import type { Wish } from "~/domain/contribution/voice.server";
import { withdrawContribution } from "~/domain/contribution/withdraw-contribution.server";
import { admitSending } from "~/domain/entry/admit-sending.server";
import type { TypedEnvelope } from "~/domain/entry/check-envelope.server";
import { publishVersion } from "~/domain/fiche/publish-version.server";
import type { Question } from "~/domain/fiche/question";
import { decide } from "~/domain/moderation/decide.server";
import { type Correction, correctType } from "~/domain/organisation/correct-type.server";
import { type Person, system } from "~/domain/policy/actor";
import { type Drift, findDrifts, recount } from "~/domain/tally/recount.server";
import type { Platform } from "~/platform.server";
import { choose, which } from "./asked";
import { contentOf } from "./commented";
import { aDraft, type DraftTold, typed, unnamed } from "./draft";
import { aLetter, enter, holdClosed, register } from "./entry";
import { aFicheText, heading, paragraph, question } from "./fiche-text";
import { passageOn } from "./sending";
import { type HeldFiche, holdConsultation, holdFiche } from "./stage";
import { signedInAs } from "../setup/signed-in";

/** Two sections of one paragraph each. */
export const text = aFicheText(
  heading("h1", 2, "Contexte"),
  paragraph("p1", "Les données de santé sont partagées."),
  heading("h2", 2, "Enjeux"),
  paragraph("p2", "Le délai de réponse est de trois mois."),
  question("q1"),
);
const quotes = ["données de santé", "de santé sont", "délai de réponse", "trois mois"];

/** Sends a draft, in one's own name unless told otherwise; its reference, or nothing. */
export async function sendOne(
  platform: Platform,
  person: Person,
  fiche: HeldFiche,
  told: DraftTold = {},
  voice: Wish = unnamed.voice,
) {
  const draftId = await aDraft(platform, { person }, fiche, told);
  const outcome = await submitDraft(platform, person, draftId, { ...unnamed, voice });
  return outcome.sent ? (outcome.references[0] ?? "") : "";
}

/** A comment on these words. */
export const on = async (platform: Platform, fiche: HeldFiche, quote: string): Promise<DraftTold> => ({
  kind: "comment",
  passage: await passageOn(platform, fiche, quote),
});

/** People who contribute to a fiche whose versions follow each other, and staff who enter letters. */
export type World = {
  platform: Platform;
  /** The fiche as those who read each of its versions write on it. */
  versions: HeldFiche[];
  people: Person[];
  staff: Person;
  administrator: Person;
  letter: (rank: number) => Partial<TypedEnvelope>;
  /** In whose name somebody of this rank speaks. */
  voiceOf: (person: Person, rank: number) => Wish;
  correct: (rank: number) => Correction;
  sent: { reference: string; person: Person }[];
  place: { consultation: string; fiche: string };
  /** What staff entered, in time or late. */
  entered: string[];
  /** Drifts that a look in the middle of everything found. */
  seen: Drift[];
};

/** One act that somebody really does, on something at random; those that the rules refuse change nothing. */
export const acts: ((world: World, rank: number) => Promise<unknown>)[] = [
  async ({ platform, versions, people, sent, voiceOf }, rank) => {
    const [person, fiche] = [oneOf(people, rank), oneOf(versions, rank)];
    const told = rank % 3 === 0 ? {} : await on(platform, fiche, oneOf(quotes, rank));
    sent.push({ person, reference: await sendOne(platform, person, fiche, told, voiceOf(person, rank)) });
  },
  async ({ platform, versions, people, sent, voiceOf }, rank) => {
    const [person, fiche] = [oneOf(people, rank), oneOf(versions, rank)];
    const outcome = await choose(platform, person, fiche, oneOf(["a", "b"], rank), {
      voice: voiceOf(person, rank),
    });
    if (outcome.sent) sent.push(...outcome.references.map((reference) => ({ person, reference })));
  },
  ({ platform, versions, sent }, rank) =>
    onOne(sent, rank, ({ person, reference }) =>
      revise(platform, oneOf(versions, rank), person, { reference, rank }),
    ),
  (world, rank) => publishNext(world, rank),
  ({ platform, sent }, rank) =>
    onOne(sent, rank, ({ person, reference }) =>
      withdrawContribution(platform, person, reference, { erase: rank % 2 === 0 }),
    ),
  ...(["hide", "restore"] as const).map(
    (act) => (world: World, rank: number) =>
      onOne(world.sent, rank, ({ reference }) =>
        decide(world.platform, system, {
          reference,
          act,
          ground: "abusive",
          explanation: "Non.",
          revision: null,
        }),
      ),
  ),
  // One moment is seen, in which every act is whole or absent.
  async ({ platform, seen }) => void seen.push(...(await findDrifts(platform))),
  ({ platform }) => recount(platform),
  ({ platform, staff, correct }, rank) => correctType(platform, staff, correct(rank)),
  // A letter from somebody new, for a new body now and then; one in two came after closing.
  async ({ platform, place, staff, letter, entered, sent }, rank) => {
    const sendingId = await register(platform, staff, await enter(platform, staff, place, letter(rank)));
    entered.push(sendingId);
    const { reference } = await platform.db.contribution.findFirstOrThrow({ where: { sendingId } });
    sent.push({ reference, person: staff });
  },
  async ({ platform, administrator, entered }, rank) => {
    const sendingId = entered[rank % Math.max(1, entered.length)];
    if (sendingId) await admitSending(platform, administrator, { sendingId, reason: "Motif." });
  },
  // Begun, and undone before its end: an act whose transaction is aborted counts for nothing.
  ({ platform, sent }, rank) =>
    onOne(sent, rank, ({ person, reference }) =>
      withdrawContribution({ ...platform, newId: () => "not an id" }, person, reference, { erase: true }),
    ),
];

type Sent = World["sent"][number];

const onOne = async (sent: Sent[], rank: number, act: (one: Sent) => Promise<unknown>) => {
  const one = sent[rank % Math.max(1, sent.length)];
  if (one) await act(one);
};

type Revising = { reference: string; rank: number };

async function revise(platform: Platform, fiche: HeldFiche, person: Person, { reference, rank }: Revising) {
  const { id, kind } = await platform.db.contribution.findUniqueOrThrow({ where: { reference } });
  if (kind === "answer") return choose(platform, person, fiche, oneOf(["b", "a"], rank), { revises: id });
  const told = { ...(await on(platform, fiche, "trois mois")), revises: id, body: typed("Revu.") };
  return sendOne(platform, person, fiche, told);
}

/** What the next versions ask: the same, with a choice less, in other words. */
const nextAsked: Partial<Question>[] = [
  {},
  { options: which().options.slice(0, 1) },
  { wording: "Et ici ?" },
];

async function publishNext({ platform, versions }: World, rank: number) {
  const [fiche] = versions;
  if (!fiche || versions.length > nextAsked.length) return;
  const body = aFicheText(paragraph(`n${String(versions.length)}`, "Un ajout."), ...contentOf(text));
  const version = { ficheId: fiche.id, body, note: null, questions: [which(oneOf(nextAsked, rank))] };
  versions.push({ ...fiche, versionId: await publishVersion(platform, system, version) });
}

function oneOf<One>(all: readonly One[], rank: number): One {
  const one = all[rank % all.length];
  if (one === undefined) throw new Error("there is nothing to choose from");
  return one;
}

/** Five people, two of whom speak for a body as well, and two types for it. */
export async function aWorld(platform: Platform): Promise<World> {
  const { id: consultationId } = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultationId, { text, questions: [which()] });
  const closed = await holdClosed(platform, text);
  const types = ["sante", "usagers"].map((key, order) => ({ id: platform.newId(), key, order, label: key }));
  await platform.db.organisationType.createMany({
    data: types.map((type) => ({ ...type, consultationId })),
  });
  const people = await Promise.all(
    Array.from({ length: 5 }, async () => (await signedInAs(platform)).person),
  );
  const spokesmen = people.slice(0, 2);
  for (const person of spokesmen)
    await declarePerson(platform, person, { name: "Alix Essai", organisation: "Corps compté (fictif)" });
  const bodies = await Promise.all(spokesmen.map((person) => bodyOf(platform, person)));
  const typeOf = (rank: number) => types[rank % types.length]?.id ?? "";
  return {
    ...{ platform, versions: [fiche], people, sent: [], seen: [], entered: [] },
    place: closed.place,
    staff: (await signedInAs(platform, { roles: ["moderator"] })).person,
    administrator: (await signedInAs(platform, { roles: ["administrator"] })).person,
    letter: (rank) => aLetter(platform, closed.typeId, rank),
    voiceOf: (person, rank) => {
      const organisationId = rank % 2 === 0 ? bodies[spokesmen.indexOf(person)] : undefined;
      if (organisationId === undefined) return { kind: "person", named: false };
      return { kind: "organisation", organisationId, typeId: typeOf(rank), typeNote: null };
    },
    correct: (rank) => {
      const organisationId = bodies[rank % bodies.length] ?? "";
      return { consultationId, organisationId, typeId: typeOf(rank), note: "" };
    },
  };
}

const bodyOf = async ({ db }: Platform, { accountId }: Person) =>
  (await db.mandate.findFirstOrThrow({ where: { contributor: { accountId } } })).organisationId;
