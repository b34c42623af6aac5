import { slugFrom } from "~/lib/slug";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { holdSetting } from "../consultation/hold-setting.server";
import { changesBetween } from "../consultation/changes-between";
import { type Direction, freeSlug, moveByOne, nextPlace } from "../consultation/places.server";
import { mayChangeAddress } from "../consultation/setting";
import { Failure } from "../failure";
import type { Author } from "../policy/actor";
import { allowed, refused, type Verdict } from "../policy/verdict";
import { counting } from "../tally/keep-count.server";
import { fingerprintOf } from "./fingerprint.server";
import { holdFiche as holdToPublish } from "./publish-version.server";

/** How a fiche is called, and under which theme it stands. Number, theme and address may be absent. */
export type Heading = {
  label: string;
  number: string | null;
  title: string;
  themeId: string | null;
  /** Null: made of the label and the title. */
  slug: string | null;
};

export type NoFiche = "stale" | "taken-slug" | "unknown-theme" | "announced";
export type FichePlace = { consultationId: string; ficheId: string };

/** Adds fiches behind the others, in the order given; they have no text yet. */
export function addFiches(
  platform: Platform,
  author: Author,
  consultationId: string,
  headings: readonly Heading[],
): Promise<{ allowed: true; ids: readonly string[] } | { allowed: false; because: NoFiche }> {
  return perform(platform, author, async (act) => {
    const { fiches, themes } = await holdFiches(act, author, consultationId);
    const slugs = fiches.map(({ slug }) => slug);
    const rows = [];
    for (const { slug: wanted, ...heading } of headings) {
      if (!isUnderOneOf(themes, heading)) return refused("unknown-theme");
      if (wanted !== null && slugs.includes(wanted)) return refused("taken-slug");
      const slug = wanted ?? freeSlug(slugOfHeading(heading), slugs);
      slugs.push(slug);
      rows.push({
        id: act.newId(),
        consultationId,
        ...heading,
        slug,
        order: nextPlace(fiches) + rows.length,
      });
    }
    await act.tx.fiche.createMany({ data: rows });
    for (const { id } of rows) act.record({ type: "fiche.added", consultationId, ficheId: id });
    return { allowed: true, ids: rows.map(({ id }) => id) };
  });
}

const slugOfHeading = ({ label, title }: Omit<Heading, "slug">) => slugFrom(`${label} ${title}`) || "fiche";

/** Of what a form was filled with. */
export const stampOfHeading = ({ label, number, title, themeId, slug }: Heading) =>
  fingerprintOf({ label, number, title, themeId, slug });

/** Calls a fiche otherwise, or puts it under another theme. Its address stays once the consultation is announced. */
export function changeFiche(
  platform: Platform,
  author: Author,
  place: FichePlace,
  { stamp, heading }: { stamp: string; heading: Heading & { slug: string } },
): Promise<Verdict<NoFiche>> {
  return perform(platform, author, async (act) => {
    const { fiche, fiches, themes, held } = await holdFiche(act, author, place);
    if (stampOfHeading(fiche) !== stamp) return refused("stale");
    if (stampOfHeading(heading) === stamp) return allowed;
    if (heading.slug !== fiche.slug && !mayChangeAddress(held).allowed) return refused("announced");
    if (!isUnderOneOf(themes, heading)) return refused("unknown-theme");
    if (fiches.some(({ id, slug }) => id !== fiche.id && slug === heading.slug)) return refused("taken-slug");
    const change = () => act.tx.fiche.update({ where: { id: fiche.id }, data: heading });
    if (heading.themeId === fiche.themeId) await change();
    else await counting(act, await holdSent(act, fiche.id), change);
    const toldOf = (one: typeof heading) => ({ ...one, theme: slugOf(themes, one) });
    for (const changed of changesBetween(told, toldOf(fiche), toldOf(heading)))
      act.record({ type: "fiche.changed", ...place, ...changed });
    return allowed;
  });
}

/** What facts hold of a heading: words of people stay out. */
const told = { coded: ["theme", "slug"], texts: ["label", "number", "title"] } as const;

type Themes = readonly { id: string; slug: string }[];
type Under = Pick<Heading, "themeId">;

/** A theme keeps its slug for good, whatever it is called. */
const slugOf = (themes: Themes, { themeId }: Under) => themes.find(({ id }) => id === themeId)?.slug ?? null;

const isUnderOneOf = (themes: Themes, { themeId }: Under) =>
  themeId === null || themes.some(({ id }) => id === themeId);

/** What was sent on a fiche, which is held: nobody sends anything more on it until the end of the act. */
async function holdSent(act: Act, ficheId: string): Promise<string[]> {
  await holdToPublish(act, ficheId);
  const sent = await act.tx.contribution.findMany({ where: { ficheId }, select: { id: true } });
  return sent.map(({ id }) => id);
}

/** At the end of the list it stays where it is. */
export function moveFiche(
  platform: Platform,
  author: Author,
  place: FichePlace,
  direction: Direction,
): Promise<void> {
  return perform(platform, author, async (act) => {
    const { fiches } = await holdFiche(act, author, place);
    const move = await moveByOne(act.tx, "fiche", fiches, place.ficheId, direction);
    if (move) act.record({ type: "fiche.moved", ...place, ...move });
  });
}

/** What keeps a fiche from being removed. Not who has its editor open, nor a file read for it that nobody took up. */
const weighty = { versions: true, contributions: true, drafts: true, asides: true, decisions: true } as const;

/** Only while nobody wrote on it: neither a version, nor a text that editors work on, nor a draft of somebody's. */
export function removeFiche(
  platform: Platform,
  author: Author,
  place: FichePlace,
): Promise<Verdict<"published" | "written">> {
  return perform(platform, author, async (act) => {
    const { fiche } = await holdFiche(act, author, place);
    await holdToPublish(act, fiche.id);
    const { _count } = await act.tx.fiche.findUniqueOrThrow({
      where: { id: fiche.id },
      select: { _count: { select: weighty } },
    });
    const { versions, ...hanging } = _count;
    if (versions > 0) return refused("published");
    const isWritten = await act.tx.workingText.count({ where: { ficheId: fiche.id } });
    if (isWritten > 0 || Object.values(hanging).some((count) => count > 0)) return refused("written");
    await act.tx.importedText.deleteMany({ where: { ficheId: fiche.id } });
    await act.tx.fiche.delete({ where: { id: fiche.id } });
    act.record({ type: "fiche.removed", ...place });
    return allowed;
  });
}

async function holdFiches(act: Act, author: Author, consultationId: string) {
  const held = await holdSetting(act, author, consultationId);
  const where = { consultationId };
  const fiches = await act.tx.fiche.findMany({ where, orderBy: { order: "asc" } });
  const themes = await act.tx.theme.findMany({ where, select: { id: true, slug: true } });
  return { held, fiches, themes };
}

async function holdFiche(act: Act, author: Author, { consultationId, ficheId }: FichePlace) {
  const all = await holdFiches(act, author, consultationId);
  const fiche = all.fiches.find(({ id }) => id === ficheId);
  if (!fiche) throw new Failure("unknown", "fiche");
  return { fiche, ...all };
}
