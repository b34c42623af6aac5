import { slugFrom } from "~/lib/slug";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { holdSetting } from "../consultation/hold-setting.server";
import { freeSlug, nextPlace } from "../consultation/places.server";
import { Failure } from "../failure";
import type { Author } from "../policy/actor";
import { allowed, refused, type Verdict } from "../policy/verdict";

type TypePlace = { consultationId: string; typeId: string };

/** Adds types of organisation; « Autre organisme (préciser) » stays the last. `key` names one in files, for good. */
export function addTypes(
  platform: Platform,
  author: Author,
  consultationId: string,
  labels: readonly { key?: string; label: string }[],
): Promise<Verdict<"known">> {
  return perform(platform, author, async (act) => {
    const types = await holdTypes(act, author, consultationId);
    const known = types.map(({ label }) => label.toLowerCase());
    if (labels.some(({ label }) => known.includes(label.toLowerCase()))) return refused("known");
    const keys = types.map(({ key }) => key);
    const first = nextPlace(types);
    const rows = labels.map(({ key, label }, index) => {
      const free = freeSlug(key ?? (slugFrom(label) || "type"), keys);
      keys.push(free);
      return { id: act.newId(), consultationId, key: free, label, order: first + index };
    });
    await act.tx.organisationType.createMany({ data: rows });
    const open = types.find((type) => type.open);
    if (open)
      await act.tx.organisationType.update({
        where: { id: open.id },
        data: { order: first + rows.length },
      });
    for (const { id } of rows) act.record({ type: "organisation-type.added", consultationId, typeId: id });
    return allowed;
  });
}

/**
 * Only while no contribution bears it: a label stands under what was sent, and whoever chose it chose those words.
 * « Autre organisme (préciser) » stays as it is.
 */
export function renameType(
  platform: Platform,
  author: Author,
  place: TypePlace,
  { label, former }: { label: string; former: string },
): Promise<Verdict<"stale" | "used" | "open" | "known">> {
  return perform(platform, author, async (act) => {
    const { type, types } = await holdType(act, author, place);
    if (type.label !== former) return refused("stale");
    if (type.label === label) return allowed;
    const may = await mayTouch(act, type);
    if (!may.allowed) return may;
    if (types.some((one) => one.id !== type.id && one.label.toLowerCase() === label.toLowerCase()))
      return refused("known");
    await act.tx.organisationType.update({ where: { id: type.id }, data: { label } });
    act.record({ type: "organisation-type.changed", ...place });
    return allowed;
  });
}

export function removeType(
  platform: Platform,
  author: Author,
  place: TypePlace,
): Promise<Verdict<"used" | "open">> {
  return perform(platform, author, async (act) => {
    const { type } = await holdType(act, author, place);
    const may = await mayTouch(act, type);
    if (!may.allowed) return may;
    await act.tx.organisationType.delete({ where: { id: type.id } });
    act.record({ type: "organisation-type.removed", ...place });
    return allowed;
  });
}

async function mayTouch(
  { tx }: Act,
  { id, open }: { id: string; open: boolean },
): Promise<Verdict<"used" | "open">> {
  if (open) return refused("open");
  const used = await tx.contribution.count({ where: { organisationTypeId: id }, take: 1 });
  return used > 0 ? refused("used") : allowed;
}

async function holdTypes(act: Act, author: Author, consultationId: string) {
  await holdSetting(act, author, consultationId);
  return act.tx.organisationType.findMany({ where: { consultationId }, orderBy: { order: "asc" } });
}

async function holdType(act: Act, author: Author, { consultationId, typeId }: TypePlace) {
  const types = await holdTypes(act, author, consultationId);
  const type = types.find(({ id }) => id === typeId);
  if (!type) throw new Failure("unknown", "type");
  return { type, types };
}
