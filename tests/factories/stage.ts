import type { Database } from "~/db/database.server";
import type { LegalFrame, Visibility } from "~/domain/consultation/consultation";
import { publishVersion } from "~/domain/fiche/publish-version.server";
import type { Question } from "~/domain/fiche/question";
import { system } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { aFicheText, type NodeJson } from "./fiche-text";

type ConsultationTold = {
  slug?: string;
  title?: string;
  presentation?: string;
  visibility?: Visibility;
  moderationMode?: "before_publication" | "after_publication";
  legalFrame?: LegalFrame;
  demonstration?: string | null;
  preparationOpensAt?: Date | null;
  announcedAt?: Date | null;
  opensAt?: Date;
  closesAt?: Date;
};

/** Part of an id that no other row has, for slugs and prefixes. */
const tailOf = (id: string) => id.slice(-8);

/** A consultation announced in December 2029 and open in January 2030, unless told otherwise. */
export async function holdConsultation({ db, newId }: Platform, told: ConsultationTold = {}) {
  const id = newId();
  const { opensAt, closesAt, ...own } = told;
  const announcedAt = own.announcedAt === undefined ? new Date("2029-12-01T09:00Z") : own.announcedAt;
  const consultation = await db.consultation.create({
    data: {
      ...{ id, slug: `consultation-${tailOf(id)}`, title: "Une concertation", shortTitle: "Concertation" },
      ...{ presentation: "De quoi il s’agit.", organiser: "Service (fictif)", decisionAtStake: "Décider" },
      ...{ referencePrefix: `T${tailOf(id).toUpperCase()}`, createdAt: new Date("2029-11-01T09:00Z") },
      ...own,
      announcedAt,
    },
  });
  const { id: periodId } = await db.period.create({
    data: {
      ...{ id: newId(), consultationId: id, number: 1, reason: "Ouverture" },
      opensAt: opensAt ?? new Date("2029-12-31T23:00Z"),
      closesAt: closesAt ?? new Date("2030-01-31T23:00Z"),
      publishedAt: announcedAt ?? new Date("2029-12-01T09:00Z"),
    },
  });
  return { id, slug: consultation.slug, prefix: consultation.referencePrefix, periodId };
}

type FicheTold = {
  slug?: string;
  title?: string;
  label?: string;
  number?: string | null;
  order?: number;
  themeId?: string | null;
  text?: NodeJson;
  questions?: readonly Question[];
};

/** A fiche of a consultation, with its first version published: « Le texte de la fiche. » in § 1. */
export async function holdFiche(platform: Platform, consultationId: string, told: FicheTold = {}) {
  const { text = aFicheText(), questions = [], ...own } = told;
  const id = platform.newId();
  const order = await platform.db.fiche.count({ where: { consultationId } });
  const fiche = await platform.db.fiche.create({
    data: {
      id,
      consultationId,
      order,
      label: "Fiche",
      slug: `fiche-${tailOf(id)}`,
      title: "Une fiche",
      ...own,
    },
  });
  const versionId = await publishVersion(platform, system, {
    ficheId: id,
    body: text,
    note: null,
    questions,
  });
  return { id, consultationId, slug: fiche.slug, versionId };
}

export type HeldFiche = Awaited<ReturnType<typeof holdFiche>>;

/** Somebody who writes in their own name. */
export async function holdContributor({ db, newId }: Platform, name = "Camille Exemple (personne fictive)") {
  const { id } = await db.contributor.create({
    data: { id: newId(), declaredName: name, createdAt: new Date("2029-12-01T09:00Z") },
  });
  return id;
}

/** A body of a type of the consultation, as a sending copies it. */
export async function holdOrganisation(
  { db, newId }: Platform,
  consultationId: string,
  name = "Institut (fictif)",
) {
  const id = newId();
  await db.organisation.create({ data: { id, name, createdAt: new Date("2029-12-01T09:00Z") } });
  const order = await db.organisationType.count({ where: { consultationId } });
  const { id: typeId } = await db.organisationType.create({
    data: { id: newId(), consultationId, key: `type-${tailOf(id)}`, order, label: "Organismes" },
  });
  return { id, name, typeId, typeNote: null };
}

export const blocksOf = (db: Database, versionId: string) =>
  db.block.findMany({ where: { versionId }, orderBy: { order: "asc" } });
