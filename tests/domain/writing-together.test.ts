import { expect, test, vi } from "vitest";
import { type Act, perform } from "~/domain/act.server";
import { holdWorkingText } from "~/domain/fiche/hold-working-text.server";
import { keepWorkingText } from "~/domain/fiche/keep-working-text.server";
import { publishFiche } from "~/domain/fiche/publish-fiche.server";
import { holdFiche as holdToPublish } from "~/domain/fiche/publish-version.server";
import type { DraftQuestion } from "~/domain/fiche/question";
import { readAside } from "~/domain/fiche/read-aside.server";
import { readEditor } from "~/domain/fiche/read-editor.server";
import { sayPresence } from "~/domain/fiche/say-presence.server";
import { settleAside } from "~/domain/fiche/settle-aside.server";
import { longestText } from "~/domain/fiche/text-length";
import { type Person, system } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { aFicheText, paragraph, question } from "../factories/fiche-text";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const asked = (wording: string): DraftQuestion => ({ key: "avis", type: "text", wording, options: [] });
const textOf = (first: string, second = "Deux.") =>
  aFicheText(paragraph("p1", first), paragraph("p2", second), question("avis"));

async function arrange() {
  const { platform, turnTo } = testPlatform("2030-01-15T10:00Z");
  const { id: consultationId, slug } = await holdConsultation(platform, { announcedAt: null });
  const fiche = await holdFiche(platform, consultationId, {
    text: textOf("Un."),
    questions: [asked("Oui ?")],
  });
  const editor = async (name: string) => {
    const grants = [{ role: "editor" as const, consultationId }];
    return (await signedInAs(platform, { name, grants })).person;
  };
  const [ada, bob] = [await editor("Ada (fictive)"), await editor("Bob (fictif)")];
  const keep = (who: Person, edition: number, body: ReturnType<typeof textOf>, asideId?: string) =>
    keepWorkingText(platform, who, {
      ...{ ficheId: fiche.id, edition, body, questions: [asked("Oui ?")] },
      ...(asideId === undefined ? {} : { asideId }),
    });
  const slugs = { consultation: slug, fiche: fiche.slug };
  const open = (who: Person) => readEditor(platform, who, slugs);
  return { platform, turnTo, fiche, slugs, consultationId, ada, bob, keep, open };
}

/** Ada's text is in force, Bob's was set aside; nobody has compared them. */
async function arrangeAside() {
  const stage = await arrange();
  const { ada, bob, keep } = stage;
  await keep(ada, 0, textOf("Un, dit Ada."));
  const kept = await keep(bob, 0, textOf("Un.", "Deux, dit Bob."));
  if (kept.outcome !== "aside") return expect.fail();
  return { ...stage, asideId: kept.asideId };
}

test("the second editor learns who writes and since when; after a minute and a half of silence, nobody", async () => {
  const { platform, turnTo, fiche, ada, bob, open } = await arrange();
  expect(await sayPresence(platform, ada, fiche.id)).toEqual({ others: [], edition: 0 });
  turnTo("2030-01-15T10:01Z");
  const since = new Date("2030-01-15T10:00Z");
  expect((await sayPresence(platform, bob, fiche.id)).others).toEqual([{ name: "Ada (fictive)", since }]);
  await sayPresence(platform, ada, fiche.id);
  turnTo("2030-01-15T10:02Z");
  expect((await open(bob)).others, "not since she was last seen").toEqual([{ name: "Ada (fictive)", since }]);
  turnTo("2030-01-15T10:04Z");
  expect((await open(bob)).others).toEqual([]);
  await sayPresence(platform, ada, fiche.id);
  expect((await open(bob)).others).toEqual([{ name: "Ada (fictive)", since: new Date("2030-01-15T10:04Z") }]);
});

test("whoever is there learns of an edition that is not theirs", async () => {
  const { platform, fiche, ada, bob, keep } = await arrange();
  await keep(ada, 0, textOf("Un, dit Ada."));
  expect((await sayPresence(platform, bob, fiche.id)).edition).toBe(1);
});

