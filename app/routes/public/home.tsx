import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { home as words } from "~/content/home";
import { listConsultations } from "~/domain/consultation/read-consultation.server";
import { wholeSite } from "~/domain/register/subject";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { ConsultationGroups } from "~/ui/consultation/consultation-groups";
import { CountingNote } from "~/ui/kit/counting-note";
import { Notice } from "~/ui/kit/notice";

export const loader = load(noQuery, async ({ platform, reader, demo, shows }) => {
  shows(wholeSite);
  const { now, consultations } = await listConsultations(platform, reader);
  return { now, consultations, demoEnded: demo && consultations.every(({ phase }) => phase !== "open") };
});

export const meta: MetaFunction<typeof loader> = () =>
  pageMeta({ title: words.title, description: words.introduction, consultation: null, listed: true });

export default function Home() {
  const { now, consultations, demoEnded } = useLoaderData<typeof loader>();
  return (
    <main className="page-width page-main" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p className="lead">{words.introduction}</p>
      {demoEnded ? <Notice tone="warning">{words.demoEnded}</Notice> : null}
      <ConsultationGroups
        consultations={consultations}
        hrefOf={paths.consultation}
        listsOf={(slug) => ({
          contributions: paths.contributions(slug),
          organisations: paths.contributingBodies(slug),
        })}
      />
      {consultations.some(({ tally }) => tally) ? <CountingNote at={now} /> : null}
    </main>
  );
}
