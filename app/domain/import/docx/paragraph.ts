import { childTags, findChild, type Tag } from "../markup";
import type { Numbering, Shown } from "./numbering";
import type { Styles } from "./styles";
import { valueOf } from "./xml";

export type Shape = "text" | "title" | "caption" | "contents" | "quote" | "callout" | `h${number}`;

/** What a paragraph is in its document: its role, its outline, its number. */
export type Role = { shape: Shape; shown: Shown };

export function roleOf(properties: Tag | undefined, styles: Styles, numbering: Numbering): Role {
  const styleId = valueOf(properties, "w:pStyle");
  const chain = styles.chainOf(styleId);
  const said = [properties, ...chain.map(({ paragraph }) => paragraph)];
  const names = chain.map(({ name }) => name);
  return { shape: shapeOf(said, names), shown: shownOf(said, styleId, numbering) };
}

function shapeOf(said: readonly (Tag | undefined)[], names: readonly string[]): Shape {
  const isNamed = (shape: RegExp) => names.some((name) => shape.test(name));
  if (isNamed(/^(toc|tm|table of figures)( \d|$)/)) return "contents";
  const outline = firstOf(said, (one) => valueOf(one, "w:outlineLvl"));
  if (outline !== undefined && Number(outline) < 9) return `h${Math.min(6, Number(outline) + 1)}`;
  const [, rank] = names.map((name) => /^(?:heading|titre) (\d)$/.exec(name)).find(Boolean) ?? [];
  if (outline === undefined && rank !== undefined) return `h${Math.min(6, Number(rank))}`;
  if (isNamed(/^(title|titre)$/)) return "title";
  if (isNamed(/^(caption|légende)$/)) return "caption";
  if (isNamed(/^(intense )?quote$|^citation/)) return "quote";
  return isFramed(said) ? "callout" : "text";
}

/** A frame on its four sides, or a background: it is set apart for whoever reads it. */
function isFramed(said: readonly (Tag | undefined)[]): boolean {
  const fill = firstOf(said, (one) => findChild(one, "w:shd")?.attributes["w:fill"]);
  if (fill !== undefined && !/^(auto|f{6})$/i.test(fill)) return true;
  const frame = firstOf(said, (one) => findChild(one, "w:pBdr"));
  const sides = frame ? childTags(frame) : [];
  return ["w:top", "w:bottom", "w:left", "w:right"].every((side) =>
    sides.some(
      ({ name, attributes }) => name === side && !["nil", "none"].includes(attributes["w:val"] ?? ""),
    ),
  );
}

/** A number given directly wins over the style’s; 0 takes it away. */
function shownOf(
  said: readonly (Tag | undefined)[],
  styleId: string | undefined,
  numbering: Numbering,
): Shown {
  const given = said.map((one) => findChild(one, "w:numPr"));
  const numId = firstOf(given, (one) => valueOf(one, "w:numId"));
  if (numId === undefined || numId === "0") return null;
  const level = firstOf(given, (one) => valueOf(one, "w:ilvl"));
  const own = styleId === undefined ? null : numbering.levelOfStyle(numId, styleId);
  return numbering.next(numId, level === undefined ? (own ?? 0) : Number(level));
}

function firstOf<T>(
  said: readonly (Tag | undefined)[],
  read: (one: Tag | undefined) => T | undefined,
): T | undefined {
  for (const one of said) {
    const value = read(one);
    if (value !== undefined) return value;
  }
  return undefined;
}
