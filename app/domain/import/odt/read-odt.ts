import { openArchive } from "../archive";
import { captionTables } from "../caption-tables";
import type { Findings } from "../finding";
import { childTags, findChild, isTag, type Tag, tag } from "../markup";
import { noteMargins } from "../note-margins";
import { Unreadable } from "../refusal";
import { numberingBy } from "./numbering";
import { stylesIn } from "./styles";
import { blocksOf } from "./text";
import { readPart } from "./xml";

const wanted = ["content.xml", "styles.xml"];

/** An OpenDocument text as its writer shows it, all changes accepted: what was deleted stands apart from the text there. */
export function readOdt(bytes: Uint8Array, findings: Findings): Tag {
  const { parts, paths } = openArchive(bytes, (path) => wanted.includes(path));
  if (paths.some((path) => /^(Basic|Scripts)\//.test(path))) findings.note("macros");
  const read = wanted.map((path) => {
    const part = parts.get(path);
    return part ? childTags(readPart(part))[0] : undefined;
  });
  const text = findChild(findChild(read[0], "office:body"), "office:text");
  if (!text) throw new Unreadable("damaged");
  const styles = stylesIn(read.filter((part) => part !== undefined));
  const notes: Tag[] = [];
  const counting = { numbering: numberingBy(styles), lists: [], continued: new Map<string, string>() };
  const body = blocksOf(text.children, { styles, findings, notes, ...counting });
  noteMargins(marginsIn(read[1]), findings);
  const root = tag("body", {}, [...body, ...notes]);
  captionTables(root);
  return root;
}

const computed = ["text:page-number", "text:page-count", "office:annotation", "text:tracked-changes"];

/** What each master page prints above and below the text. */
function marginsIn(styles: Tag | undefined): string[] {
  const pages = findChild(styles, "office:master-styles");
  const margins = (pages ? childTags(pages) : [])
    .flatMap(childTags)
    .filter(({ name }) => /^style:(header|footer)(-left|-first)?$/.test(name));
  return margins.map(printedIn);
}

const printedIn = (one: Tag): string =>
  one.children
    .map((child) => {
      if (!isTag(child)) return child;
      return computed.includes(child.name) ? "" : `${child.name === "text:p" ? " " : ""}${printedIn(child)}`;
    })
    .join("");
