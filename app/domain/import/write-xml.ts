import { isTag, type Piece } from "./markup";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** XML of a tree; its names have prefixes that the root declares. */
export function writeXml(piece: Piece): string {
  if (!isTag(piece)) return escape(piece);
  const attributes = Object.entries(piece.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${piece.name}${attributes.join("")}>${piece.children.map(writeXml).join("")}</${piece.name}>`;
}
