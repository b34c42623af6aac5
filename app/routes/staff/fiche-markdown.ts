import { inNotation } from "~/domain/import/notation";
import { readWriting } from "~/domain/import/read-writing.server";
import { mayOpenEditing } from "~/domain/policy/editing";
import { loadStaff } from "~/http/load.server";
import { noQuery } from "~/http/query.server";
import { slugsOf } from "~/http/slug";

/** The working text of a fiche as a file, which may be imported again. */
export const loader = loadStaff(mayOpenEditing, noQuery, async ({ platform, reader, params }) => {
  const slugs = slugsOf(params);
  const { markdown } = await readWriting(platform, reader, slugs, "working");
  return new Response(inNotation(markdown), {
    headers: {
      "Content-Type": "text/markdown; charset=utf-8",
      "Content-Disposition": `attachment; filename="${slugs.fiche}.md"`,
      "Cache-Control": "private, no-store",
    },
  });
});
