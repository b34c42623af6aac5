import { childTags, findChild, isTag, type Piece, type Tag, tag, tagsUnder, wordsOf } from "../markup";
import { chosenOf, type Document, isReference } from "./document";
import { markOf, withoutMarks } from "./marks";
import { roleOf, type Shape } from "./paragraph";
import { simplifyRun } from "./run";
import { isOn, valueOf } from "./xml";

/** What only stands round other things. */
const wrappers = ["w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:sdtContent", "w:dir", "w:bdo"];
const takenBack = ["w:del", "w:moveFrom"];

/**
 * The blocks of a part as mammoth is to read them: all changes accepted, what is hidden taken out, each paragraph with
 * one style that says its role and with its number written before its words. Lists what is lost on the way.
 */
export function simplifyBlocks(pieces: readonly Piece[], doc: Document): Tag[] {
  return joinParagraphs(blocksIn(pieces, doc)).flatMap((block) => {
    if (block.name === "w:tbl") return [simplifyTable(block, doc)];
    if (block.name === "w:p") return simplifyParagraph(block, doc);
    return [];
  });
}

function blocksIn(pieces: readonly Piece[], doc: Document): Tag[] {
  return pieces.filter(isTag).flatMap((block) => {
    if (takenBack.includes(block.name) || wrappers.slice(0, 2).includes(block.name))
      doc.findings.note("tracked-changes");
    if (takenBack.includes(block.name)) return [];
    if (wrappers.includes(block.name)) return blocksIn(block.children, doc);
    if (block.name === "w:sdt")
      return isContents(block, doc) ? [] : blocksIn(findChild(block, "w:sdtContent")?.children ?? [], doc);
    if (block.name === "mc:AlternateContent") return blocksIn(chosenOf(block), doc);
    if (block.name === "m:oMathPara") return [tag("w:p", {}, [block])];
    return [block];
  });
}

/** A table of contents, which a fiche makes by itself. */
function isContents(block: Tag, { findings }: Document): boolean {
  const gallery = [...tagsUnder(findChild(block, "w:sdtPr") ?? tag(""))].find(
    ({ name }) => name === "w:docPartGallery",
  );
  const isOne = gallery?.attributes["w:val"] === "Table of Contents";
  if (isOne) findings.note("contents");
  return isOne;
}

/** The words before a deleted end of paragraph join the next one, which gives the paragraph its role. */
function joinParagraphs(blocks: readonly Tag[]): Tag[] {
  const joined: Tag[] = [];
  let waiting: Piece[] = [];
  const settle = () => {
    if (waiting.length > 0) joined.push(tag("w:p", {}, waiting));
    waiting = [];
  };
  for (const block of blocks) {
    if (block.name !== "w:p") {
      settle();
      joined.push(block);
      continue;
    }
    const words = block.children.filter((child) => !isTag(child) || child.name !== "w:pPr");
    const mark = findChild(findChild(block, "w:pPr"), "w:rPr");
    if (takenBack.some((name) => findChild(mark, name))) {
      waiting.push(...words);
      continue;
    }
    const own = block.children.filter((child) => isTag(child) && child.name === "w:pPr");
    joined.push(tag("w:p", {}, [...own, ...waiting, ...words]));
    waiting = [];
  }
  settle();
  return joined;
}

function simplifyParagraph(paragraph: Tag, doc: Document): Tag[] {
  const properties = findChild(paragraph, "w:pPr");
  const chain = doc.styles.chainOf(valueOf(properties, "w:pStyle"));
  const boxes: Tag[] = [];
  const line = lineOf(paragraph.children, doc, (run) => simplifyRun(run, doc, chain, boxes));
  const words = line.map(wordsOf).join("");
  if (words.trim() === "" && !hasCall(line)) return simplifyBoxes(boxes, doc);
  const role = roleOf(properties, doc.styles, doc.numbering);
  if (role.shape === "contents") {
    doc.findings.note("contents");
    return [];
  }
  if (role.shown?.isKnown === false) doc.findings.note("unknown-numbers", words);
  const mark = markOf(role);
  const before = mark === "" ? [] : [tag("w:r", {}, [tag("w:t", {}, [mark])])];
  return [styled(role.shape, [...before, ...line]), ...simplifyBoxes(boxes, doc)];
}

const hasCall = (line: readonly Tag[]) =>
  line.some((one) => [...tagsUnder(one)].some(({ name }) => /^w:(foot|end)noteReference$/.test(name)));

const styled = (shape: Shape, line: readonly Tag[]): Tag =>
  tag("w:p", {}, [tag("w:pPr", {}, [tag("w:pStyle", { "w:val": `fiche-${shape}` })]), ...line]);

