import type { Database } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { type ReadableConsultation, readConsultation } from "../consultation/read-consultation.server";
import type { Filter } from "../contribution/filter";
import { Failure } from "../failure";
import type { Actor, Person } from "../policy/actor";
import { mayExport, mayOpenExports } from "../policy/exporting";
import { demand } from "../policy/verdict";
import { codesOfWishes } from "../register/wishes";
import type { FileOrder } from "./file-order";
import type { Audience, Format } from "./format";
import { selectContributions, selectOutline } from "./select.server";

type Wanted = { slug: string; filter: Filter; format: Format };

/**
 * The file that everybody may have of a consultation, where its contributions are shown now. Where they are not,
 * it is as unknown as what never was.
 */
export async function orderPublicFile(
  platform: Platform,
  reader: Actor,
  { slug, format }: Pick<Wanted, "slug" | "format">,
): Promise<FileOrder & { tag: string }> {
  const consultation = await readConsultation(platform, reader, slug);
  if (!consultation.may.readContributions.allowed) throw new Failure("unknown", "fichier");
  const tag = await tagOf(platform.db, consultation);
  return {
    ...orderOf(consultation, { audience: "everybody", filter: {}, format, now: consultation.now }),
    tag,
  };
}

/** A file for staff, of all that was received; asking for it is a fact, recorded before it is written. */
export async function orderStaffFile(
  platform: Platform,
  author: Person,
  { slug, filter, format }: Wanted,
): Promise<FileOrder> {
  demand(mayOpenExports(author), "exports");
  const consultation = await platform.db.consultation.findUnique({ where: { slug } });
  if (!consultation) throw new Failure("unknown", "consultation");
  const { id: consultationId } = consultation;
  demand(mayExport(author, consultationId), "exports");
  const filters = codesOf(filter);
  return perform(platform, author, ({ now, record }) => {
    record({ type: "export.made", consultationId, format, filters });
    return Promise.resolve(orderOf(consultation, { audience: "staff", filter, format, now }));
  });
}

type Exported = { id: string; slug: string; title: string; demonstration: string | null; timeZone: string };

function orderOf(
  { id, slug, title, demonstration, timeZone }: Exported,
  { audience, filter, format, now }: { audience: Audience; filter: Filter; format: Format; now: Date },
): FileOrder {
  return {
    ...{ audience, format, now, filters: codesOf(filter) },
    consultation: { slug, title, demonstration, timeZone },
    contributions: selectContributions(id, audience, filter),
    outline: selectOutline(id),
  };
}

/** What was asked for, without the words that somebody typed: those are told only as having been there. */
function codesOf({ words, ...wishes }: Filter): string[] {
  const codes = codesOfWishes(wishes);
  return words === undefined ? codes : [...codes, "words"];
}

/** Bumped with whatever changes the files of the same contributions. */
const edition = 2;

/**
 * Changes whenever the public file may: with the facts of the consultation and with mandates. Facts may be committed
 * out of the order of their numbers, so that the last ones are counted too.
 */
async function tagOf(db: Database, { id }: ReadableConsultation): Promise<string> {
  const lately = { where: { consultationId: id }, orderBy: { sequence: "desc" }, take: 10_000 } as const;
  const [facts, mandates] = await Promise.all([
    db.fact.aggregate({ ...lately, _max: { sequence: true }, _count: true }),
    db.mandate.aggregate({ _max: { decidedAt: true, declaredAt: true }, _count: true }),
  ]);
  const { decidedAt, declaredAt } = mandates._max;
  const moments = [decidedAt, declaredAt].map((date) => date?.getTime() ?? 0);
  return [edition, facts._max.sequence ?? 0, facts._count, mandates._count, ...moments].join("-");
}
