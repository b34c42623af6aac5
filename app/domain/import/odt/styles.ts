import { childTags, findChild, type Tag, tagsUnder } from "../markup";

type Properties = Readonly<Record<string, string>>;

/** What the styles of a text say, each completed by those that it is made from. */
export type Styles = {
  /** Names of a style and of those that it is made from, as people see them. */
  namesOf: (id: string | undefined) => readonly string[];
  textOf: (id: string | undefined) => Properties;
  paragraphOf: (id: string | undefined) => Properties;
  /** The list that the style of a paragraph puts it in. */
  listOf: (id: string | undefined) => string | undefined;
  /** The levels of a list, or of headings (the empty id). */
  levelsOf: (id: string) => ReadonlyMap<number, Tag>;
};

const longestChain = 20;

export function stylesIn(parts: readonly Tag[]): Styles {
  const all = parts.flatMap((part) => [...tagsUnder(part)]);
  const styles = new Map(
    all.filter(({ name }) => name === "style:style").map((one) => [one.attributes["style:name"] ?? "", one]),
  );
  const lists = new Map(
    all
      .filter(({ name }) => name === "text:list-style" || name === "text:outline-style")
      .map((one) => [
        one.name === "text:outline-style" ? "" : (one.attributes["style:name"] ?? ""),
        levelsIn(one),
      ]),
  );
  const chainOf = (id: string | undefined) => {
    const chain: Tag[] = [];
    let next = styles.get(id ?? "");
    while (next && chain.length < longestChain) {
      chain.push(next);
      next = styles.get(next.attributes["style:parent-style-name"] ?? "");
    }
    return chain;
  };
  const merged = (id: string | undefined, name: string): Properties =>
    chainOf(id)
      .map((one) => findChild(one, name)?.attributes ?? {})
      .reduceRight<Properties>((all, own) => ({ ...all, ...own }), {});
  return {
    namesOf: (id) =>
      chainOf(id).map((one) => one.attributes["style:display-name"] ?? one.attributes["style:name"] ?? ""),
    textOf: (id) => merged(id, "style:text-properties"),
    paragraphOf: (id) => merged(id, "style:paragraph-properties"),
    listOf: (id) =>
      chainOf(id)
        .map((one) => one.attributes["style:list-style-name"])
        .find((name) => name !== undefined),
    levelsOf: (id) => lists.get(id) ?? new Map<number, Tag>(),
  };
}

const levelsIn = (list: Tag): Map<number, Tag> =>
  new Map(childTags(list).map((level) => [Number(level.attributes["text:level"] ?? 1), level]));
