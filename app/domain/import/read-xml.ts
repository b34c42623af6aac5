import { SaxesParser } from "saxes";
import { decodeText } from "./decode-text";
import { openFindings } from "./finding";
import { type Tag, tag } from "./markup";
import { Unreadable } from "./refusal";

/** Office software nests tables and frames, never this deep. */
const deepestNesting = 400;

/**
 * An XML part as a tree whose names have the prefix that we know their namespace by (`w:p`), whatever the file calls it.
 * A document type is refused: office software writes none, and it is how entities from elsewhere come in.
 */
export function readXml(bytes: Uint8Array, prefixOf: ReadonlyMap<string, string>): Tag {
  const root = tag("");
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  const nameOf = (uri: string, local: string) => {
    const prefix = prefixOf.get(uri);
    return prefix === undefined ? local : `${prefix}:${local}`;
  };
  parser.on("error", () => {
    throw new Unreadable("damaged");
  });
  parser.on("doctype", () => {
    throw new Unreadable("declared-entities");
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const told = Object.values(attributes).map((one) => [nameOf(one.uri, one.local), one.value] as const);
    const child = tag(nameOf(uri, local), Object.fromEntries(told));
    open.at(-1)?.children.push(child);
    open.push(child);
    if (open.length > deepestNesting) throw new Unreadable("too-deep");
  });
  parser.on("closetag", () => void open.pop());
  const keep = (text: string) => void open.at(-1)?.children.push(text);
  parser.on("text", keep);
  parser.on("cdata", keep);
  parser.write(decodeText(bytes, openFindings())).close();
  return root;
}
