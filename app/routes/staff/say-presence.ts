import { redirect } from "@remix-run/node";
import { z } from "zod";
import { clockWord } from "~/content/dates";
import { findEditedFiche } from "~/domain/fiche/edited-fiche.server";
import { sayPresence } from "~/domain/fiche/say-presence.server";
import { mayOpenEditing } from "~/domain/policy/editing";
import { actStaff } from "~/http/act.server";
import { loadStaff } from "~/http/load.server";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { slugsOf } from "~/http/slug";

/** Nothing to read here: who else writes is told in the editor. */
export const loader = loadStaff(mayOpenEditing, noQuery, async ({ platform, reader, params }) => {
  const { consultation, fiche } = slugsOf(params);
  await findEditedFiche(platform.db, reader, { consultation, fiche });
  return redirect(paths.editFiche(consultation, fiche));
});

/** An open editor says that it is there, and learns who else is. */
export const action = actStaff(mayOpenEditing, z.object({}), async ({ platform, author, params }) => {
  const fiche = await findEditedFiche(platform.db, author, slugsOf(params));
  const { others, edition } = await sayPresence(platform, author, fiche.id);
  const told = others.map(({ name, since }) => ({ name, since: clockWord(since) }));
  return Response.json({ others: told, edition });
});
