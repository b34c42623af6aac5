import type { Question } from "../../app/domain/fiche/question";
import type { Json } from "../../app/lib/canonical-json";
import type { SeedSheet } from "./plan";
import type { SeedBlock, SeedFiche, SeedQuestion, SeedTable } from "./shape";

type NodeJson = Record<string, Json | undefined>;

/** Titles of a fiche's parts; the exercise has a charter where the other has the regulation. */
type PartTitles = { regulation: string };

/** Fiches that are written in parts, « Fiche 1 » and so on. */
export const inParts = (fiches: readonly SeedFiche[], titles: PartTitles): SeedSheet[] =>
  fiches.map((fiche) => {
    const { slug, title, theme } = fiche;
    const number = String(fiche.number);
    const named = { label: `Fiche ${number}`, number, slug, title, theme };
    return { ...named, body: textOf(fiche, titles), questions: questionsOf(fiche) };
  });

/** A text of paragraphs alone. */
export const inParagraphs = (...paragraphs: string[]): NodeJson =>
  withIds({ type: "doc", content: paragraphs.map(paragraph) });

/** The fiche as ProseMirror JSON. Ids follow reading order: the demonstration has one version of each text. */
function textOf(fiche: SeedFiche, titles: PartTitles): NodeJson {
  const content = [
    heading(2, "En bref"),
    list([...fiche.inBrief.sentences]),
    paragraph(`Ce qui vous est demandé\u00a0: ${fiche.inBrief.asked}`),
    heading(2, "Contexte"),
    ...fiche.context.flatMap(blocksOf),
    heading(2, titles.regulation),
    ...fiche.regulation.flatMap(blocksOf),
    heading(2, "Enjeux"),
    ...fiche.stakes.flatMap(blocksOf),
    heading(2, "Scénarios"),
    ...fiche.scenarios.flatMap((scenario) => [
      heading(3, `Scénario ${scenario.key}\u00a0: ${scenario.title}`),
      ...scenario.blocks.flatMap(blocksOf),
    ]),
    heading(2, "Impacts"),
    paragraph(fiche.impacts.introduction),
    table(fiche.impacts.table),
    heading(2, "Questions"),
    ...fiche.questions.map(({ key }) => ({ type: "question", attrs: { id: key } })),
  ];
  return withIds({ type: "doc", content });
}

function questionsOf(fiche: SeedFiche): Question[] {
  return fiche.questions.map((question) => ({
    key: question.key,
    type: question.type,
    wording: question.wording,
    options: optionsOf(question),
  }));
}

function optionsOf(question: SeedQuestion) {
  if (question.type === "choice") return question.options;
  if (question.type === "text") return [];
  const labels = [`1 – ${question.low}`, "2", "3", "4", `5 – ${question.high}`];
  return labels.map((label, index) => ({ key: String(index + 1), label }));
}

function text(words: string): NodeJson {
  return { type: "text", text: words.normalize("NFC") };
}

function paragraph(words: string): NodeJson {
  return { type: "paragraph", content: [text(words)] };
}

function heading(level: number, words: string): NodeJson {
  return { type: "heading", attrs: { level }, content: [text(words)] };
}

function list(items: readonly string[], ordered = false): NodeJson {
  const content = items.map((item) => ({ type: "listItem", content: [paragraph(item)] }));
  return { type: ordered ? "orderedList" : "bulletList", content };
}

function blocksOf(block: SeedBlock): NodeJson[] {
  if (typeof block === "string") return [paragraph(block)];
  if ("list" in block) return [list(block.list, block.ordered)];
  return [{ type: "blockquote", content: [paragraph(block.quote), paragraph(block.source)] }];
}

function table({ caption, head, rows }: SeedTable): NodeJson {
  const row = (type: string, cells: readonly string[]) => ({
    type: "tableRow",
    content: cells.map((cell) => ({ type, content: [paragraph(cell)] })),
  });
  const content = [row("tableHeader", head), ...rows.map((cells) => row("tableCell", cells))];
  return { type: "table", attrs: { caption }, content };
}

/** Gives `b1`, `b2`… to every block in reading order; questions already have their key. */
function withIds(doc: NodeJson): NodeJson {
  let count = 0;
  const visit = (node: Json): Json => {
    if (!isObject(node) || node.type === "text") return node;
    const named =
      node.type === "doc" ? node : { ...node, attrs: withId(node.attrs, () => `b${String((count += 1))}`) };
    return Array.isArray(node.content) ? { ...named, content: node.content.map(visit) } : named;
  };
  const written = visit(doc);
  return isObject(written) ? written : {};
}

function withId(attrs: Json | undefined, nextId: () => string): NodeJson {
  const given = isObject(attrs) ? attrs : {};
  return { ...given, id: given.id ?? nextId() };
}

function isObject(value: Json | undefined): value is NodeJson {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
