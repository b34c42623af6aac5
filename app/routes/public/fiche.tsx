import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { layout } from "~/content/layout";
import { readFichePage } from "~/domain/fiche/read-fiche-page.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { slugOf } from "~/http/slug";
import { FicheView } from "~/ui/fiche/fiche-view";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";
import { DemonstrationLine } from "~/ui/layout/demonstration-line";

const query = z.strictObject({
  paragraphe: z.coerce.number().int().min(1).max(10_000).optional(),
  page: z.coerce.number().int().min(1).max(10_000).optional(),
  texte: z.literal("seul").optional(),
});

export const loader = load(
  query,
  async ({ platform, reader, params, shows, query: { paragraphe, page, texte } }) => {
    const slugs = { consultation: slugOf(params.consultation), fiche: slugOf(params.fiche) };
    const wish = { paragraph: paragraphe ?? null, page: page ?? 1, textOnly: texte === "seul" };
    const shown = await readFichePage(platform, reader, slugs, wish);
    shows({ consultationId: shown.consultation.id, ficheId: shown.fiche.id });
    return { ...shown, textOnly: wish.textOnly };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({
        title: `${data.fiche.label}\u00a0: ${data.fiche.title}`,
        description: data.consultation.title,
        demonstration: data.consultation.demonstration,
        feed: paths.feed(data.consultation.slug),
      })
    : [];

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

export default function FichePage() {
  const page = useLoaderData<typeof loader>();
  const { slug, title, demonstration } = page.consultation;
  const own = paths.fiche(slug, page.fiche.slug);
  const isOpen = page.consultation.phase === "open" && !page.textOnly;
  return (
    <>
      <DemonstrationLine line={demonstration} />
      <div className="page-width">
        <Breadcrumbs
          steps={[
            { href: paths.home(), label: layout.consultations },
            { href: paths.consultation(slug), label: title },
          ]}
        />
        <FicheView
          page={page}
          links={{
            own,
            textOnly: paths.ficheTextOnly(slug, page.fiche.slug),
            contributions: paths.contributions(slug, { fiche: page.fiche.slug }),
            organisations: paths.contributingBodies(slug, { fiche: page.fiche.slug }),
            opinions: paths.contributions(slug, { fiche: page.fiche.slug, nature: "opinion" }),
            answers: (question) => paths.contributions(slug, { fiche: page.fiche.slug, question }),
            fiche: (fiche) => paths.fiche(slug, fiche),
            paragraph: (number) => paths.paragraph(slug, page.fiche.slug, number),
            thread: (number, threadPage) => paths.thread(slug, page.fiche.slug, number, threadPage),
            contribution: paths.contribution,
            report: paths.report,
            contribute: isOpen ? contributeLinks(slug, page.fiche.slug) : null,
          }}
        />
      </div>
    </>
  );
}
