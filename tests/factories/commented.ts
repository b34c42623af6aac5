import { listPlaces } from "~/domain/passage/list-places.server";
import type { Platform } from "~/platform.server";
import { aFicheText, heading, type NodeJson, paragraph } from "./fiche-text";
import { aSent, passageOn, send } from "./sending";
import { holdConsultation, holdFiche } from "./stage";
import { signedInAs } from "../setup/signed-in";

/** A fiche of a heading and three paragraphs. */
export const firstText = aFicheText(
  heading("h", 2, "Accès"),
  paragraph("p1", "Toute demande reçoit une réponse dans un délai de deux mois après son dépôt complet."),
  paragraph("p2", "Les redevances couvrent les coûts de mise à disposition des données de santé."),
  paragraph("p3", "Un comité national suit la mise en œuvre du règlement et publie un rapport annuel."),
);

/** That fiche published, its editor, and how to comment words of it. */
export async function holdCommented(platform: Platform, text: NodeJson = firstText) {
  const consultation = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultation.id, { text });
  const { person: editor } = await signedInAs(platform, { roles: ["editor"] });
  const comment = async (quote: string, on = fiche) => {
    const passages = [await passageOn(platform, on, quote)];
    return send(platform, on, aSent(on, "Un commentaire.", { kind: "comment", passages }));
  };
  return { consultation, fiche, editor, comment };
}

/** What became of the passage of a contribution, version by version. */
export async function placementsOf({ db }: Platform, contributionId: string) {
  const found = await db.placement.findMany({
    where: { passage: { revision: { contributionId } } },
    orderBy: { version: { number: "asc" } },
    include: { segments: { include: { block: true } }, version: { select: { number: true } } },
  });
  return found.map(({ state, method, decidedById, segments, version: { number } }) => ({
    ...{ number, state, method, decidedById },
    words: segments
      .map(({ block, fromOffset, toOffset }) => block.text?.slice(fromOffset, toOffset))
      .join("\n"),
  }));
}

/** The place of passages on these words. */
export const placeOf = async ({ db }: Platform, ficheId: string, quote: string) => {
  const places = await listPlaces(db, ficheId);
  const found = places.find((one) => one.quote === quote);
  if (!found) throw new Error(`nobody speaks of « ${quote} »`);
  return found.place;
};

/** The blocks of a text. */
export const contentOf = ({ content }: NodeJson): NodeJson[] =>
  (Array.isArray(content) ? content : []).filter(
    (node): node is NodeJson => typeof node === "object" && node !== null && !Array.isArray(node),
  );
