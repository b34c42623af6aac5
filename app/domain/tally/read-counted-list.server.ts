import type { Platform } from "~/platform.server";
import type { Cursor } from "../contribution/filter";
import type { Actor } from "../policy/actor";
import { mayModerate } from "../policy/moderating";
import { mayReadContributions } from "../policy/reading";
import { countList } from "./count-list.server";
import { listContributors, listOrganisations } from "./list-authors.server";
import { listCounted } from "./list-counted.server";
import { nameListed } from "./name-listed.server";
import { readListSetting } from "./read-setting.server";
import type { ListAsked } from "./wanted";

export const listPageSize = 20;

/** Where a page of contributions, or of authors, ends. */
export type ListCursor = Cursor | string;

/**
 * A page of exactly what one number of a board counts, with its number: contributions, the people or the bodies.
 * Each contribution leads to its page where its reader may open one; here stands no text.
 */
export async function readCountedList(
  platform: Platform,
  reader: Actor,
  { consultation: slug, after, ...asked }: ListAsked & { consultation: string; after: ListCursor | null },
) {
  const { consultation, ...setting } = await readListSetting(platform, reader, slug);
  const now = platform.clock();
  const [count, names, page] = await Promise.all([
    countList(platform.db, consultation.id, asked),
    nameListed(platform.db, consultation.id, asked.listed),
    readPage(platform, consultation.id, asked, after),
  ]);
  const may = {
    moderate: mayModerate(reader, consultation.id).allowed,
    readPublic: mayReadContributions(reader, consultation, now).allowed,
  };
  const { id, title, demonstration } = consultation;
  return {
    consultation: { id, slug, title, demonstration },
    ...setting,
    asked,
    count,
    names,
    now,
    may,
    ...page,
  };
}

export type CountedList = Awaited<ReturnType<typeof readCountedList>>;

async function readPage(
  { db }: Platform,
  consultationId: string,
  { of, basis, listed }: ListAsked,
  after: ListCursor | null,
) {
  const limit = listPageSize;
  if (of === "contributions") {
    const cursor = typeof after === "string" ? null : after;
    const { rows, next } = await listCounted(db, consultationId, { basis, listed, after: cursor, limit });
    return { rows, authors: [], next };
  }
  const list = of === "contributors" ? listContributors : listOrganisations;
  const cursor = typeof after === "string" ? after : null;
  const { rows, next } = await list(db, consultationId, { basis, listed, after: cursor, limit });
  return { rows: [], authors: rows, next };
}
