import type { Platform } from "~/platform.server";
import { readConsultation } from "../consultation/read-consultation.server";
import { Failure } from "../failure";
import { type Actor, visitor } from "../policy/actor";
import { mayReadBoard } from "../policy/counting";
import { demand } from "../policy/verdict";
import { countReported } from "./count-reported.server";
import type { Figures } from "./figures";
import { bases, type Facet, nameOfFigure, nameOfReported } from "./mark";
import { readFiguresAndZeros } from "./read-figures.server";

/** What somebody may follow: the figures of a page, which move together for all who have it open. */
export type Followed = {
  /** The same name for everybody who follows the same. */
  room: string;
  consultationId: string;
  /** Null when it is about a whole consultation. */
  ficheId: string | null;
  /** Whether rights may be lost while it is followed. */
  isForStaff: boolean;
  /** All its figures as they are now; null while they are withheld. */
  read: () => Promise<Figures | null>;
};

const published = ["published"] as const;
const facetsOfFiche = ["total", "kind", "option", "block", "section"] as const;
const facetsOfBoard = [
  ...["total", "kind", "position", "type", "type_position", "channel", "day", "state", "option"],
] as const satisfies Facet[];

type Slugs = { consultation: string; fiche: string };

/** The public figures of a fiche, in its latest version. */
export async function followFiche(platform: Platform, reader: Actor, slugs: Slugs): Promise<Followed> {
  const { id: consultationId } = await demandContributions(platform, reader, slugs.consultation);
  const where = { consultationId_slug: { consultationId, slug: slugs.fiche } };
  const fiche = await platform.db.fiche.findUnique({ where, select: { id: true } });
  if (!fiche) throw new Failure("unknown", "fiche");
  const read = async () => {
    const ownerIds = await ownersOnFiche(platform, fiche.id);
    return readNamed(platform, { ownerIds, bases: published, facets: facetsOfFiche });
  };
  const followed = { room: `fiche:${fiche.id}`, consultationId, ficheId: fiche.id, isForStaff: false };
  return { ...followed, read: whileShown(platform, slugs.consultation, read) };
}

type SlugOf = Pick<Slugs, "consultation">;

/** The public figures of a consultation, and how many contributions each of its fiches has. */
export async function followConsultation(
  platform: Platform,
  reader: Actor,
  { consultation: slug }: SlugOf,
): Promise<Followed> {
  const { id: consultationId } = await demandContributions(platform, reader, slug);
  const read = async () => {
    const fiches = await platform.db.fiche.findMany({ where: { consultationId }, select: { id: true } });
    const ownerIds = [consultationId, ...fiches.map(({ id }) => id)];
    return readNamed(platform, { ownerIds, bases: published, facets: ["total"] });
  };
  const followed = {
    room: `consultation:${consultationId}`,
    consultationId,
    ficheId: null,
    isForStaff: false,
  };
  return { ...followed, read: whileShown(platform, slug, read) };
}

/** The figures of a consultation's board: what was received, submitted, published and reported in it, theme by theme, fiche by fiche. */
export async function followBoard(
  platform: Platform,
  reader: Actor,
  { consultation: slug }: SlugOf,
): Promise<Followed> {
  const consultation = await platform.db.consultation.findUnique({ where: { slug }, select: { id: true } });
  if (!consultation) throw new Failure("unknown", "consultation");
  const { id: consultationId } = consultation;
  demand(mayReadBoard(reader, consultationId), "tableau de bord");
  const read = async () => {
    const ownerIds = await ownersOnBoard(platform, consultationId);
    const counted = await readNamed(platform, { ownerIds, bases, facets: facetsOfBoard });
    const reported = await countReported(platform.db, consultationId, {});
    return new Map([...counted, [nameOfReported(consultationId), reported]]);
  };
  return { room: `board:${consultationId}`, consultationId, ficheId: null, isForStaff: true, read };
}

async function demandContributions(platform: Platform, reader: Actor, slug: string) {
  const consultation = await readConsultation(platform, reader, slug);
  demand(consultation.may.readFiches, "fiche");
  if (!consultation.may.readContributions.allowed) throw new Failure("forbidden", "contributions");
  return consultation;
}

/** What the public may see now, whoever listens: the rule may say otherwise than when they came. */
const whileShown = (platform: Platform, slug: string, read: () => Promise<Figures>) => async () => {
  const { may } = await readConsultation(platform, visitor, slug);
  return may.readContributions.allowed ? read() : null;
};

async function ownersOnFiche({ db }: Platform, ficheId: string): Promise<string[]> {
  const version = await db.version.findFirst({
    where: { ficheId },
    orderBy: { number: "desc" },
    select: { id: true, questions: { select: { sameAsId: true } } },
  });
  return [ficheId, ...(version ? [version.id, ...version.questions.map(({ sameAsId }) => sameAsId)] : [])];
}

async function ownersOnBoard({ db }: Platform, consultationId: string): Promise<string[]> {
  const [themes, fiches, questions] = await Promise.all([
    db.theme.findMany({ where: { consultationId }, select: { id: true } }),
    db.fiche.findMany({ where: { consultationId }, select: { id: true } }),
    db.question.findMany({
      where: { version: { fiche: { consultationId } } },
      select: { sameAsId: true },
      distinct: "sameAsId",
    }),
  ]);
  const parts = [...themes, ...fiches].map(({ id }) => id);
  return [consultationId, ...parts, ...questions.map(({ sameAsId }) => sameAsId)];
}

async function readNamed(
  { db }: Platform,
  wanted: Parameters<typeof readFiguresAndZeros>[1],
): Promise<Figures> {
  const figures = await readFiguresAndZeros(db, wanted);
  return new Map(figures.map((figure) => [nameOfFigure(figure), figure.value]));
}
