import { findChild, isTag, type Tag, tag, tagsUnder, wordsOf } from "../markup";
import { chosenOf, type Document, isReference } from "./document";
import { withoutMarks } from "./marks";
import { runIs, type Styles } from "./styles";
import { valueOf } from "./xml";

type Chain = ReturnType<Styles["chainOf"]>;

/** A run with the marks that a fiche knows, whoever gives them: itself or its style. Hidden words go; so do images, listed. */
export function simplifyRun(run: Tag, doc: Document, paragraph: Chain, boxes: Tag[]): Tag[] {
  const properties = findChild(run, "w:rPr");
  const styleId = valueOf(properties, "w:rStyle");
  const chain = styleId === undefined ? [] : doc.styles.chainOf(styleId);
  if (runIs("w:vanish", properties, chain, paragraph)) {
    if (wordsOf(run).trim() !== "") doc.findings.note("hidden");
    return [];
  }
  const pieces = takeNoteMark(run.children.filter(isTag), doc);
  const content = pieces.flatMap((one) => simplifyContent(one, doc, boxes));
  if (content.length === 0) return [];
  const isStruck = ["w:strike", "w:dstrike"].some((name) => runIs(name, properties, chain));
  const marks = [
    ...["w:b", "w:i"].filter((name) => runIs(name, properties, chain)),
    ...(isStruck ? ["w:strike"] : []),
  ];
  const raised = findChild(properties, "w:vertAlign");
  return [
    tag("w:r", {}, [
      tag("w:rPr", {}, [...marks.map((name) => tag(name)), ...(raised ? [raised] : [])]),
      ...content,
    ]),
  ];
}

/** A note that somebody marked themselves (« * ») is called by the words after it, which are none of the text. */
function takeNoteMark(pieces: readonly Tag[], { noteMarks, findings }: Document): readonly Tag[] {
  const call = pieces.find(({ name, attributes }) => {
    const isMarked = !["0", "false", "off", undefined].includes(attributes["w:customMarkFollows"]);
    return isMarked && /^w:(foot|end)noteReference$/.test(name);
  });
  if (!call) return pieces;
  const mark = pieces
    .filter(({ name }) => name === "w:t")
    .map(wordsOf)
    .join("")
    .trim();
  if (mark === "") findings.note("unknown-numbers");
  else noteMarks.set(`${call.name.slice(2, -9)}-${call.attributes["w:id"] ?? ""}`, mark);
  return pieces.filter(({ name }) => name !== "w:t");
}

const kept = [
  "w:tab",
  "w:br",
  "w:noBreakHyphen",
  "w:sym",
  "w:fldChar",
  "w:footnoteReference",
  "w:endnoteReference",
];

function simplifyContent(one: Tag, doc: Document, boxes: Tag[]): Tag[] {
  const { findings } = doc;
  if (kept.includes(one.name)) return [tag(one.name, one.attributes)];
  switch (one.name) {
    case "w:t":
      return [tag("w:t", {}, [withoutMarks(wordsOf(one))])];
    case "w:cr":
      return [tag("w:br")];
    case "w:ptab":
      return [tag("w:tab")];
    case "w:instrText":
      if (isReference(wordsOf(one)))
        findings.note("cross-references", wordsOf(one).trim().split(/\s+/)[1] ?? "");
      return [tag("w:instrText", {}, [wordsOf(one)])];
    case "w:commentReference":
      findings.note("comments");
      return [];
    case "mc:AlternateContent":
      return chosenOf(one)
        .filter(isTag)
        .flatMap((child) => simplifyContent(child, doc, boxes));
    case "w:drawing":
    case "w:pict":
    case "w:object":
      noteDrawing(one, doc, boxes);
      return [];
    default:
      return [];
  }
}

/** A drawing holds words in boxes, or it is an image. */
function noteDrawing(drawing: Tag, { findings }: Document, boxes: Tag[]): void {
  const under = [...tagsUnder(drawing)];
  const found = under.filter(({ name }) => name === "w:txbxContent");
  const told = found.filter((box) => wordsOf(box).trim() !== "");
  boxes.push(...told);
  const named = under.find(({ name }) => name === "docPr")?.attributes;
  if (told.length === 0) findings.note("images", named?.descr ?? named?.title ?? "");
}
