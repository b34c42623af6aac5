import { z } from "zod";
import { fichesPage, invitations, themesPage } from "~/content/arranging";
import { overview } from "~/content/editing";
import { schedule } from "~/content/schedule";
import { charterPage, identity as words, rules as ruleWords, types } from "~/content/setting";
import { stepKinds } from "~/domain/consultation/calendar";
import { legalFrames, phases, visibilities } from "~/domain/consultation/consultation";
import type { Identity } from "~/domain/consultation/describe-consultation.server";
import { periodActs } from "~/domain/consultation/period-act";
import { directions } from "~/domain/consultation/places.server";
import { previewMoments } from "~/domain/consultation/read-consultation.server";
import { moderationModes } from "~/domain/consultation/setting";
import { slugFrom } from "~/lib/slug";
import { line, slug, text } from "./fields";
import { emailField } from "./sign-in.server";

/** Where consultations are created: none may have it for its address. */
const creationPage = "nouvelle";
const etat = z.string().max(200).default("");
const address = (message: string) =>
  z
    .string(message)
    .trim()
    .max(60, message)
    .pipe(slug(message))
    .refine((typed) => typed !== creationPage, message);
const orNull = (typed: string) => (typed === "" ? null : typed);
const day = (message: string) =>
  z
    .union([z.literal(""), z.iso.date(message)], message)
    .default("")
    .transform(orNull);
const reason = (message: string) => text(500, message);

const { errors } = words;
const titles = { titre: line(200, errors.titre), "titre-court": line(60, errors["titre-court"]) };
const prefixe = z
  .string(errors.prefixe)
  .trim()
  .toUpperCase()
  .regex(/^[A-Z][A-Z0-9]{1,15}$/, errors.prefixe);

/** A consultation that does not exist yet. */
export const creationForm = z
  .object({ ...titles, prefixe, adresse: z.union([z.literal(""), address(errors.adresse)], errors.adresse) })
  .transform((typed) => ({
    ...{ title: typed.titre, shortTitle: typed["titre-court"], referencePrefix: typed.prefixe },
    slug: typed.adresse || slugFrom(typed["titre-court"]) || "concertation",
  }));

export const identityForm = z
  .object({
    ...{ etat, ...titles, prefixe, adresse: address(errors.adresse) },
    presentation: text(2000, errors.text),
    organisateur: text(200, errors.line),
    decision: text(2000, errors.text),
    notice: text(2000, errors.text).transform(orNull),
    cadre: z.enum(legalFrames, errors.cadre),
    precision: text(2000, errors.text).transform(orNull),
    resultats: day(errors.day),
    suites: text(2000, errors.text).transform(orNull),
  })
  .transform((typed): { stamp: string; identity: Identity } => ({
    stamp: typed.etat,
    identity: {
      ...{ title: typed.titre, shortTitle: typed["titre-court"], slug: typed.adresse },
      ...{ referencePrefix: typed.prefixe, presentation: typed.presentation, organiser: typed.organisateur },
      ...{ decisionAtStake: typed.decision, explanatoryNotice: typed.notice, legalFrame: typed.cadre },
      ...{ legalFrameNote: typed.precision, resultsDueOn: typed.resultats, followUp: typed.suites },
    },
  }));

export const announceForm = z.object({ confirmation: z.literal("oui", overview.confirmMissing) });

export const rulesForm = z
  .object({
    etat,
    publication: z.enum(visibilities, ruleWords.errors.visibility),
    moderation: z.enum(moderationModes, ruleWords.errors.mode),
    motif: reason(ruleWords.errors.reasonless),
  })
  .transform((typed) => ({
    stamp: typed.etat,
    rules: { visibility: typed.publication, moderationMode: typed.moderation },
    reason: typed.motif,
  }));

const linesOf = (typed: string) =>
  typed
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");

export const charterForm = z.object({
  version: z.coerce.number().int().min(0).max(100_000),
  regles: z
    .string(charterPage.errors.body)
    .max(10_000, charterPage.errors.body)
    .transform(linesOf)
    .refine((rules) => rules.length > 0, charterPage.errors.body),
});

export const typeForm = z.discriminatedUnion("intention", [
  z.object({
    intention: z.literal("ajouter"),
    types: z
      .string(types.errors.labels)
      .max(10_000, types.errors.labels)
      .transform(linesOf)
      .refine((all) => all.length > 0 && all.every((one) => one.length <= 100), types.errors.labels),
  }),
  z.object({
    intention: z.literal("renommer"),
    ...{ id: z.uuid(), ancien: z.string(), nom: line(100, types.errors.label) },
  }),
  z.object({ intention: z.literal("retirer"), id: z.uuid() }),
]);

