import { listContributions } from "~/domain/contribution/list-contributions.server";
import { feedOf } from "~/http/feed.server";
import { load } from "~/http/load.server";
import { noQuery } from "~/http/query.server";
import { slugOf } from "~/http/slug";

export const loader = load(noQuery, async ({ platform, reader, params, publicUrl, shows }) => {
  const slug = slugOf(params.consultation);
  const { consultation, cards } = await listContributions(platform, reader, slug, {}, null);
  shows({ consultationId: consultation.id, ficheId: null });
  return feedOf(consultation, cards, publicUrl);
});
