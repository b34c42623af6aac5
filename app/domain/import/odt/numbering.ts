import type { Tag } from "../markup";
import { letterOf, romanOf, tidyLabel } from "../number-format";
import type { Styles } from "./styles";

/** Counts the items of lists, each list by itself, as they come. Levels begin at 1. */
export type Numbering = {
  /** The number that the next item shows: empty for a bullet, null for a list that nobody described. */
  next: (counted: { list: string; style: string; level: number; start: number | null }) => string | null;
};

export function numberingBy({ levelsOf }: Styles): Numbering {
  const counts = new Map<string, Map<number, number>>();
  return {
    next: ({ list, style, level, start }) => {
      const levels = levelsOf(style);
      const count = counts.get(list) ?? new Map<number, number>();
      counts.set(list, count);
      count.set(level, start ?? (count.get(level) ?? startOf(levels.get(level)) - 1) + 1);
      for (let above = 1; above < level; above++)
        if (!count.has(above)) count.set(above, startOf(levels.get(above)));
      for (const deeper of [...count.keys()].filter((at) => at > level)) count.delete(deeper);
      const one = levels.get(level);
      return one ? shownOf(one, level, levels, count) : null;
    },
  };
}

const startOf = (level: Tag | undefined) => Number(level?.attributes["text:start-value"] ?? 1);

const formats = new Map<string, (value: number) => string>([
  ["1", String],
  ["a", (value) => letterOf(value).toLowerCase()],
  ["A", letterOf],
  ["i", (value) => romanOf(value).toLowerCase()],
  ["I", romanOf],
]);

function shownOf(
  one: Tag,
  level: number,
  levels: ReadonlyMap<number, Tag>,
  count: ReadonlyMap<number, number>,
): string {
  const { attributes } = one;
  if (one.name === "text:list-level-style-bullet" || one.name === "text:list-level-style-image") return "";
  if ((attributes["style:num-format"] ?? "") === "") return "";
  const depth = Number(attributes["text:display-levels"] ?? 1);
  const numbers = Array.from({ length: depth }, (_, index) => level - depth + 1 + index).map((at) => {
    const write = formats.get(levels.get(at)?.attributes["style:num-format"] ?? "1");
    return (write ?? String)(count.get(at) ?? 1);
  });
  const { "style:num-prefix": before = "", "style:num-suffix": after = "" } = attributes;
  return tidyLabel(before + numbers.join(".") + after);
}