const planForm = z
  .object({
    ...{ intention: z.literal("prevoir"), etat },
    ...{ ouverture: day(schedule.errors.day), cloture: day(schedule.errors.day) },
    preparation: day(schedule.errors.day),
  })
  .check(({ value, issues }) => {
    const path = value.ouverture === null ? "ouverture" : "cloture";
    if ((value.ouverture === null) !== (value.cloture === null))
      issues.push({ code: "custom", path: [path], message: schedule.errors.both, input: value });
  })
  .transform(({ intention, etat: stamp, ouverture, cloture, preparation }) => ({
    ...{ intention, stamp },
    planned: {
      days: ouverture === null || cloture === null ? null : { opensOn: ouverture, closesOn: cloture },
      preparationOn: preparation,
    },
  }));

const required = (message: string) => z.iso.date(message);

const periodForm = z
  .object({
    ...{ intention: z.literal("annoncer"), acte: z.enum(periodActs) },
    numero: z.coerce.number().int().min(1).max(100_000),
    ouverture: z.union([z.literal(""), required(schedule.errors.day)], schedule.errors.day).default(""),
    cloture: required(schedule.errors.day),
    motif: reason(schedule.errors.reasonless),
  })
  .transform(({ intention, acte, numero, ouverture, cloture, motif }) => ({
    intention,
    wish: { act: acte, number: numero, reason: motif, days: { opensOn: ouverture, closesOn: cloture } },
  }));

const stepForm = z
  .object({
    ...{ intention: z.literal("etape"), etat },
    ...{ etape: z.union([z.literal(""), z.uuid()]).default("") },
    nature: z.enum(stepKinds, schedule.errors.kind),
    intitule: line(200, schedule.errors.title),
    jour: required(schedule.errors.day),
    heure: z
      .union([z.literal(""), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)], schedule.errors.time)
      .default("")
      .transform(orNull),
    precision: z.enum(["day", "month"]).default("day"),
    lieu: text(200, schedule.errors.place).transform(orNull),
  })
  .transform(({ intention, etat: stamp, etape, nature, intitule, jour, heure, precision, lieu }) => ({
    ...{ intention, stamp, stepId: orNull(etape) },
    step: {
      kind: nature,
      title: intitule,
      day: jour,
      time: heure,
      monthOnly: precision === "month",
      place: lieu,
    },
  }));

/** One page, and several forms on it. */
export const scheduleForm = z.discriminatedUnion("intention", [
  planForm,
  periodForm,
  stepForm,
  z.object({ intention: z.literal("retirer"), id: z.uuid() }),
]);

export const themeForm = z.discriminatedUnion("intention", [
  z.object({ intention: z.literal("ajouter"), intitule: line(200, themesPage.errors.title) }),
  z.object({
    intention: z.literal("renommer"),
    ...{ id: z.uuid(), ancien: z.string(), intitule: line(200, themesPage.errors.title) },
  }),
  z.object({ intention: z.literal("deplacer"), id: z.uuid(), sens: z.enum(directions) }),
  z.object({ intention: z.literal("retirer"), id: z.uuid() }),
]);

const { errors: ofFiche } = fichesPage;
const headed = {
  etiquette: line(40, ofFiche.label),
  numero: text(20, ofFiche.number).transform(orNull),
  titre: line(300, ofFiche.title),
  theme: z
    .union([z.literal(""), z.uuid()], ofFiche.theme)
    .default("")
    .transform(orNull),
};

export const ficheForm = z.discriminatedUnion("intention", [
  z.object({
    ...{ intention: z.literal("ajouter"), ...headed },
    adresse: z
      .union([z.literal(""), address(ofFiche.slug)], ofFiche.slug)
      .default("")
      .transform(orNull),
  }),
  z.object({ intention: z.literal("deplacer"), id: z.uuid(), sens: z.enum(directions) }),
  z.object({ intention: z.literal("retirer"), id: z.uuid() }),
]);

export const headingForm = z
  .object({ etat, ...headed, adresse: address(ofFiche.slug) })
  .transform(({ etat: stamp, etiquette, numero, titre, theme, adresse }) => ({
    stamp,
    heading: { label: etiquette, number: numero, title: titre, themeId: theme, slug: adresse },
  }));

export const invitationForm = z.discriminatedUnion("intention", [
  z.object({
    intention: z.literal("ajouter"),
    institution: line(120, invitations.errors.institution),
    email: emailField(invitations.errors.email),
  }),
  z.object({ intention: z.literal("retirer"), id: z.uuid() }),
]);

/** Which consultations are listed. */
export const editedQuery = z.strictObject({
  q: z.string().max(100).optional(),
  phase: z.enum(phases).optional(),
  suite: z.uuid().optional(),
});

/** Says that something was just kept; on the calendar, which step is changed. */
export const keptQuery = z.strictObject({
  fait: z.enum(["enregistre", "cree", "annonce"]).optional(),
  etape: z.uuid().optional(),
});

export const previewQuery = z.strictObject({ jour: z.enum(previewMoments).default("announced") });
