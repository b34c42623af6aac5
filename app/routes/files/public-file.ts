import { formatOfFile } from "~/domain/export/format";
import { orderPublicFile } from "~/domain/export/order-file.server";
import { Failure } from "~/domain/failure";
import { publicFileAnswer } from "~/http/file-answer.server";
import { load } from "~/http/load.server";
import { noQuery } from "~/http/query.server";
import { slugOf } from "~/http/slug";

export const loader = load(noQuery, async ({ platform, reader, params, writeFile }) => {
  const format = formatOfFile(params.file ?? "");
  if (format === null) throw new Failure("unknown", "fichier");
  const slug = slugOf(params.consultation);
  return publicFileAnswer(
    await writeFile("everybody", () => orderPublicFile(platform, reader, { slug, format })),
  );
});
