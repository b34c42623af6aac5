import type { FileOrder } from "~/domain/export/file-order";
import { fileOf } from "~/domain/export/format";
import { dayOf } from "~/lib/zoned-time";
import { unlisted } from "./calendar-file.server";

type Written = { order: FileOrder; body: ReadableStream<Uint8Array> };

/** A file that everybody may have, whole or not at all: its tag says when it changed, and nobody keeps it unasked. */
export function publicFileAnswer({ order, body }: Written & { order: { tag: string } }): Response {
  return fileAnswer(
    { order, body },
    { "Cache-Control": "no-cache", ETag: `W/"${order.format}-${order.tag}"` },
  );
}

/** A file for staff: no copy is kept on the way. */
export function staffFileAnswer(written: Written): Response {
  return fileAnswer(written, { "Cache-Control": "no-store", "X-Robots-Tag": "noindex" });
}

function fileAnswer({ order, body }: Written, headers: Record<string, string>): Response {
  return new Response(body, {
    headers: {
      "Content-Type": fileOf[order.format].mediaType,
      "Content-Disposition": `attachment; filename="${nameOf(order)}"`,
      ...unlisted(order.consultation.demonstration),
      ...headers,
    },
  });
}

/** « contributions-eeds-2025-2026-05-12.csv »; what was received is not called as what is published. */
function nameOf({ consultation, audience, format, now }: FileOrder): string {
  const { slug, demonstration, timeZone } = consultation;
  const [stem = "", extension = ""] = fileOf[format].name.split(".");
  const parts = [
    ...(demonstration === null ? [] : ["demonstration"]),
    ...[stem, ...(audience === "staff" ? ["recues"] : []), slug, dayOf(now, timeZone)],
  ];
  return `${parts.join("-")}.${extension}`;
}
