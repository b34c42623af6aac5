import { declarePerson } from "~/domain/account/declare-person.server";
import { addSteps } from "~/domain/consultation/keep-steps.server";
import { addTheme } from "~/domain/consultation/keep-themes.server";
import { publishCharter } from "~/domain/consultation/publish-charter.server";
import { addFiches } from "~/domain/fiche/keep-fiches.server";
import { publishVersion } from "~/domain/fiche/publish-version.server";
import { addTypes } from "~/domain/organisation/keep-types.server";
import { system } from "~/domain/policy/actor";
import { paths } from "~/http/paths";
import type { Platform } from "~/platform.server";
import { holdAuthor } from "../../factories/author";
import { aFicheText, paragraph } from "../../factories/fiche-text";
import { aSent, passageOn, send } from "../../factories/sending";
import { holdConsultation, holdFiche } from "../../factories/stage";
import { signedInAs } from "../../setup/signed-in";

export const firstText = aFicheText(paragraph("p1", "Le délai est de deux mois."), paragraph("p2", "Fin."));
export const aStep = {
  ...{ kind: "workshop" as const, title: "Atelier", day: "2030-01-20", time: null, monthOnly: false },
  place: null,
};

/** A consultation with one of each thing that visitors read of it, and those who act on them. */
export async function holdWorld(platform: Platform) {
  const { db } = platform;
  const consultation = await holdConsultation(platform, { title: "Une concertation suivie" });
  const { id: consultationId, slug } = consultation;
  await publishCharter(platform, system, consultationId, { number: 0, body: ["Une règle."] });
  const themeIds = [
    await addTheme(platform, system, consultationId, "Les soins"),
    await addTheme(platform, system, consultationId, "Les données"),
  ];
  const [themeId = "", otherThemeId = ""] = themeIds;
  const fiche = await holdFiche(platform, consultationId, { themeId, text: firstText, title: "La première" });
  const second = await publishVersion(platform, system, {
    ...{ ficheId: fiche.id, note: "Le délai change.", questions: [] },
    body: aFicheText(paragraph("p1", "Le délai est de trois mois."), paragraph("p2", "Fin.")),
  });
  await holdFiche(platform, consultationId, { themeId: otherThemeId, title: "La deuxième" });
  await holdFiche(platform, consultationId, { themeId, title: "La troisième" });
  await addTypes(platform, system, consultationId, [{ label: "Caisses" }, { label: "Mutuelles" }]);
  await addSteps(platform, system, consultationId, [aStep]);
  const current = { ...fiche, versionId: second };
  const author = await holdAuthor(platform, "Séraphine Suivie");
  const body = "Institut suivi (fictif)";
  await declarePerson(platform, author.person, { name: "Séraphine Suivie", organisation: body });
  const { organisationId } = await db.mandate.findFirstOrThrow({
    where: { contributorId: author.contributorId },
  });
  const types = await db.organisationType.findMany({ where: { consultationId }, orderBy: { order: "asc" } });
  const organisation = { id: organisationId, name: body, typeId: types[0]?.id ?? "", typeNote: null };
  const passages = [await passageOn(platform, current, "trois mois")];
  const comment = (told: Parameters<typeof send>[3] = {}) =>
    send(platform, current, aSent(current, `Avis ${platform.newId()}.`, { kind: "comment", passages }), told);
  const own = await comment({ contributorId: author.contributorId, named: true });
  const ofBody = await comment({ contributorId: author.contributorId, organisation });
  const roles = ["administrator", "moderator", "editor"] as const;
  return {
    ...{ consultationId, slug, themeId, otherThemeId, types, author, organisationId, comment, own, ofBody },
    fiche: current,
    staff: (await signedInAs(platform, { roles })).person,
    addFiche: (label: string) =>
      addFiches(platform, system, consultationId, [
        { label, number: null, title: `Titre de ${label}`, themeId, slug: null },
      ]),
    /** All that visitors read of it, as kept in memory. */
    pages: [
      ...[paths.home(), paths.sitePlan(), "/sitemap.xml", paths.consultation(slug), paths.calendar(slug)],
      ...[paths.calendarFile(slug), paths.feed(slug), paths.openData(slug), paths.contributions(slug)],
      ...[paths.fiche(slug, fiche.slug), paths.ficheTextOnly(slug, fiche.slug)],
      ...[paths.thread(slug, fiche.slug, 1).replace(/#.*/, ""), paths.version(slug, fiche.slug, 1)],
      ...[paths.versions(slug, fiche.slug), paths.comparison(slug, fiche.slug)],
      ...[paths.contribution(own.reference), paths.contribution(ofBody.reference)],
    ],
  };
}

export type KeptWorld = Awaited<ReturnType<typeof holdWorld>>;

/** What is to be done before pages are kept; answers the act itself. */
export type Prepare = (platform: Platform, world: KeptWorld) => Act | Promise<Act>;
type Act = () => Promise<unknown>;
