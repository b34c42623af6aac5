import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { Cursor } from "~/domain/contribution/filter";
import { readFichePage } from "~/domain/fiche/read-fiche-page.server";
import { cursor, wordOfCursor } from "~/http/cursor";
import { load } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { readingTrail } from "~/http/reading-trail";
import { slugOf } from "~/http/slug";
import { FicheView } from "~/ui/fiche/fiche-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

const query = z.strictObject({
  version: z.coerce.number().int().min(1).max(10_000).optional(),
  paragraphe: z.coerce.number().int().min(1).max(10_000).optional(),
  suite: cursor.optional(),
  texte: z.literal("seul").optional(),
});

export const loader = load(
  query,
  async ({ platform, publicUrl, reader, params, shows, keepHighlighted, query }) => {
    const { version, paragraphe, suite, texte } = query;
    const slugs = { consultation: slugOf(params.consultation), fiche: slugOf(params.fiche) };
    const wish = { version, paragraph: paragraphe ?? null, after: suite ?? null, textOnly: texte === "seul" };
    const shown = await readFichePage(platform, reader, slugs, wish, keepHighlighted);
    shows({ consultationId: shown.consultation.id, ficheId: shown.fiche.id });
    const canonical = publicUrl + paths.fiche(slugs.consultation, slugs.fiche);
    return { ...shown, textOnly: wish.textOnly, canonical };
  },
);

export const meta = metaOf<typeof loader>(({ canonical, consultation, fiche }) => ({
  title: `${fiche.label}\u00a0: ${fiche.title}`,
  description: consultation.title,
  consultation,
  feed: paths.feed(consultation.slug),
  canonical,
  listed: true,
}));

const contributeLinks = (slug: string, fiche: string) => ({
  comment: (blockId: string) => paths.comment(slug, fiche, { bloc: blockId }),
  passage: {
    comment: paths.comment(slug, fiche, { nature: "commentaire" }),
    amend: paths.comment(slug, fiche, { nature: "redaction" }),
  },
  opinion: paths.opinion(slug, fiche),
  answers: paths.answers(slug, fiche),
  reply: paths.reply,
  support: paths.support,
});

type Page = Pick<Awaited<ReturnType<typeof readFichePage>>, "consultation" | "fiche" | "version" | "latest">;

/** Where a version leads: an old one to itself, and to the latest where one contributes. */
function linksOf({ consultation: { slug, phase, terms }, fiche, version, latest }: Page, textOnly: boolean) {
  const isLatest = version.number === latest.number;
  const number = isLatest ? undefined : version.number;
  const isOpen = (phase === "open" || terms === "preparatory") && !textOnly && isLatest;
  return {
    own: paths.version(slug, fiche.slug, number),
    textOnly: paths.ficheTextOnly(slug, fiche.slug, number),
    contributions: paths.contributions(slug, { fiche: fiche.slug }),
    organisations: paths.contributingBodies(slug, { fiche: fiche.slug }),
    opinions: paths.contributions(slug, { fiche: fiche.slug, nature: "opinion" }),
    answers: (question: string) => paths.contributions(slug, { fiche: fiche.slug, question }),
    question: (key: string, asked: number) => paths.question(slug, fiche.slug, key, asked),
    fiche: (neighbour: string) => paths.fiche(slug, neighbour),
    paragraph: (paragraph: number) => paths.paragraph(slug, fiche.slug, paragraph, number),
    thread: (paragraph: number, after?: Cursor) =>
      paths.thread(slug, fiche.slug, paragraph, { version: number, suite: after && wordOfCursor(after) }),
    contribution: paths.contribution,
    report: paths.report,
    contribute: isOpen ? contributeLinks(slug, fiche.slug) : null,
    versions: {
      latest: paths.fiche(slug, fiche.slug),
      all: paths.versions(slug, fiche.slug),
      changes: (de: number, a: number) => paths.comparison(slug, fiche.slug, { de, a }),
    },
  };
}

export default function FichePage() {
  const page = useLoaderData<typeof loader>();
  const { consultation } = page;
  return (
    <TrailedPage demonstration={consultation.demonstration} trail={readingTrail(consultation)}>
      <FicheView page={page} links={linksOf(page, page.textOnly)} />
    </TrailedPage>
  );
}
