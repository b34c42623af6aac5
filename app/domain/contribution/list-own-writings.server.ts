import type { Platform } from "~/platform.server";
import type { Person } from "../policy/actor";
import { inFicheOrder } from "./in-fiche-order";
import { listOwnContributions } from "./list-own-contributions.server";
import { listOwnDrafts } from "./list-own-drafts.server";

/** All of one's drafts and contributions, fiche by fiche, to be read together before sending. */
export async function listOwnWritings(platform: Platform, person: Person) {
  const [drafts, contributions] = await Promise.all([
    listOwnDrafts(platform, person),
    listOwnContributions(platform, person),
  ]);
  const writings = [
    ...drafts.map((draft) => ({ draft, fiche: draft.fiche, place: draft.place })),
    ...contributions.map((contribution) => ({
      contribution,
      fiche: contribution.fiche,
      place: contribution.place,
    })),
  ];
  return { groups: inFicheOrder(writings), now: platform.clock() };
}
