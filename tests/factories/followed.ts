import { testPlatform } from "../setup/platform";
import { aFicheText, heading, item, list, paragraph, question } from "./fiche-text";
import { aSent, bringTo, passageOn, send } from "./sending";
import { holdConsultation, holdContributor, holdFiche, holdOrganisation } from "./stage";

const text = aFicheText(
  heading("h1", 2, "Contexte"),
  paragraph("p1", "Les données de santé sont partagées."),
  list("l1", item("i1", paragraph("i1-p", "Le délai est de trois mois."))),
  question("q1"),
);
const asked = {
  ...{ key: "q1", type: "choice" as const, wording: "Lequel ?" },
  options: [
    { key: "a", label: "Le premier" },
    { key: "b", label: "Le second" },
  ],
};

/**
 * A consultation that staff follow: two themes, three fiches, one of them without a theme; every kind, position
 * and state; people, a body, somebody who speaks for both; a report. The last three arrive
 * after midnight in Paris, before it in universal time.
 */
export async function holdFollowed() {
  const { platform, turnTo } = testPlatform("2030-01-15T10:00Z");
  const { id: consultationId, slug } = await holdConsultation(platform);
  const themeIds = await Promise.all(
    ["un", "deux"].map((name, order) => holdTheme(platform, consultationId, name, order)),
  );
  const [first = null, second = null] = themeIds;
  const fiche = await holdFiche(platform, consultationId, { text, questions: [asked], themeId: first });
  const other = await holdFiche(platform, consultationId, { text, themeId: second });
  const apart = await holdFiche(platform, consultationId, { text });
  const body = await holdOrganisation(platform, consultationId);
  const both = await holdContributor(platform, "Dominique Exemple (personne fictive)");
  const { id: questionId, options } = await platform.db.question.findFirstOrThrow({
    where: { versionId: fiche.versionId },
    include: { options: true },
  });
  const comment = async (on: typeof fiche, quote: string) =>
    aSent(on, "Une remarque.", { kind: "comment", passages: [await passageOn(platform, on, quote)] });
  const choose = (key: string) =>
    aSent(fiche, "Celui-ci.", {
      ...{ kind: "answer", questionId },
      optionIds: options.flatMap((option) => (option.key === key ? [option.id] : [])),
    });
  const opinion = (words: string) => aSent(fiche, words);

  await send(platform, fiche, await comment(fiche, "données de santé"), { contributorId: both });
  await send(platform, fiche, await comment(fiche, "trois mois"), {
    contributorId: both,
    organisation: body,
  });
  await send(platform, fiche, aSent(fiche, "Oui.", { position: "favourable" }), { organisation: body });
  await send(platform, fiche, choose("a"));
  const amended = { kind: "amendment" as const, position: "reserved" as const, proposal: ["Autrement."] };
  const proposal = { ...(await comment(other, "données de santé")), ...amended };
  const reported = await send(platform, other, proposal, { contributorId: both });
  const inState = async (state: "pending" | "refused" | "withdrawn", position: "opposed" | "question") => {
    const { id } = await send(platform, apart, aSent(apart, "Non.", { position }));
    await bringTo(platform, id, state);
  };
  await inState("pending", "opposed");
  await inState("refused", "question");
  await inState("withdrawn", "opposed");

  turnTo("2030-01-15T23:20Z");
  await send(platform, fiche, choose("b"));
  await send(platform, other, aSent(other, "Peut-être."), { organisation: body });
  await bringTo(platform, (await send(platform, other, aSent(other, "Caché."))).id, "hidden");
  await platform.db.report.create({
    data: {
      ...{ id: platform.newId(), contributionId: reported.id, ground: "other", words: "" },
      reportedAt: platform.clock(),
    },
  });
  const partIds = [
    first,
    second,
    questionId,
    ...[fiche, other, apart].flatMap((one) => [one.id, one.versionId]),
  ];
  return {
    ...{ platform, consultationId, slug, fiche, opinion },
    /** Where the last one arrived. */
    lastOn: other,
    partIds: partIds.filter((id) => id !== null),
  };
}

export type Follows = Awaited<ReturnType<typeof holdFollowed>>;

type Held = ReturnType<typeof testPlatform>["platform"];

async function holdTheme({ db, newId }: Held, consultationId: string, name: string, order: number) {
  const id = newId();
  await db.theme.create({
    data: { id, consultationId, order, slug: `theme-${name}`, title: `Thème ${name}` },
  });
  return id;
}
