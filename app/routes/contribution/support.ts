import { redirect } from "@remix-run/node";
import { z } from "zod";
import { supportContribution } from "~/domain/contribution/support-contribution.server";
import { Failure } from "~/domain/failure";
import { actSignedIn } from "~/http/act.server";
import { load } from "~/http/load.server";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { referencePart } from "~/http/slug";

/** Who comes back here from signing in finds the contribution and its button. */
export const loader = load(noQuery, ({ params }) =>
  redirect(paths.contribution(referencePart(params.reference))),
);

/** Without a wish, the button turns one's support over. */
const form = z.object({ soutien: z.enum(["oui", "non"]).optional() });

export const action = actSignedIn(form, async ({ platform, author, params, form: read }) => {
  const reference = referencePart(params.reference);
  const wish = read.ok ? read.value.soutien : undefined;
  const wanted = wish === undefined ? null : wish === "oui";
  const may = await supportContribution(platform, author, reference, wanted);
  if (!may.allowed && may.because === "unknown") throw new Failure("unknown", "contribution");
  if (!may.allowed && may.because !== "own") throw new Failure("closed", "soutien");
  return redirect(paths.contribution(reference));
});
