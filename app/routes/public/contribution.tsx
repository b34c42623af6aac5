import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { kindWord } from "~/content/words";
import { layout } from "~/content/layout";
import { readThread } from "~/domain/contribution/read-thread.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { referencePart } from "~/http/slug";
import { ThreadView } from "~/ui/contribution/thread-view";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";
import { DemonstrationLine } from "~/ui/layout/demonstration-line";

export const loader = load(noQuery, ({ platform, reader, params }) =>
  readThread(platform, reader, referencePart(params.reference)),
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({
        title: `${data.card.reference} : ${kindWord[data.card.kind]}`,
        description: data.consultation.title,
        demonstration: data.consultation.demonstration,
      })
    : [];

export default function ContributionPage() {
  const { consultation, card, replies, paragraph } = useLoaderData<typeof loader>();
  const { slug, title, demonstration } = consultation;
  return (
    <>
      <DemonstrationLine line={demonstration} />
      <div className="page-width">
        <Breadcrumbs
          steps={[
            { href: paths.home(), label: layout.consultations },
            { href: paths.consultation(slug), label: title },
            { href: paths.fiche(slug, card.fiche.slug), label: card.fiche.label },
          ]}
        />
        <ThreadView
          card={card}
          replies={replies}
          ficheHref={
            paragraph === null
              ? paths.fiche(slug, card.fiche.slug)
              : paths.thread(slug, card.fiche.slug, paragraph)
          }
        />
      </div>
    </>
  );
}
