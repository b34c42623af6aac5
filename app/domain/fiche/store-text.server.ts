import { ficheSchema } from "~/editor/fiche-schema";
import { jsonOf } from "~/editor/node-json";
import type { Json } from "~/lib/canonical-json";
import type { Act } from "../act.server";
import { blocksOf, idOf } from "./block";
import { drawBlock, rendererVersion } from "./draw-fiche";
import { fingerprintOf } from "./fingerprint.server";
import { withoutBlanks } from "./without-blanks";

type Text = {
  id: string;
  ficheId: string;
  number: number;
  body: Json;
  note: string | null;
  reason: string | null;
  publishedById: string | null;
};

/** Writes the text of a version with its outline and its drawing. Throws (RangeError) on what is no fiche. */
export async function storeText({ tx, now }: Act, { body: given, ...version }: Text) {
  const written = ficheSchema.nodeFromJSON(given);
  written.check();
  const text = withoutBlanks(written);
  const body = jsonOf(text);
  const hash = fingerprintOf(body);
  const blocks = blocksOf(text);
  const { id: versionId } = version;
  await tx.version.create({ data: { ...version, body, hash, publishedAt: now } });
  await tx.block.createMany({ data: blocks.map((block) => ({ versionId, ...block })) });
  const renderings = text.children.map((block) => ({
    ...{ versionId, blockId: idOf(block), renderer: rendererVersion },
    html: drawBlock(block),
  }));
  await tx.rendering.createMany({ data: renderings });
  return { hash, blocks };
}
