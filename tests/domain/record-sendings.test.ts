import { expect, test } from "vitest";
import { recordSendings } from "~/domain/contribution/record-sendings.server";
import { system } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { aFicheText, paragraph } from "../factories/fiche-text";
import { aSending, aSent, passageOn, send } from "../factories/sending";
import { holdConsultation, holdContributor, holdFiche, holdOrganisation } from "../factories/stage";
import { asOwner } from "../setup/database";
import { testPlatform } from "../setup/platform";

const now = "2030-01-15T10:00Z";
const beyond = { start: { blockId: "p1", offset: 0 }, end: { blockId: "p1", offset: 10_000 } };

async function arrange(
  platform: Platform,
  mode: "before_publication" | "after_publication" = "after_publication",
) {
  const consultation = await holdConsultation(platform, { moderationMode: mode });
  return { consultation, fiche: await holdFiche(platform, consultation.id) };
}

const numbersOf = async ({ db }: Platform, consultationId: string) => {
  const rows = await db.contribution.findMany({ where: { consultationId }, orderBy: { number: "asc" } });
  return rows.map(({ number }) => number);
};

test("a contribution is kept whole: who, in whose name, on which words of which version", async () => {
  const { platform } = testPlatform(now);
  const { consultation, fiche } = await arrange(platform);
  const organisation = await holdOrganisation(platform, consultation.id, "Institut de la Lande (fictif)");
  const passages = [await passageOn(platform, fiche, "texte")];
  const sent = aSent(fiche, "Quel texte ?", {
    kind: "amendment",
    position: "reserved",
    passages,
    proposal: ["mot"],
  });
  const { reference } = await send(platform, fiche, sent, { organisation, channel: "post" });
  const kept = await platform.db.contribution.findUniqueOrThrow({
    where: { reference },
    include: {
      sending: true,
      revisions: {
        include: { text: true, passages: { include: { placements: { include: { segments: true } } } } },
      },
    },
  });
  expect(kept).toMatchObject({
    ...{ number: 1, reference: `${consultation.prefix}-0001`, kind: "amendment", moderation: "visible" },
    ...{ organisationId: organisation.id, organisationName: "Institut de la Lande (fictif)", named: false },
    submittedAt: new Date(now),
    sending: { channel: "post", receivedAt: new Date(now), recordedAt: new Date(now), late: false },
  });
  expect(kept.revisions).toMatchObject([
    {
      ...{ number: 1, versionId: fiche.versionId, position: "reserved", language: "fr" },
      text: { plain: "Quel texte ?", html: "<p>Quel texte ?</p>", proposal: ["mot"] },
      passages: [
        {
          ...{
            quote: "texte",
            before: "Le ",
            after: " de la fiche.",
            startBlockId: "p1",
            startOffset: 3,
            endOffset: 8,
          },
          placements: [
            { state: "exact", score: 1, method: "original", segments: [{ fromOffset: 3, toOffset: 8 }] },
          ],
        },
      ],
    },
  ]);
});

test("what comes later keeps the moment it was received", async () => {
  const { platform } = testPlatform(now);
  const { fiche } = await arrange(platform);
  const receivedAt = new Date("2030-01-10T08:00Z");
  const { reference } = await send(platform, fiche, aSent(fiche, "Un avis."), { receivedAt });
  const kept = await platform.db.contribution.findUniqueOrThrow({
    where: { reference },
    include: { sending: true },
  });
  expect(kept.submittedAt).toEqual(receivedAt);
  expect(kept.sending.recordedAt).toEqual(new Date(now));
});

test("twenty calls at once give every contribution a reference of its own, in order within each", async () => {
  const { platform } = testPlatform(now);
  const { consultation, fiche } = await arrange(platform);
  const calls = Array.from({ length: 20 }, async (_, call) => {
    const contributions = [aSent(fiche, `Avis ${call} a.`), aSent(fiche, `Avis ${call} b.`)];
    const sending = await aSending(platform, contributions, { consultationId: consultation.id });
    return recordSendings(platform, system, consultation.id, [sending]);
  });
  const references = (await Promise.all(calls)).map(
    ([sending]) => sending?.map(({ reference }) => reference) ?? [],
  );
  for (const [first = "", second = ""] of references) {
    expect(Number(second.split("-")[1])).toBe(Number(first.split("-")[1]) + 1);
  }
  const all = Array.from({ length: 40 }, (_, index) => index + 1);
  expect(await numbersOf(platform, consultation.id)).toEqual(all);
  expect(references.flat().toSorted()).toEqual(
    all.map((number) => `${consultation.prefix}-${String(number).padStart(4, "0")}`),
  );
}, 60_000);

test.each([
  ["waits, where moderation comes before", "before_publication", "pending"],
  ["is seen at once, where moderation comes after", "after_publication", "visible"],
] as const)("a contribution %s", async (_, mode, moderation) => {
  const { platform } = testPlatform(now);
  const { fiche } = await arrange(platform, mode);
  const { id } = await send(platform, fiche, aSent(fiche, "Un avis."));
  expect(await platform.db.contribution.findUnique({ where: { id } })).toMatchObject({ moderation });
});

