import { z } from "zod";
import { channels, kinds, positions } from "~/domain/contribution/contribution";
import { accountedStandings } from "~/domain/tally/board";
import type { BoardAsked } from "~/domain/tally/read-board.server";
import type { ListCursor } from "~/domain/tally/read-counted-list.server";
import type { ListAsked } from "~/domain/tally/wanted";
import { basisOf, countableOf } from "./board-addresses";
import { cursor } from "./cursor";
import { slug } from "./fields";

const wantedFields = {
  du: z.iso.date().optional(),
  au: z.iso.date().optional(),
  organisme: slug().optional(),
  nature: z.enum(kinds).optional(),
};

/** What the board may be asked, in the words of its address; what is received is no measure of its own. */
export const boardQuery = z
  .strictObject({
    ...wantedFields,
    concertation: slug().optional(),
    mesure: z.enum(["deposees", "publiees"]).default("deposees"),
  })
  .transform(({ concertation, mesure, du, au, organisme, nature }): BoardAsked => {
    const wanted = { from: du, until: au, organisationType: organisme, kind: nature };
    return { consultation: concertation, basis: basisOf[mesure], wanted };
  });

/** `2025-05-12T08:04:00.000Z~0198…` of contributions, `0198…` of people and bodies. */
const listCursor = z.union([z.uuid(), cursor]) satisfies z.ZodType<ListCursor>;

/** What a list of the board may be asked: which number it is the list of. */
export const countedQuery = z
  .strictObject({
    ...wantedFields,
    concertation: slug(),
    mesure: z.enum(["recues", "deposees", "publiees"]).default("deposees"),
    compte: z.enum(["contributions", "contributeurs", "organismes"]).default("contributions"),
    fiche: slug().optional(),
    theme: slug().optional(),
    position: z.enum(positions).optional(),
    etat: z.enum(accountedStandings).optional(),
    canal: z.enum(channels).optional(),
    heure: z.coerce.number().int().min(0).max(23).optional(),
    corps: z.uuid().optional(),
    question: z.uuid().optional(),
    reponse: z.uuid().optional(),
    version: z.uuid().optional(),
    bloc: z.string().max(200).optional(),
    signalees: z.literal("oui").optional(),
    suite: listCursor.optional(),
  })
  .transform(({ concertation, mesure, compte, suite, version, bloc, signalees, ...asked }) => {
    const listed = {
      ...{ from: asked.du, until: asked.au, organisationType: asked.organisme, kind: asked.nature },
      ...{ fiche: asked.fiche, theme: asked.theme, position: asked.position, standing: asked.etat },
      ...{ channel: asked.canal, hour: asked.heure, organisationId: asked.corps },
      ...{ questionId: asked.question, optionId: asked.reponse },
      block: version === undefined || bloc === undefined ? undefined : { versionId: version, blockId: bloc },
      reported: signalees === undefined ? undefined : (true as const),
    };
    const told: ListAsked = { of: countableOf[compte], basis: basisOf[mesure], listed };
    return { consultation: concertation, after: suite ?? null, ...told };
  });
