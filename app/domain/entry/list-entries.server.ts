import type { Platform } from "~/platform.server";
import { readConsultation } from "../consultation/read-consultation.server";
import type { Person } from "../policy/actor";
import { entryReach, mayEnter, mayOpenEntries } from "../policy/entering";
import { demand } from "../policy/verdict";
import { envelope } from "./envelope";
import { listTypes } from "./read-entry.server";

export const entriesPageSize = 20;

/** Where the reader may begin to enter, and a page of what they began and did not register, the latest first. */
export async function listEntries(platform: Platform, reader: Person, after: string | null) {
  demand(mayOpenEntries(reader), "saisie");
  const { db } = platform;
  const now = platform.clock();
  const where = { accountId: reader.accountId };
  const [consultations, count, found] = await Promise.all([
    listEnterable(platform, reader),
    db.entry.count({ where }),
    db.entry.findMany({
      where,
      include: {
        consultation: { select: { shortTitle: true } },
        _count: { select: { drafts: true } },
      },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: entriesPageSize + 1,
      ...(after === null ? {} : { cursor: { id: after }, skip: 1 }),
    }),
  ]);
  const page = found.slice(0, entriesPageSize);
  return {
    ...{ consultations, count, now },
    entries: page.map(({ id, updatedAt, consultation, _count, envelope: held }) => {
      const { channel, name } = envelope.parse(held);
      return { id, updatedAt, channel, name, texts: _count.drafts, consultation: consultation.shortTitle };
    }),
    next: found.length > entriesPageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

/** Consultations within reach whose fiches may be spoken of, the latest first. */
async function listEnterable({ db, clock }: Platform, reader: Person) {
  const reach = entryReach(reader);
  const held = await db.consultation.findMany({
    ...(reach === "site" ? {} : { where: { id: { in: [...reach] } } }),
    include: { periods: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return held
    .filter((one) => mayEnter(reader, one, clock()).allowed)
    .map(({ slug, shortTitle }) => ({ slug, title: shortTitle }));
}

/** A consultation for which somebody is about to enter a sending, with what its form offers. */
export async function readEntryForm(platform: Platform, reader: Person, slug: string) {
  const consultation = await readConsultation(platform, reader, slug);
  demand(mayEnter(reader, consultation, consultation.now), "saisie");
  const { title, demonstration, timeZone } = consultation;
  const types = await listTypes(platform, consultation.id);
  return { key: platform.newId(), types, consultation: { slug, title, demonstration, timeZone } };
}