test("a passage beyond the text is refused with its whole sending, and leaves a gap in the numbers", async () => {
  const { platform, heard } = testPlatform(now);
  const { consultation, fiche } = await arrange(platform);
  await send(platform, fiche, aSent(fiche, "Le premier."));
  const before = await countRows(consultation.id);
  heard.length = 0;

  const contributions = [
    aSent(fiche, "Juste."),
    aSent(fiche, "Faux.", { kind: "comment", passages: [beyond] }),
  ];
  const sending = await aSending(platform, contributions, { consultationId: consultation.id });
  const recording = recordSendings(platform, system, consultation.id, [sending]);
  await expect(recording).rejects.toMatchObject({ code: "malformed", subject: "passage" });

  expect(heard).toEqual([]);
  expect(await countRows(consultation.id)).toEqual(before);
  await send(platform, fiche, aSent(fiche, "Le suivant."));
  expect(await numbersOf(platform, consultation.id)).toEqual([1, 4]);
});

/** Every row that a sending writes. */
function countRows(consultationId: string) {
  return asOwner(
    `SELECT (SELECT count(*) FROM sending WHERE consultation_id = $1) AS sendings,
            (SELECT count(*) FROM contribution WHERE consultation_id = $1) AS contributions,
            (SELECT count(*) FROM fact WHERE consultation_id = $1) AS facts,
            (SELECT count(*) FROM revision) AS revisions, (SELECT count(*) FROM revision_text) AS texts,
            (SELECT count(*) FROM passage) AS passages, (SELECT count(*) FROM segment) AS segments`,
    [consultationId],
  );
}

test("a passage at the border of two paragraphs is recorded on the words it holds", async () => {
  const { platform } = testPlatform(now);
  const consultation = await holdConsultation(platform);
  const text = aFicheText(paragraph("p1", "Un."), paragraph("p2", "Deux."));
  const fiche = await holdFiche(platform, consultation.id, { text });
  const passages = [{ start: { blockId: "p1", offset: 0 }, end: { blockId: "p2", offset: 0 } }];
  const { id } = await send(platform, fiche, aSent(fiche, "Un avis.", { kind: "comment", passages }));
  const kept = await platform.db.passage.findMany({ where: { revision: { contributionId: id } } });
  expect(kept).toMatchObject([{ quote: "Un.", endBlockId: "p1", endOffset: 3 }]);
});

test("a version that does not exist is unknown", async () => {
  const { platform } = testPlatform(now);
  const { fiche } = await arrange(platform);
  const sending = send(platform, fiche, aSent(fiche, "Un avis.", { versionId: platform.newId() }));
  await expect(sending).rejects.toMatchObject({ code: "unknown", subject: "version" });
});

test("a reply answers a contribution, never another reply", async () => {
  const { platform, heard } = testPlatform(now);
  const { fiche } = await arrange(platform);
  const parent = await send(platform, fiche, aSent(fiche, "Un avis."));
  const reply = await send(
    platform,
    fiche,
    aSent(fiche, "Une réponse.", { kind: "reply", parentId: parent.id }),
  );
  heard.length = 0;
  const second = send(platform, fiche, aSent(fiche, "Encore.", { kind: "reply", parentId: reply.id }));
  await expect(second).rejects.toThrow(/not another reply/);
  expect(heard).toEqual([]);
});

test("the same sending twice is recorded once", async () => {
  const { platform } = testPlatform(now);
  const { consultation, fiche } = await arrange(platform);
  const sending = await aSending(platform, [aSent(fiche, "Un avis.")], { consultationId: consultation.id });
  await recordSendings(platform, system, consultation.id, [sending]);
  await expect(recordSendings(platform, system, consultation.id, [sending])).rejects.toThrow(/draft_key/);
  expect(await numbersOf(platform, consultation.id)).toEqual([1]);
});

test("the fact is stored with the contribution, then announced, and holds nothing personal", async () => {
  const { platform, heard } = testPlatform(now);
  const { consultation, fiche } = await arrange(platform);
  heard.length = 0;
  const contributorId = await holdContributor(platform, "Camille Chardonneret");
  const { id, reference } = await send(platform, fiche, aSent(fiche, "Un rossignol."), { contributorId });
  const revision = await platform.db.revision.findFirstOrThrow({ where: { contributionId: id } });
  const fact = {
    type: "contribution.submitted",
    consultationId: consultation.id,
    contributionId: id,
    hash: revision.hash,
    ...{ before: null, after: "visible" },
  };
  expect(heard).toEqual([fact]);

  const { type, ...payload } = fact;
  const stored = await platform.db.fact.findMany({ where: { consultationId: consultation.id, type } });
  expect(stored).toMatchObject([{ actorKind: "system", actorId: null, at: new Date(now), payload }]);
  const journal = JSON.stringify(
    stored.map(({ sequence, ...row }) => ({ ...row, sequence: String(sequence) })),
  );
  for (const personal of ["Chardonneret", "rossignol", contributorId, reference])
    expect(journal).not.toContain(personal);
});

test("a fact is heard only when its contribution can be read", async () => {
  const { platform } = testPlatform(now);
  const { fiche } = await arrange(platform);
  const found: Promise<unknown>[] = [];
  const announce: Platform["announce"] = (facts) => {
    for (const fact of facts) {
      if (fact.type === "contribution.submitted") {
        found.push(platform.db.contribution.findUnique({ where: { id: fact.contributionId } }));
      }
    }
  };
  const { id } = await send({ ...platform, announce }, fiche, aSent(fiche, "Un avis."));
  expect(await Promise.all(found)).toMatchObject([{ id }]);
});
