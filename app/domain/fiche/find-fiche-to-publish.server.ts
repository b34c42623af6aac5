import type { Platform } from "~/platform.server";
import { phaseOf } from "../consultation/consultation";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { mayEdit } from "../policy/editing";
import { demand } from "../policy/verdict";
import type { Slugs } from "./read-fiche-page.server";

/** A fiche for those who publish it, with its consultation and the phase of that; for others there is none. */
export async function findFicheToPublish({ db, clock }: Platform, reader: Actor, slugs: Slugs) {
  const found = await db.consultation.findUnique({
    where: { slug: slugs.consultation },
    include: { periods: true, fiches: { where: { slug: slugs.fiche } } },
  });
  if (!found) throw new Failure("unknown", "consultation");
  demand(mayEdit(reader, found.id), "fiche");
  const { fiches, ...consultation } = found;
  const [fiche] = fiches;
  if (!fiche) throw new Failure("unknown", "fiche");
  return { consultation: { ...consultation, phase: phaseOf(consultation, clock()) }, fiche };
}