test("whoever goes on writing aside leaves one text there, not one for each pause", async () => {
  const { platform, bob, ada, keep, asideId, open } = await arrangeAside();
  const again = await keep(bob, 0, textOf("Un.", "Deux, dit Bob encore."), asideId);
  expect(again).toMatchObject({ outcome: "aside", asideId });
  const byAda = await keep(ada, 0, textOf("Un.", "D’un autre onglet."), asideId);
  expect(byAda, "nobody writes in what another set aside").not.toMatchObject({ asideId });
  const { asides } = await open(bob);
  expect(asides.toCompare.count).toBe(2);
  const row = await platform.db.textAside.findUniqueOrThrow({ where: { id: asideId } });
  expect(JSON.stringify(row.body)).toContain("Bob encore");
});

test("the two texts are compared block by block, and the words of each are taken back or not", async () => {
  const { platform, slugs, fiche, bob, asideId, open } = await arrangeAside();
  const page = await readAside(platform, bob, slugs, asideId);
  expect(page.units).toEqual([
    { id: "p1", kind: "changed", theirs: "Un, dit Ada.", mine: "Un." },
    { id: "p2", kind: "changed", theirs: "Deux.", mine: "Deux, dit Bob." },
    { id: "avis", kind: "same", theirs: "Oui ?", mine: "Oui ?" },
  ]);
  expect([page.theirs.writtenBy, page.mine.writtenBy]).toEqual(["Ada (fictive)", "Bob (fictif)"]);
  const settling = { ficheId: fiche.id, asideId, edition: page.edition };
  await settleAside(platform, bob, { ...settling, take: ["p2"] });
  const { text, asides } = await open(bob);
  expect(text).toMatchObject({ edition: 2, body: textOf("Un, dit Ada.", "Deux, dit Bob.") });
  expect([asides.toCompare.count, asides.compared.count], "both stay").toEqual([0, 2]);
});

test("the whole of what was set aside takes the place of the other, which is set aside in its turn", async () => {
  const { platform, fiche, bob, asideId, open } = await arrangeAside();
  await settleAside(platform, bob, { ficheId: fiche.id, asideId, edition: 1, take: "whole" });
  const { text, asides } = await open(bob);
  expect(text).toMatchObject({ edition: 2, body: textOf("Un.", "Deux, dit Bob.") });
  const stored = await platform.db.textAside.findMany({ where: { ficheId: fiche.id } });
  expect(stored.map(({ body }) => JSON.stringify(body)).join()).toContain("Un, dit Ada.");
  expect(asides.compared.shown.map(({ writtenBy }) => writtenBy).toSorted()).toEqual([
    "Ada (fictive)",
    "Bob (fictif)",
  ]);
});

test("keeping the other’s changes nothing but that it was compared", async () => {
  const { platform, fiche, bob, asideId, open } = await arrangeAside();
  await settleAside(platform, bob, { ficheId: fiche.id, asideId, edition: 1, take: "nothing" });
  const { text, asides } = await open(bob);
  expect(text.edition).toBe(1);
  expect([asides.toCompare.count, asides.compared.count]).toEqual([0, 1]);
});

test("nothing is taken over a text that changed since it was compared", async () => {
  const { platform, fiche, ada, bob, keep, asideId, open } = await arrangeAside();
  await keep(ada, 1, textOf("Un, redit Ada."));
  const settling = { ficheId: fiche.id, asideId, edition: 1, take: "whole" as const };
  await expect(settleAside(platform, bob, settling)).rejects.toMatchObject({ code: "conflict" });
  expect((await open(bob)).text).toMatchObject({ edition: 2, body: textOf("Un, redit Ada.") });
  expect((await open(bob)).asides.toCompare.count).toBe(1);
});

