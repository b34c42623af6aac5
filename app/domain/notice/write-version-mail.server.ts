import { versionMail } from "~/content/mail/version";
import { paths } from "~/http/paths";
import type { Platform } from "~/platform.server";
import { asReadBy } from "../consultation/as-read-by.server";
import { termsOf } from "../policy/contributing";
import { mayReadFiches } from "../policy/reading";
import { listPlaced } from "../passage/list-placed.server";
import type { Mail, Site } from "./mail";

const inOrder = { orderBy: { order: "asc" } } as const;

/**
 * Tells somebody that a fiche on which they contributed changed, and what became of each passage of theirs. Nothing is said
 * when another version followed, whose own mail tells of it, when they withdrew meanwhile, when they may not read the fiche
 * (it is not open, and they are not invited any more), or when there is nobody to write to. Quotes the fiche, never a contribution.
 */
export async function writeVersionMail(
  { db, clock }: Platform,
  { versionId, accountId }: { versionId: string; accountId: string },
  { publicUrl }: Site,
): Promise<Mail | null> {
  const version = await db.version.findUnique({
    where: { id: versionId },
    include: {
      fiche: {
        include: { consultation: { include: { periods: true } }, _count: { select: { versions: true } } },
      },
    },
  });
  const account = await db.account.findUnique({ where: { id: accountId }, select: { email: true } });
  if (!version || !account?.email || version.fiche._count.versions > version.number) return null;
  const { fiche } = version;
  const { consultation } = fiche;
  const now = clock();
  const reader = { kind: "person", accountId, grants: [] } as const;
  const seen = await asReadBy(db, reader, consultation, now);
  if (!mayReadFiches(reader, seen, now).allowed) return null;
  const contributions = await db.contribution.findMany({
    where: { ficheId: fiche.id, withdrawnAt: null, contributor: { accountId } },
    orderBy: { number: "asc" },
    select: { reference: true, currentNumber: true, revisions: { include: { passages: inOrder } } },
  });
  if (contributions.length === 0) return null;
  const passages = contributions.flatMap(({ reference, currentNumber, revisions }) =>
    revisions
      .filter(({ number }) => number === currentNumber)
      .flatMap((revision) => revision.passages.map(({ id, quote }) => ({ id, quote, reference }))),
  );
  const placed = await listPlaced(
    db,
    passages.map(({ id }) => id),
  );
  const { slug, title, demonstration } = consultation;
  const told = {
    ...{ demonstration, consultation: title, fiche: `${fiche.label}, ${fiche.title}` },
    ...{
      number: version.number,
      publishedAt: version.publishedAt,
      note: version.note,
      reason: version.reason,
    },
    terms: termsOf(consultation, now),
    link: publicUrl + paths.fiche(slug, fiche.slug),
    changes: publicUrl + paths.comparison(slug, fiche.slug, { de: version.number - 1, a: version.number }),
    passages: passages.map(({ id, quote, reference }) => {
      const { state = "exact", words = quote } = placed.get(id) ?? {};
      return { reference, quote, state, words, link: publicUrl + paths.contribution(reference) };
    }),
  };
  return { to: account.email, subject: versionMail.subject(told), text: versionMail.text(told) };
}