/** A text box is set apart from the text: it follows the paragraph that it hangs on, as a call-out. */
function simplifyBoxes(boxes: readonly Tag[], doc: Document): Tag[] {
  return boxes.flatMap((box) => {
    doc.findings.note("text-boxes", wordsOf(box));
    return simplifyBlocks(box.children, doc).map((block) => {
      const style = findChild(findChild(block, "w:pPr"), "w:pStyle");
      if (style?.attributes["w:val"] === "fiche-text") style.attributes["w:val"] = "fiche-callout";
      return block;
    });
  });
}

/** Runs and links, all that stands round them taken away. */
function lineOf(pieces: readonly Piece[], doc: Document, readRun: (run: Tag) => Tag[]): Tag[] {
  return pieces.filter(isTag).flatMap((one) => {
    const { findings } = doc;
    const within = () => lineOf(one.children, doc, readRun);
    if (takenBack.includes(one.name)) {
      findings.note("tracked-changes");
      return [];
    }
    if (one.name === "w:ins" || one.name === "w:moveTo") findings.note("tracked-changes");
    if (wrappers.includes(one.name)) return within();
    switch (one.name) {
      case "w:r":
        return readRun(one);
      case "w:hyperlink":
        return [tag("w:hyperlink", one.attributes, within())];
      case "w:fldSimple":
        if (isReference(one.attributes["w:instr"] ?? "")) findings.note("cross-references", wordsOf(one));
        return within();
      case "w:sdt":
        return lineOf(findChild(one, "w:sdtContent")?.children ?? [], doc, readRun);
      case "mc:AlternateContent":
        return lineOf(chosenOf(one), doc, readRun);
      case "m:oMath":
      case "m:oMathPara":
        findings.note("equations", wordsOf(one));
        return [tag("w:r", {}, [tag("w:t", {}, [withoutMarks(wordsOf(one))])])];
      default:
        return [];
    }
  });
}

function simplifyTable(table: Tag, doc: Document): Tag {
  const rows = flatten(table.children, "w:tr", doc).filter((row) => {
    const isDeleted = findChild(findChild(row, "w:trPr"), "w:del") !== undefined;
    if (isDeleted) doc.findings.note("tracked-changes");
    return !isDeleted;
  });
  const isBanded = hasHeadStyle(table, doc) && rows.length > 1;
  return tag(
    "w:tbl",
    {},
    rows.map((row, index) => simplifyRow(row, isBanded && index === 0, doc)),
  );
}

function flatten(pieces: readonly Piece[], wanted: string, doc: Document): Tag[] {
  return blocksIn(pieces, doc).filter(({ name }) => name === wanted);
}

/** Its style sets the first row apart, and this table asks for it. */
function hasHeadStyle(table: Tag, { styles }: Document): boolean {
  const properties = findChild(table, "w:tblPr");
  const look = findChild(properties, "w:tblLook")?.attributes ?? {};
  const asks = look["w:firstRow"] === "1" || (Number.parseInt(look["w:val"] ?? "0", 16) & 0x20) !== 0;
  const style = valueOf(properties, "w:tblStyle");
  return asks && style !== undefined && styles.chainOf(style).some(({ isBanded }) => isBanded);
}

function simplifyRow(row: Tag, isBanded: boolean, doc: Document): Tag {
  const isHead = isBanded || isOn(findChild(row, "w:trPr"), "w:tblHeader") === true;
  const cells = flatten(row.children, "w:tc", doc).map((cell) => simplifyCell(cell, doc));
  return tag("w:tr", {}, [...(isHead ? [tag("w:trPr", {}, [tag("w:tblHeader")])] : []), ...cells]);
}

function simplifyCell(cell: Tag, doc: Document): Tag {
  const properties = findChild(cell, "w:tcPr");
  const isDeleted = findChild(properties, "w:cellDel") !== undefined;
  if (isDeleted) doc.findings.note("tracked-changes");
  const merging = (properties ? childTags(properties) : []).filter(({ name }) =>
    ["w:gridSpan", "w:vMerge"].includes(name),
  );
  const blocks = isDeleted ? [] : simplifyBlocks(cell.children, doc).map(outOfCallout);
  return tag("w:tc", {}, [tag("w:tcPr", {}, merging), ...blocks]);
}

/** A coloured cell is a coloured cell. */
function outOfCallout(block: Tag): Tag {
  const style = findChild(findChild(block, "w:pPr"), "w:pStyle");
  if (style?.attributes["w:val"] === "fiche-callout") style.attributes["w:val"] = "fiche-text";
  return block;
}
