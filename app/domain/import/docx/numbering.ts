import { childTags, findChild, type Tag } from "../markup";
import { letterOf, ordinalOf, romanOf, tidyLabel } from "../number-format";
import { valueOf } from "./xml";

type Level = {
  start: number;
  format: string;
  text: string;
  restart: number | null;
  isLegal: boolean;
  style: string | null;
};

/** What Word shows before a paragraph: its number, or a bullet; `level` from 0. Null when it shows nothing. */
export type Shown = { kind: "number" | "bullet"; label: string; level: number; isKnown: boolean } | null;

/** Counts the paragraphs of a document as Word does, in the order in which they are shown to it. */
export type Numbering = {
  next: (numId: string, level: number) => Shown;
  /** The level that this style numbers in a list. */
  levelOfStyle: (numId: string, styleId: string) => number | null;
};

type List = { abstractId: string; levels: Map<number, Level>; starts: Map<number, number> };

export function numberingIn(part: Tag | undefined): Numbering {
  const lists = listsIn(part);
  /** Lists made from one model count together. */
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    levelOfStyle: (numId, styleId) => {
      for (const [index, { style }] of lists.get(numId)?.levels ?? []) if (style === styleId) return index;
      return null;
    },
    next: (numId, index) => {
      const list = lists.get(numId);
      const level = list?.levels.get(index);
      if (!list || !level) return null;
      const count = counts.get(list.abstractId) ?? new Map<number, number>();
      counts.set(list.abstractId, count);
      if (!begun.has(numId)) for (const [at, start] of list.starts) count.set(at, start - 1);
      begun.add(numId);
      advance(list, count, index);
      return shownOf(list, count, index);
    },
  };
}

/** One more at this level; deeper ones begin again, unless they say otherwise. */
function advance({ levels }: List, count: Map<number, number>, index: number): void {
  const startOf = (at: number) => levels.get(at)?.start ?? 1;
  count.set(index, (count.get(index) ?? startOf(index) - 1) + 1);
  for (let above = 0; above < index; above++) if (!count.has(above)) count.set(above, startOf(above));
  for (const deeper of [...count.keys()].filter((at) => at > index)) {
    const { restart = null } = levels.get(deeper) ?? {};
    if (restart === null || (restart > 0 && index < restart)) count.delete(deeper);
  }
}

function shownOf({ levels }: List, count: ReadonlyMap<number, number>, index: number): Shown {
  const level = levels.get(index);
  if (!level) return null;
  if (level.format === "bullet") return { kind: "bullet", label: "", level: index, isKnown: true };
  let isKnown = true;
  const label = level.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = level.isLegal ? "decimal" : (levels.get(at)?.format ?? "decimal");
    const write = formats.get(format);
    isKnown &&= write !== undefined;
    return (write ?? String)(count.get(at) ?? 0);
  });
  const tidied = tidyLabel(label);
  return tidied === "" ? null : { kind: "number", label: tidied, level: index, isKnown };
}

const formats = new Map<string, (value: number) => string>([
  ["decimal", String],
  ["decimalZero", (value) => String(value).padStart(2, "0")],
  ["upperRoman", romanOf],
  ["lowerRoman", (value) => romanOf(value).toLowerCase()],
  ["upperLetter", letterOf],
  ["lowerLetter", (value) => letterOf(value).toLowerCase()],
  ["ordinal", ordinalOf],
  ["none", () => ""],
]);

function listsIn(part: Tag | undefined): Map<string, List> {
  const children = part ? childTags(part) : [];
  const models = new Map(
    children
      .filter(({ name }) => name === "w:abstractNum")
      .map((one) => [one.attributes["w:abstractNumId"] ?? "", one]),
  );
  const nums = children.filter(({ name }) => name === "w:num");
  const modelIdOf = (num: Tag) => followLink(valueOf(num, "w:abstractNumId") ?? "", models);
  return new Map(nums.map((num) => [num.attributes["w:numId"] ?? "", listOf(num, modelIdOf(num), models)]));
}

/** A model may only name the style that holds the true one. */
function followLink(id: string, models: ReadonlyMap<string, Tag>): string {
  const link = valueOf(models.get(id), "w:numStyleLink");
  if (link === undefined) return id;
  return [...models].find(([, model]) => valueOf(model, "w:styleLink") === link)?.[0] ?? id;
}

function listOf(num: Tag, abstractId: string, models: ReadonlyMap<string, Tag>): List {
  const model = models.get(abstractId);
  const levels = new Map((model ? childTags(model) : []).flatMap(levelIn));
  const starts = new Map<number, number>();
  for (const override of childTags(num).filter(({ name }) => name === "w:lvlOverride")) {
    for (const [index, level] of childTags(override).flatMap(levelIn)) levels.set(index, level);
    const start = valueOf(override, "w:startOverride");
    if (start !== undefined) starts.set(Number(override.attributes["w:ilvl"] ?? 0), Number(start));
  }
  return { abstractId, levels, starts };
}

function levelIn(one: Tag): [number, Level][] {
  if (one.name !== "w:lvl") return [];
  const restart = valueOf(one, "w:lvlRestart");
  const level = {
    start: Number(valueOf(one, "w:start") ?? 0),
    format: valueOf(one, "w:numFmt") ?? "decimal",
    text: valueOf(one, "w:lvlText") ?? "",
    restart: restart === undefined ? null : Number(restart),
    isLegal: findChild(one, "w:isLgl") !== undefined,
    style: valueOf(one, "w:pStyle") ?? null,
  };
  return [[Number(one.attributes["w:ilvl"] ?? 0), level]];
}
