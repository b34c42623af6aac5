import { slugFrom } from "~/lib/slug";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { Failure } from "../failure";
import type { Author } from "../policy/actor";
import { allowed, refused, type Verdict } from "../policy/verdict";
import { holdSetting } from "./hold-setting.server";
import { type Direction, freeSlug, moveByOne, nextPlace } from "./places.server";

/** Adds a theme behind the others; its address follows its first title, unless told otherwise, and stays. */
export function addTheme(
  platform: Platform,
  author: Author,
  consultationId: string,
  title: string,
  wanted = slugFrom(title) || "theme",
): Promise<string> {
  return perform(platform, author, async (act) => {
    const themes = await holdThemes(act, author, consultationId);
    const slug = freeSlug(
      wanted,
      themes.map((theme) => theme.slug),
    );
    const id = act.newId();
    await act.tx.theme.create({ data: { id, consultationId, title, slug, order: nextPlace(themes) } });
    act.record({ type: "theme.added", consultationId, themeId: id });
    return id;
  });
}

/** `former` is the title that the editor saw. */
export function renameTheme(
  platform: Platform,
  author: Author,
  place: { consultationId: string; themeId: string },
  { title, former }: { title: string; former: string },
): Promise<Verdict<"stale">> {
  return perform(platform, author, async (act) => {
    const { theme } = await holdTheme(act, author, place);
    if (theme.title !== former) return refused("stale");
    if (theme.title === title) return allowed;
    await act.tx.theme.update({ where: { id: theme.id }, data: { title } });
    act.record({ type: "theme.changed", ...place });
    return allowed;
  });
}

/** At the end of the list it stays where it is. */
export function moveTheme(
  platform: Platform,
  author: Author,
  place: { consultationId: string; themeId: string },
  direction: Direction,
): Promise<void> {
  return perform(platform, author, async (act) => {
    const { themes } = await holdTheme(act, author, place);
    const move = await moveByOne(act.tx, "theme", themes, place.themeId, direction);
    if (move) act.record({ type: "theme.moved", ...place, ...move });
  });
}

/** Only while no fiche is under it. */
export function removeTheme(
  platform: Platform,
  author: Author,
  place: { consultationId: string; themeId: string },
): Promise<Verdict<"not-empty">> {
  return perform(platform, author, async (act) => {
    const { theme } = await holdTheme(act, author, place);
    if ((await act.tx.fiche.count({ where: { themeId: theme.id } })) > 0) return refused("not-empty");
    await act.tx.theme.delete({ where: { id: theme.id } });
    act.record({ type: "theme.removed", ...place });
    return allowed;
  });
}

async function holdThemes(act: Act, author: Author, consultationId: string) {
  await holdSetting(act, author, consultationId);
  return act.tx.theme.findMany({ where: { consultationId }, orderBy: { order: "asc" } });
}

async function holdTheme(
  act: Act,
  author: Author,
  { consultationId, themeId }: { consultationId: string; themeId: string },
) {
  const themes = await holdThemes(act, author, consultationId);
  const theme = themes.find(({ id }) => id === themeId);
  if (!theme) throw new Failure("unknown", "thème");
  return { theme, themes };
}
