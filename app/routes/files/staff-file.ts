import { orderStaffFile } from "~/domain/export/order-file.server";
import { Failure } from "~/domain/failure";
import { mayOpenExports } from "~/domain/policy/exporting";
import { fileQuery } from "~/http/contribution-query.server";
import { staffFileAnswer } from "~/http/file-answer.server";
import { loadStaff } from "~/http/load.server";
import { slugOf } from "~/http/slug";

export const loader = loadStaff(
  mayOpenExports,
  fileQuery,
  async ({ platform, reader, request, params, query, writeFile }) => {
    if (request.method === "HEAD") throw new Failure("malformed", "méthode"); // nothing would be exported
    const slug = slugOf(params.consultation);
    return staffFileAnswer(
      await writeFile("staff", () => orderStaffFile(platform, reader, { slug, ...query })),
    );
  },
);
