import { kinds, positions } from "~/domain/contribution/contribution";
import { dayWord } from "./dates";
import { journal, sentenceOf } from "./journal";
import { kindWord, languageWord, positionWord } from "./words";

/** What the journal, or the contributions of a consultation, may be narrowed by. */
const wishWord = {
  from: "premier jour",
  to: "dernier jour",
  type: "fait",
  consultation: "concertation",
  actor: "auteur du fait",
  fiche: "fiche",
  theme: "thème",
  kind: "nature",
  position: "position",
  organisationType: "type d’organisme",
  organisationId: "organisme",
  language: "langue",
  questionId: "question",
  words: "mots cherchés (non conservés)",
} as const;

type Wish = keyof typeof wishWord;
const isWish = (name: string): name is Wish => Object.hasOwn(wishWord, name);

const codeWord: Partial<Record<Wish, (code: string) => string>> = {
  from: (day) => dayWord(new Date(day)),
  to: (day) => dayWord(new Date(day)),
  type: sentenceOf,
  actor: (kind) => (kind === "job" ? journal.job : journal.system),
  kind: (code) => named(kinds, kindWord, code),
  position: (code) => named(positions, positionWord, code),
  language: languageWord,
};

function named<Code extends string>(
  codes: readonly Code[],
  words: Record<Code, string>,
  code: string,
): string {
  const known = codes.find((one) => one === code);
  return known === undefined ? code : words[known];
}

const isId = (code: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(code);

/** A filter as a fact holds it (« kind=opinion »), in French. Of an id it is told only by what it narrowed. */
export function wishesWord(filters: readonly string[]): string {
  return filters.map(wishWordOf).join("\u00a0; ");
}

function wishWordOf(filter: string): string {
  const [name = "", code = ""] = filter.split(/=(.*)/s);
  const wish = isWish(name) ? wishWord[name] : name;
  if (code === "" || isId(code)) return wish;
  const read = isWish(name) ? codeWord[name] : undefined;
  return `${wish}\u00a0: ${read ? read(code) : code}`;
}
