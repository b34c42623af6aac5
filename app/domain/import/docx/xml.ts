import { findChild, type Tag } from "../markup";
import { readXml } from "../read-xml";

const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Namespaces of WordprocessingML, in both of its editions. */
const prefixes = new Map([
  [transitional, "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  [relationships, "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
]);

/** What a part that we write again declares. */
export const declared = { "xmlns:w": transitional, "xmlns:r": relationships };

export const readPart = (bytes: Uint8Array): Tag => readXml(bytes, prefixes);

/** `w:val` of a child: the way this format writes nearly everything. */
export const valueOf = (parent: Tag | undefined, name: string): string | undefined =>
  findChild(parent, name)?.attributes["w:val"];

/** A switch is on when it is there, unless it says no. */
export function isOn(parent: Tag | undefined, name: string): boolean | null {
  const found = findChild(parent, name);
  return found ? !["0", "false", "off"].includes(found.attributes["w:val"] ?? "") : null;
}
