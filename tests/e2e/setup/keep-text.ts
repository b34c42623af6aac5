import { findEditedFiche } from "~/domain/fiche/edited-fiche.server";
import { keepWorkingText } from "~/domain/fiche/keep-working-text.server";
import { readWorkingText } from "~/domain/fiche/read-working-text.server";
import type { NodeJson } from "../../factories/fiche-text";
import type { Database } from "../../setup/clone";
import { signedInAs } from "../../setup/signed-in";
import { exercise } from "./places";
import { openPlatform } from "./plant";

/** An editor whom nobody sees keeps a text of a fiche of the open consultation. */
export async function keepText(database: Database, slug: string, body: NodeJson) {
  const platform = openPlatform(database);
  const { person } = await signedInAs(platform, { grants: [{ role: "editor", consultationId: null }] });
  const { id: ficheId } = await findEditedFiche(platform.db, person, { consultation: exercise, fiche: slug });
  const { edition, questions } = (await readWorkingText(platform, person, ficheId)).text;
  await keepWorkingText(platform, person, { ficheId, edition, questions, body });
  await platform.db.$disconnect();
}
