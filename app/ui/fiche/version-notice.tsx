import { versions as words } from "~/content/versions";
import type { FichePage } from "~/domain/fiche/read-fiche-page.server";
import { Notice } from "../kit/notice";

export type VersionLinks = {
  latest: string;
  all: string;
  /** What changed from one version to another. */
  changes: (from: number, to: number) => string;
};

/** What a reader must know of the version that they read: that it is an old one, or that it changed while people were consulted. */
export function VersionNotice({
  page: { version, latest },
  links,
}: {
  page: Pick<FichePage, "version" | "latest">;
  links: VersionLinks;
}) {
  const { number, publishedAt, reason } = version;
  if (number < latest.number) {
    return (
      <Notice tone="warning">
        <p>{words.older(number, publishedAt)}</p>
        <p>{words.olderWhy}</p>
        <p className="form-actions">
          <a href={links.latest}>{words.latest(latest.number)}</a>
          <a href={links.changes(number, latest.number)}>{words.whatChanged}</a>
        </p>
      </Notice>
    );
  }
  if (reason === null) return null;
  return (
    <Notice title={words.changedTitle(publishedAt)}>
      <p>{reason}</p>
      <p>
        <a href={links.changes(number - 1, number)}>{words.changes}</a>
      </p>
    </Notice>
  );
}
