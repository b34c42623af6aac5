import { Fragment, type Mark, type Node } from "@tiptap/pm/model";
import { contributionSchema } from "./contribution-schema";

const { bold, italic, link } = contributionSchema.marks;
const { hardBreak } = contributionSchema.nodes;
const styles = [bold, italic].filter((style) => style !== undefined);

/** Addresses that a link may lead to. */
export const safeAddress = /^(https?:\/\/|mailto:)[^\s()<>]+$/i;

type Token =
  | { kind: "words"; text: string; href: string | null }
  | { kind: "stars"; count: number; opens: boolean; closes: boolean; href: string | null };

/** Words with their conventions (**bold**, *italic*, [link](https://…), line ends) as inline nodes. */
export function readInline(text: string): Fragment {
  const tokens = tokensOf(text);
  const pairs = styles.map((_, style) => pairsOf(tokens, style));
  const on = styles.map(() => false);
  const nodes: Node[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === "words") {
      nodes.push(...drawn(token.text, marksOf(on, token.href)));
      return;
    }
    const left = token.count > 3 ? token.count : literalStars(token.count, index, pairs, on);
    if (left > 0) nodes.push(...drawn("*".repeat(left), marksOf(on, token.href)));
  });
  return Fragment.fromArray(nodes);
}

/** Turns over the styles whose delimiters have a partner; the stars that have none stay stars. */
function literalStars(count: number, index: number, pairs: readonly ReadonlySet<number>[], on: boolean[]) {
  let left = count;
  pairs.forEach((paired, style) => {
    if (!paired.has(index)) return;
    on[style] = !on[style];
    left -= widthOf(style);
  });
  return left;
}

/** Two stars for the first style, bold; one for italic. */
const widthOf = (style: number) => (style === 0 ? 2 : 1);
const isOf = (count: number, style: number) => count === 3 || count === widthOf(style);

/** Where a style begins and ends: only delimiters that touch words on the right side, and only in pairs. */
function pairsOf(tokens: readonly Token[], style: number): Set<number> {
  const paired = new Set<number>();
  let opened: number | null = null;
  tokens.forEach((token, index) => {
    if (token.kind !== "stars" || !isOf(token.count, style)) return;
    if (opened === null) opened = token.opens ? index : null;
    else if (token.closes) {
      paired.add(opened).add(index);
      opened = null;
    }
  });
  return paired;
}

function marksOf(on: readonly boolean[], href: string | null): readonly Mark[] {
  const marks = styles.flatMap((style, index) => (on[index] ? [style.create()] : []));
  const all = href === null || !link ? marks : [...marks, link.create({ href })];
  return all.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []);
}

function drawn(text: string, marks: readonly Mark[]): Node[] {
  return text
    .split("\n")
    .flatMap((line, index) => [
      ...(index > 0 && hardBreak ? [hardBreak.create()] : []),
      ...(line === "" ? [] : [contributionSchema.text(line, marks)]),
    ]);
}

/** An escaped sign, a run of stars, a link, or anything else up to the next of these. */
const pieces =
  /\\([\\*[\]>.)•-])|(\*+)|\[((?:\\.|[^\\[\]])+)\]\(((?:https?:\/\/|mailto:)[^\s()<>]+)\)|([^\\*[]+|[\\[])/gi;

/** `href`: the link of which this is the label; its brackets touch the label on both sides. */
function tokensOf(text: string, href: string | null = null): Token[] {
  return [...text.matchAll(pieces)].flatMap((piece): Token[] => {
    const [whole, escaped, stars, label, address, plain] = piece;
    if (label !== undefined && address !== undefined) return tokensOf(label, address);
    if (stars === undefined) return [{ kind: "words", text: escaped ?? plain ?? whole, href }];
    const [before, after] = [text.charAt(piece.index - 1), text.charAt(piece.index + stars.length)];
    const isInLink = href !== null;
    const opens = after === "" ? isInLink : /\S/.test(after);
    const closes = before === "" ? isInLink : /\S/.test(before);
    return [{ kind: "stars", count: stars.length, opens, closes, href }];
  });
}

type Letter = { text: string; styles: boolean[]; href: string | null };

/** Inline nodes as words with their conventions; `escaped` protects what would be read as one. */
export function writeInline(block: Node, escaped: boolean): string {
  const letters = lettersOf(block);
  styles.forEach((_, style) => trimStyle(letters, style));
  let written = "";
  let before: Letter = { text: "", styles: styles.map(() => false), href: null };
  const turn = (next: Letter) => {
    if (before.href !== next.href && before.href !== null) written += `](${addressOf(before.href)})`;
    styles.forEach((_, style) => {
      if (before.styles[style] !== next.styles[style]) written += "*".repeat(widthOf(style));
    });
    if (before.href !== next.href && next.href !== null) written += "[";
    before = next;
  };
  for (const letter of letters) {
    turn(letter);
    written += escaped && /[\\*[\]]/.test(letter.text) ? `\\${letter.text}` : letter.text;
  }
  turn({ text: "", styles: styles.map(() => false), href: null });
  return written;
}

/** One entry for each character, so that styles may be moved off the spaces at their edges. */
function lettersOf(block: Node): Letter[] {
  return block.children.flatMap((child) => {
    const href = String(child.marks.find(({ type }) => type === link)?.attrs.href ?? "");
    const on = styles.map((style) => child.marks.some(({ type }) => type === style));
    return [...(child.isText ? (child.text ?? "") : "\n")].map((text) => {
      return { text, styles: [...on], href: href === "" || !safeAddress.test(addressOf(href)) ? null : href };
    });
  });
}

/** Stars touch words: a style gives up the spaces and line ends at both its edges. */
function trimStyle(letters: readonly Letter[], style: number): void {
  const trim = (inOrder: readonly Letter[]) => {
    let isInside = false;
    for (const letter of inOrder) {
      if (!isInside && letter.styles[style] && /\s/.test(letter.text)) letter.styles[style] = false;
      isInside = letter.styles[style] ?? false;
    }
  };
  trim(letters);
  trim([...letters].reverse());
}

const addressOf = (href: string) =>
  href.replace(/[\s()<>]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
