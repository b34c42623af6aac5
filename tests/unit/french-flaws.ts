const noBreak = "\u00a0\u202f";
/** Addresses, and instants as machines write them. */
const notSentences = /\b(?:https?:\/\/|mailto:)\S+|\b\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

/** What French typography refuses, and how it shows: a class of characters tells which one was meant. */
const rules: readonly [flaw: string, shape: RegExp][] = [
  ["a straight apostrophe", /'/],
  ["a straight quotation mark", /"/],
  ["three full stops for « … »", /\.\.\./],
  [`no no-break space before « : », « ; », « ? », « ! » or « » »`, new RegExp(`(?<![${noBreak}?!])[:;?!»]`)],
  ["no no-break space after «", new RegExp(`«(?![${noBreak}])`)],
  ["a thousand parted by an ordinary space", /\d \d{3}(?!\d)/],
  ["two spaces", /[ \u00a0\u202f]{2}/],
  ["a letter that is not normalised", /[a-zA-Z]\p{M}/u],
];

/** Each flaw of a French text, with the words around it. */
export function flawsOf(text: string): string[] {
  const sentences = text.replaceAll(notSentences, "…");
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
