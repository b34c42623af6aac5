import { expect, test } from "vitest";
import { listConsultations, readConsultationPage } from "~/domain/consultation/read-consultation.server";
import { listContributions } from "~/domain/contribution/list-contributions.server";
import { readThread } from "~/domain/contribution/read-thread.server";
import { readFichePage } from "~/domain/fiche/read-fiche-page.server";
import { visitor } from "~/domain/policy/actor";
import { feedOf } from "~/http/feed.server";
import type { Platform } from "~/platform.server";
import { aFicheText, heading, paragraph, question } from "../factories/fiche-text";
import { aSent, bringTo, changeCounted, type ModerationState, passageOn, send } from "../factories/sending";
import { type HeldFiche, holdConsultation, holdContributor, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";

const canary = "chardonneret";
const open = "2030-01-15T10:00Z";
const closed = "2030-02-15T10:00Z";
/** What was told in confidence before the opening is so from the start: nothing brings it there. */
type State = ModerationState | "preparatory";
const states: readonly ModerationState[] = ["pending", "visible", "hidden", "refused", "withdrawn"];

const moments = [
  { when: "at once, while it is open", visibility: "at_once", now: open, shows: true },
  { when: "after moderation, while it is open", visibility: "after_moderation", now: open, shows: true },
  { when: "at closing, while it is open", visibility: "at_closing", now: open, shows: false },
  { when: "at closing, once it is closed", visibility: "at_closing", now: closed, shows: true },
  { when: "never, while it is open", visibility: "never", now: open, shows: false },
  { when: "never, once it is closed", visibility: "never", now: closed, shows: false },
] as const;

type Moment = (typeof moments)[number];

/** A fiche with one paragraph and one question, of a consultation that shows its contributions so. */
async function arrange(platform: Platform, { visibility }: Moment) {
  const moderationMode = visibility === "after_moderation" ? "before_publication" : "after_publication";
  const consultation = await holdConsultation(platform, { visibility, moderationMode });
  const text = aFicheText(
    heading("h1", 2, "Enjeux"),
    paragraph("p1", "Le texte de la fiche."),
    question("choix"),
  );
  const options = [{ key: "oui", label: "Oui" }];
  const questions = [{ key: "choix", type: "choice", wording: "Faut-il ?", options }] as const;
  const fiche = await holdFiche(platform, consultation.id, { text, questions });
  return { consultation, fiche };
}

/** A comment, an opinion and an answer of one person, all in one state, all with the canary. */
async function contributeAll(platform: Platform, fiche: HeldFiche, state: State) {
  const contributorId = await holdContributor(platform, `Camille ${canary}`);
  const asked = await platform.db.question.findFirstOrThrow({
    where: { versionId: fiche.versionId },
    include: { options: true },
  });
  const comment = { kind: "comment", passages: [await passageOn(platform, fiche, "texte")] } as const;
  const answer = {
    kind: "answer",
    questionId: asked.id,
    optionIds: asked.options.map(({ id }) => id),
  } as const;
  const references: string[] = [];
  for (const told of [comment, {}, answer]) {
    const sent = aSent(fiche, `Voici un ${canary}.`, told);
    const terms = state === "preparatory" ? "preparatory" : "public";
    const { id, reference } = await send(platform, fiche, sent, { contributorId, named: true, terms });
    if (state !== "preparatory") await bringTo(platform, id, state);
    references.push(reference);
  }
  return references;
}

type Stage = Awaited<ReturnType<typeof arrange>> & { references: string[] };

/** Everything that a visitor can read of a fiche's contributions, wherever it stands. */
async function readAll(platform: Platform, { consultation, fiche, references }: Stage) {
  const slugs = { consultation: consultation.slug, fiche: fiche.slug };
  const list = await listContributions(platform, visitor, consultation.slug, {}, null);
  const readOrRefusal = (reference: string) =>
    readThread(platform, visitor, reference).catch((refusal: unknown) => refusal);
  return {
    page: await readFichePage(platform, visitor, slugs, { paragraph: 1, textOnly: false }),
    list: { cards: list.cards, count: list.count },
    found: (await listContributions(platform, visitor, consultation.slug, { words: canary }, null)).count,
    threads: await Promise.all(references.map(readOrRefusal)),
    feed: await feedOf(list.consultation, list.cards, "https://exemple.fr").text(),
    home: (await listConsultations(platform, visitor)).consultations.find(({ id }) => id === consultation.id)
      ?.tally,
    consultation: await readConsultationPage(platform, visitor, consultation.slug),
  };
}

type Seen = Awaited<ReturnType<typeof readAll>>;

/** The public numbers, wherever they are shown. */
const numbersOf = ({ page, list, found, home, consultation }: Seen) => ({
  fiche: page.tally?.contributions ?? null,
  paragraph: page.blocks.find(({ blockId }) => blockId === "p1")?.count,
  section: page.sections[0]?.count,
  thread: page.thread?.count ?? null,
  opinions: page.opinions.count,
  answers: page.questions[0]?.answered,
  choices: page.questions[0]?.options[0]?.count,
  ...{ list: list.count, found, home: home?.contributions ?? null },
  consultation: consultation.tally?.contributions ?? null,
  inList: consultation.themes[0]?.fiches[0]?.contributions,
});

const inside = { paragraph: 1, section: 1, thread: 1, opinions: 1, answers: 1, choices: 1 };
const shown = { ...inside, fiche: 3, list: 3, found: 3, home: 3, consultation: 3, inList: 3 };
const nothing = Object.fromEntries(Object.keys(shown).map((name) => [name, 0]));
const listed = { paragraph: 0, section: 0, opinions: 0, list: 0, found: 0 };
const untold = {
  thread: null,
  answers: null,
  choices: null,
  fiche: null,
  home: null,
  consultation: null,
  inList: null,
};
const withheld = { ...listed, ...untold };

const cases = moments.flatMap((moment) =>
  ([...states, "preparatory"] as const).map((state) => ({ ...moment, moment, state })),
);

test.each(cases)(
  "what is $state in a consultation that shows $when",
  async ({ moment, state, now, shows }) => {
    const { platform, turnTo } = testPlatform(open);
    const stage = await arrange(platform, moment);
    const references = await contributeAll(platform, stage.fiche, state);
    turnTo(now);
    const seen = await readAll(platform, { ...stage, references });
    if (shows && state === "visible") {
      expect(numbersOf(seen)).toEqual(shown);
      const texts = [seen.page.thread?.cards, seen.page.opinions, seen.list, seen.feed, ...seen.threads];
      for (const text of texts) expect(JSON.stringify(text)).toContain(canary);
      expect(JSON.stringify(seen.page.blocks)).toContain("passage passage-1");
    } else {
      expect(numbersOf(seen)).toEqual(shows ? nothing : withheld);
      expect(JSON.stringify(seen)).not.toContain(canary);
      expect(JSON.stringify(seen.page.blocks)).not.toContain("passage");
      expect(seen.feed).not.toContain("<entry>");
      for (const refusal of seen.threads) expect(refusal).toMatchObject({ code: "unknown" });
    }
  },
);

test.each(states)("a reply that is %s, to a contribution that everybody sees", async (state) => {
  const { platform } = testPlatform(open);
  const stage = await arrange(platform, moments[0]);
  const { fiche } = stage;
  const parent = await send(platform, fiche, aSent(fiche, "Un avis."));
  const reply = aSent(fiche, `Voici un ${canary}.`, { kind: "reply", parentId: parent.id });
  const { id, reference } = await send(platform, fiche, reply);
  await bringTo(platform, id, state);

  const seen = await readAll(platform, { ...stage, references: [parent.reference] });
  const thread = await readThread(platform, visitor, parent.reference);
  const replies = state === "visible" ? 1 : 0;
  expect([thread.card.replies, thread.replies.length]).toEqual([replies, replies]);
  expect(seen.list.cards.map(({ replies }) => replies)).toEqual([replies]);
  expect(numbersOf(seen)).toMatchObject({ fiche: 1, list: 1, found: 0, home: 1, consultation: 1 });
  expect(seen.feed).not.toContain(canary);
  await expect(readThread(platform, visitor, reference)).rejects.toMatchObject({ code: "unknown" });
});

test("of a contribution that was edited, only the latest text is read, found or sent", async () => {
  const { platform } = testPlatform(open);
  const stage = await arrange(platform, moments[0]);
  const { fiche } = stage;
  const { id, reference } = await send(platform, fiche, aSent(fiche, `Voici un ${canary}.`));
  const [first] = await platform.db.revision.findMany({
    where: { contributionId: id },
    include: { text: true },
  });
  if (!first?.text) throw new Error("a contribution has a text");
  const { text, ...revision } = first;
  const revisionId = platform.newId();
  await platform.db.revision.create({ data: { ...revision, id: revisionId, number: 2 } });
  const later = { body: {}, html: "<p>Voici un merle.</p>", plain: "Voici un merle." };
  await platform.db.revisionText.create({ data: { ...text, ...later, revisionId } });
  await changeCounted(platform, id, { currentNumber: 2 });

  const seen = await readAll(platform, { ...stage, references: [reference] });
  expect(JSON.stringify(seen)).not.toContain(canary);
  expect(seen.found).toBe(0);
  expect(seen.list.cards).toMatchObject([{ plain: "Voici un merle.", edits: 1 }]);
});
