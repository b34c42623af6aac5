const noBreak = "\u00a0\u202f";
const addresses = /\b(?:https?:\/\/|mailto:)\S+/g;

/** What French typography refuses, and how it shows: a class of characters tells which one was meant. */
const rules: readonly [flaw: string, shape: RegExp][] = [
  ["a straight apostrophe", /'/],
  ["a straight quotation mark", /"/],
  ["three full stops for « … »", /\.\.\./],
  [`no no-break space before « : », « ; », « ? », « ! » or « » »`, new RegExp(`(?<![${noBreak}?!])[:;?!»]`)],
  ["no no-break space after «", new RegExp(`«(?![${noBreak}])`)],
  ["two spaces", /[ \u00a0\u202f]{2}/],
  ["a letter that is not normalised", /[a-zA-Z]\p{M}/u],
];

/** Each flaw of a French text, with the words around it; addresses are not sentences. */
export function flawsOf(text: string): string[] {
  const sentences = text.replaceAll(addresses, "…");
  return rules.flatMap(([flaw, shape]) => {
    const found = shape.exec(sentences);
    return found ? [`${flaw}: …${sentences.slice(Math.max(0, found.index - 25), found.index + 25)}…`] : [];
  });
}

/** What is not read by people: addresses of things, codes, dates, and their like. */
type Skip = (key: string, holder: object) => boolean;

/** Every text in a value, with the way to it. */
export function textsIn(value: unknown, skip: Skip, path: string): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    skip(key, value) ? [] : textsIn(member, skip, `${path}.${key}`),
  );
}
