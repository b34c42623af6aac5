import { announceConsultation } from "~/domain/consultation/announce-consultation.server";
import { createConsultation } from "~/domain/consultation/create-consultation.server";
import {
  describeConsultation,
  type Identity,
  identityOf,
  stampOfIdentity,
} from "~/domain/consultation/describe-consultation.server";
import { planDates, plannedOf, stampOfPlan } from "~/domain/consultation/plan-dates.server";
import { publishCharter } from "~/domain/consultation/publish-charter.server";
import { type Author, system } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";

/** A consultation that was only named. */
export async function createDraft(platform: Platform, author: Author = system) {
  const tail = platform.newId().slice(-8);
  const named = { title: "Une concertation à régler", shortTitle: "À régler", demonstration: null };
  const address = { slug: `a-regler-${tail}`, referencePrefix: `R${tail.toUpperCase()}` };
  const created = await createConsultation(platform, author, { ...named, ...address });
  if (!created.created) throw new Error(created.because);
  return { id: created.id, slug: address.slug };
}

export const readHeld = ({ db }: Platform, id: string) =>
  db.consultation.findUniqueOrThrow({ where: { id }, include: { periods: true } });

/** What an editor saw, with what they change of it. */
export async function rewrite(platform: Platform, id: string, changed: Partial<Identity>) {
  const seen = identityOf(await readHeld(platform, id));
  return { stamp: stampOfIdentity(seen), identity: { ...seen, ...changed } };
}

export async function plan(platform: Platform, id: string, opensOn: string, closesOn: string) {
  const held = plannedOf(await readHeld(platform, id));
  const planned = { days: { opensOn, closesOn }, preparationOn: held.preparationOn };
  return planDates(platform, system, id, { stamp: stampOfPlan(held), planned });
}

/** Everything that announcing asks for, with dates in January 2030. */
export async function complete(platform: Platform, id: string) {
  const said = {
    presentation: "De quoi il s’agit.",
    organiser: "Service (fictif)",
    decisionAtStake: "Décider",
  };
  await describeConsultation(platform, system, id, await rewrite(platform, id, said));
  await publishCharter(platform, system, id, { number: 0, body: ["Une règle."] });
  await plan(platform, id, "2030-01-05", "2030-01-31");
}

/** Announced on the day of the platform's clock, open from 5 to 31 January 2030. */
export async function announceDraft(platform: Platform) {
  const draft = await createDraft(platform);
  await complete(platform, draft.id);
  await announceConsultation(platform, system, draft.id);
  return draft;
}
