import { expect, test } from "vitest";
import { reportContribution } from "~/domain/moderation/report.server";
import { reportsPerHour } from "~/domain/moderation/report-limit.server";
import { readModerated } from "~/domain/moderation/read-moderated.server";
import { decide } from "~/domain/moderation/decide.server";
import { visitor } from "~/domain/policy/actor";
import { aSent, bringTo, type ModerationState, send } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { asOwner } from "../setup/database";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const open = "2030-01-15T10:00Z";

async function arrange() {
  const stage = testPlatform(open);
  const consultation = await holdConsultation(stage.platform);
  const fiche = await holdFiche(stage.platform, consultation.id);
  const sent = await send(stage.platform, fiche, aSent(fiche, "Un avis."));
  stage.heard.length = 0;
  return { ...stage, consultation, fiche, ...sent };
}

const report = (reference: string, from: string) => ({
  ...{ reference, from, ground: "personal-data" as const, words: "Le nom du voisin." },
});

test("anybody reports what they read; nobody is named, and the journal holds no word of it", async () => {
  const { platform, reference, id, consultation, heard } = await arrange();
  expect(await reportContribution(platform, visitor, report(reference, "une adresse"))).toBe("reported");
  const [kept] = await platform.db.report.findMany({ where: { contributionId: id } });
  expect(kept).toMatchObject({ ground: "personal-data", words: "Le nom du voisin.", closedAt: null });
  expect(heard).toEqual([
    {
      ...{ type: "contribution.reported", consultationId: consultation.id, contributionId: id },
      reportId: kept?.id,
    },
  ]);
  const facts = await platform.db.fact.findMany({ where: { consultationId: consultation.id } });
  expect(JSON.stringify(facts.map(({ payload }) => payload))).not.toContain("voisin");
});

test("from one place only so many reports are taken, and others go on", async () => {
  const { platform, reference, id } = await arrange();
  const from = `place-${id}`;
  for (let count = 0; count < reportsPerHour; count++) {
    expect(await reportContribution(platform, visitor, report(reference, from))).toBe("reported");
  }
  expect(await reportContribution(platform, visitor, report(reference, from))).toBe("too-many");
  expect(await platform.db.report.count({ where: { contributionId: id } })).toBe(reportsPerHour);
  expect(await reportContribution(platform, visitor, report(reference, "ailleurs"))).toBe("reported");
});

test("twenty reports at once from one place are counted one by one", async () => {
  const { platform, reference, id } = await arrange();
  const sent = Array.from({ length: 20 }, () =>
    reportContribution(platform, visitor, report(reference, `rafale-${id}`)),
  );
  const taken = (await Promise.all(sent)).filter((outcome) => outcome === "reported");
  expect(taken).toHaveLength(reportsPerHour);
});

test.each(["pending", "hidden", "refused", "withdrawn"] satisfies ModerationState[])(
  "what is %s cannot be reported, as if it did not exist",
  async (state) => {
    const { platform, reference, id } = await arrange();
    await bringTo(platform, id, state);
    const reporting = reportContribution(platform, visitor, report(reference, "ici"));
    await expect(reporting).rejects.toMatchObject({ code: "unknown" });
    expect(await platform.db.report.count({ where: { contributionId: id } })).toBe(0);
  },
);

test("a reply is reported like a contribution, as long as what it answers is public", async () => {
  const { platform, fiche, id } = await arrange();
  const reply = await send(platform, fiche, aSent(fiche, "Non.", { kind: "reply", parentId: id }));
  expect(await reportContribution(platform, visitor, report(reply.reference, "là"))).toBe("reported");
  await bringTo(platform, id, "hidden");
  const reporting = reportContribution(platform, visitor, report(reply.reference, "là"));
  await expect(reporting).rejects.toMatchObject({ code: "unknown" });
});

test("hiding what was reported closes its reports", async () => {
  const { platform, reference } = await arrange();
  const { person: moderator } = await signedInAs(platform, { roles: ["moderator"] });
  await reportContribution(platform, visitor, report(reference, "ici aussi"));
  const hiding = {
    act: "hide",
    ground: "personal-data",
    explanation: "Nom d’un tiers.",
    revision: 1,
  } as const;
  await decide(platform, moderator, { reference, ...hiding });
  const { reports } = await readModerated(platform, moderator, reference);
  expect(reports).toMatchObject([{ words: "Le nom du voisin.", closedAt: new Date(open) }]);
});

test("the database takes no report longer than the form allows", async () => {
  const { id } = await arrange();
  const writing = asOwner(
    "INSERT INTO report (id, contribution_id, ground, words, reported_at) VALUES (gen_random_uuid(), $1, 'other', $2, now())",
    [id, "a".repeat(2001)],
  );
  await expect(writing).rejects.toThrow(/report_words_length/);
});
