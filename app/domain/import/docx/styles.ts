import { childTags, findChild, type Tag } from "../markup";
import { isOn, valueOf } from "./xml";

type Style = { name: string; paragraph: Tag | undefined; run: Tag | undefined; isBanded: boolean };

/** What the styles of a document say, each followed by those that it is based on. */
export type Styles = {
  /** The style, what it is based on, and so on; of nothing, the default one of paragraphs. */
  chainOf: (id: string | undefined) => readonly Style[];
};

const longestChain = 20;

export function stylesIn(part: Tag | undefined): Styles {
  const tags = part ? childTags(part).filter(({ name }) => name === "w:style") : [];
  const byId = new Map(tags.map((one) => [one.attributes["w:styleId"] ?? "", one]));
  const usual = tags.find(
    ({ attributes }) =>
      attributes["w:type"] === "paragraph" && ["1", "true"].includes(attributes["w:default"] ?? ""),
  );
  return {
    chainOf: (id) => {
      const chain: Style[] = [];
      let next = id === undefined ? usual : byId.get(id);
      while (next && chain.length < longestChain) {
        chain.push(styleOf(next));
        next = byId.get(valueOf(next, "w:basedOn") ?? "");
      }
      return chain;
    },
  };
}

function styleOf(one: Tag): Style {
  const parts = childTags(one).filter(({ name }) => name === "w:tblStylePr");
  return {
    name: (valueOf(one, "w:name") ?? "").toLowerCase(),
    paragraph: findChild(one, "w:pPr"),
    run: findChild(one, "w:rPr"),
    isBanded: parts.some(({ attributes }) => attributes["w:type"] === "firstRow"),
  };
}

/** Whether a run has this switch on: by itself, by its style, or by that of its paragraph. */
export function runIs(name: string, run: Tag | undefined, ...chains: (readonly Style[])[]): boolean {
  const said = [isOn(run, name), ...chains.flatMap((chain) => chain.map((style) => isOn(style.run, name)))];
  return said.find((one) => one !== null) ?? false;
}
