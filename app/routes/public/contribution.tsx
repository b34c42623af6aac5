import { useLoaderData } from "@remix-run/react";
import { kindWord } from "~/content/words";
import { readOwnContribution } from "~/domain/contribution/read-own-contribution.server";
import { readThread } from "~/domain/contribution/read-thread.server";
import { readSupport } from "~/domain/contribution/support-contribution.server";
import { load } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { readingFicheTrail } from "~/http/reading-trail";
import { referencePart } from "~/http/slug";
import { StandingNote } from "~/ui/account/standing-note";
import { ReceiptNote } from "~/ui/contribution/receipt-note";
import { ThreadView } from "~/ui/contribution/thread-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const loader = load(noQuery, async ({ platform, reader, params, publisher, shows }) => {
  const reference = referencePart(params.reference);
  const thread = await readThread(platform, reader, reference);
  shows({ consultationId: thread.consultation.id, ficheId: thread.ficheId });
  const [receipt, support] = await Promise.all([
    thread.own && readOwnContribution(platform, reader, reference),
    readSupport(platform, reader, reference),
  ]);
  return { ...thread, receipt, support, contact: publisher.contact };
});

export const meta = metaOf<typeof loader>(({ card, consultation, isPublic }) => ({
  title: `${card.reference}\u00a0: ${kindWord[card.kind]}`,
  description: consultation.title,
  consultation,
  listed: isPublic,
}));

const receiptLinks = (reference: string) => ({
  revise: paths.revise(reference),
  withdraw: paths.withdraw(reference),
  contribution: paths.contribution,
});

export default function ContributionPage() {
  const page = useLoaderData<typeof loader>();
  const { consultation, card, replies, paragraph, ledTo, isPublic, own, receipt, support, contact } = page;
  const { slug, demonstration } = consultation;
  return (
    <TrailedPage demonstration={demonstration} trail={readingFicheTrail(consultation, card.fiche)}>
      <ThreadView
        card={card}
        replies={replies}
        versionHref={paths.version(slug, card.fiche.slug, card.versionNumber)}
        ledTo={ledTo.map(({ version, blockId, paragraph: number }) => ({
          ...{ version, paragraph: number },
          href: `${paths.comparison(slug, card.fiche.slug, { de: version - 1, a: version })}#bloc-${blockId}`,
        }))}
        reportHref={isPublic ? paths.report : null}
        isOwn={own !== null}
        note={
          own === null ? null : (
            <>
              <StandingNote reference={card.reference} own={own} isPublic={isPublic} contact={contact} />
              {receipt ? <ReceiptNote own={receipt} links={receiptLinks(card.reference)} /> : null}
            </>
          )
        }
        actions={support.offered ? { reply: paths.reply, support: paths.support } : null}
        supported={support.supported}
        ficheHref={
          paragraph === null
            ? paths.fiche(slug, card.fiche.slug)
            : paths.thread(slug, card.fiche.slug, paragraph)
        }
      />
    </TrailedPage>
  );
}
