import { z } from "zod";
import { kinds, positions } from "~/domain/contribution/contribution";
import type { Cursor, Filter } from "~/domain/contribution/filter";
import { formats } from "~/domain/export/format";
import { cursor, wordOfCursor } from "./cursor";
import { slug } from "./fields";

const wishes = z.strictObject({
  fiche: slug().optional(),
  theme: slug().optional(),
  nature: z.enum(kinds).optional(),
  position: z.enum(positions).optional(),
  organisme: slug().optional(),
  corps: z.uuid().optional(),
  langue: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional(),
  question: z.uuid().optional(),
  q: z.string().max(200).optional(),
});

function filterOf({
  nature,
  organisme,
  corps,
  langue,
  question,
  q,
  ...same
}: z.infer<typeof wishes>): Filter {
  return {
    ...{ ...same, kind: nature, organisationType: organisme, organisationId: corps },
    ...{ questionId: question, language: langue, words: q },
  };
}

/** What the list of contributions may be asked, in the words of its address. */
export const contributionQuery = wishes
  .extend({ suite: cursor.optional() })
  .transform(({ suite, ...asked }) => ({ filter: filterOf(asked), after: suite ?? null }));

/** What the list of the bodies that contributed may be asked: one fiche, and the page after a body. */
export const contributingBodiesQuery = z.strictObject({
  fiche: slug().optional(),
  suite: z.uuid().optional(),
});

/** What a file of contributions may be asked: as the list, and in which format. */
export const fileQuery = wishes
  .extend({ format: z.enum(formats) })
  .transform(({ format, ...asked }) => ({ filter: filterOf(asked), format }));

/** What the page of exports may be asked: one consultation. */
export const exportsQuery = z.strictObject({ concertation: slug().optional() });

/** A filter as the parameters of an address. */
export function queryOf(filter: Filter, after: Cursor | null = null) {
  const { fiche, theme, kind, position, organisationType, organisationId, language, questionId, words } =
    filter;
  return {
    ...{
      fiche,
      theme,
      position,
      question: questionId,
      nature: kind,
      organisme: organisationType,
      corps: organisationId,
      langue: language,
      q: words,
    },
    suite: after ? wordOfCursor(after) : undefined,
  };
}