test("of two who take at once, one is told", async () => {
  const { platform, fiche, ada, bob, asideId } = await arrangeAside();
  const settling = { ficheId: fiche.id, asideId, edition: 1, take: "whole" as const };
  const ends = await Promise.allSettled([
    settleAside(platform, ada, settling),
    settleAside(platform, bob, settling),
  ]);
  expect(ends.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("what is no fiche, or is too long, is refused and nothing changes", async () => {
  const { fiche, ada, keep, open } = await arrange();
  expect(fiche.id).toBeTruthy();
  const strange = { type: "doc", content: [{ type: "video" }] };
  await expect(keep(ada, 0, strange)).rejects.toMatchObject({ code: "malformed" });
  const long = textOf("mot ".repeat(longestText));
  await expect(keep(ada, 0, long)).rejects.toMatchObject({ code: "too-large" });
  expect((await open(ada)).text.edition).toBe(0);
});

test("nobody but the editors of the consultation says they are there, compares or takes", async () => {
  const { platform, fiche, slugs, consultationId, asideId, open } = await arrangeAside();
  const elsewhere = await holdConsultation(platform);
  const personOf = async (role: "editor" | "moderator", on: string) =>
    (await signedInAs(platform, { grants: [{ role, consultationId: on }] })).person;
  const settling = { ficheId: fiche.id, asideId, edition: 1, take: "whole" as const };
  for (const [who, code] of [
    [await personOf("editor", elsewhere.id), "unknown"],
    [await personOf("moderator", consultationId), "forbidden"],
  ] as const) {
    await expect(sayPresence(platform, who, fiche.id)).rejects.toMatchObject({ code });
    await expect(open(who)).rejects.toMatchObject({ code });
    await expect(readAside(platform, who, slugs, asideId)).rejects.toMatchObject({ code });
    await expect(settleAside(platform, who, settling)).rejects.toMatchObject({ code });
  }
});

type Meeting = {
  holding: (act: Act) => Promise<unknown>;
  writing: () => Promise<unknown>;
  publishing: () => Promise<unknown>;
};

/**
 * A text is written while somebody holds the one in force, and a publication comes behind it: both wait, and go on when
 * `holding` ends.
 */
async function meet(platform: Platform, { holding, writing, publishing }: Meeting) {
  const { ends } = await perform(platform, system, async (act) => {
    await holding(act);
    const written = writing();
    await vi.waitFor(() => expectWaiting(platform, 1), { timeout: 10_000 });
    const published = publishing();
    await vi.waitFor(() => expectWaiting(platform, 2), { timeout: 10_000 });
    return { ends: () => Promise.allSettled([written, published]) };
  });
  return ends();
}

async function expectWaiting({ db }: Platform, count: number) {
  const waiting = await db.$queryRaw`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  expect(waiting).toHaveLength(count);
}

test("who settles a comparison and who publishes meanwhile never wait for each other", async () => {
  const { platform, fiche, ada, bob, asideId } = await arrangeAside();
  const ends = await meet(platform, {
    holding: (act) => holdWorkingText(act, fiche.id, 1),
    writing: () => settleAside(platform, bob, { ficheId: fiche.id, asideId, edition: 1, take: "whole" }),
    publishing: () => publishFiche(platform, ada, fiche.id, { edition: 1, note: "Une note.", reason: "" }),
  });
  const changed = { published: false, because: "changed" };
  expect(ends).toMatchObject([{ status: "fulfilled" }, { status: "fulfilled", value: changed }]);
});

test("who publishes does not begin between a text that comes too late and its being set aside", async () => {
  const { platform, fiche, bob, keep } = await arrangeAside();
  const ends = await meet(platform, {
    holding: ({ tx }) => tx.workingText.update({ where: { ficheId: fiche.id }, data: { edition: 2 } }),
    writing: () => keep(bob, 1, textOf("Encore autrement.")),
    publishing: () => perform(platform, system, (act) => holdToPublish(act, fiche.id)),
  });
  const aside = { outcome: "aside", edition: 2 };
  expect(ends).toMatchObject([{ status: "fulfilled", value: aside }, { status: "fulfilled" }]);
});
