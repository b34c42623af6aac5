import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contributionSchema } from "./contribution-schema";
import { readPlain, writePlain } from "./plain-conventions";

const jsonOf = (text: string): unknown => readPlain(text).toJSON();

test.each([
  ["Un.\n\nDeux.", "two paragraphs", 2],
  ["Un.\nDeux.", "one paragraph with a break", 1],
  ["Trois choses :\n- une\n- deux", "a paragraph and a list", 2],
  ["> Cité\n> encore\n\nDit.", "a quote and a paragraph", 2],
  ["1. un\n2. deux", "a numbered list", 1],
])("%j is %s", (text, _, count) => {
  expect(readPlain(text).childCount).toBe(count);
  expect(writePlain(readPlain(text))).toContain(text.slice(0, 4));
});

test("bold, italic and links are marks; the stars that have no partner are stars", () => {
  const inline = readPlain("Un **mot**, *deux*, [trois](https://exemple.fr), 2 * 3, **seul").firstChild;
  const marked = inline?.children.map(({ text, marks }) => [text, marks.map(({ type }) => type.name).join()]);
  expect(marked).toEqual([
    ["Un ", ""],
    ["mot", "bold"],
    [", ", ""],
    ["deux", "italic"],
    [", ", ""],
    ["trois", "link"],
    [", 2 * 3, **seul", ""],
  ]);
});

test("an address that would run something stays words", () => {
  expect(JSON.stringify(jsonOf("[ici](javascript:alert(1))"))).not.toContain("marks");
});

test("lists inside one another are read only so deep", () => {
  const deep = Array.from({ length: 100 }, (_, level) => `${"  ".repeat(level)}- n`).join("\n");
  let depth = 0;
  readPlain(deep).descendants((_node, position) => {
    depth = Math.max(depth, readPlain(deep).resolve(position).depth);
  });
  expect(depth).toBeLessThan(20);
  expect(readPlain(">".repeat(10_000)).textContent.length).toBeGreaterThan(9_000);
});

const fragments = fc.constantFrom(
  ...["mot", "**", "*", "***", " ", "\n", "\n\n", "- ", "  ", "1. ", "12) ", "> ", "\\", "[", "](", ")", "]"],
  ...["https://a.fr", "é", "👩‍👩‍👧", "•", ".", "\t", "_", "`", "#", "<b>"],
);
const typed = fc.oneof(
  fc.string(),
  fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join("")),
);

const isStyle = (name: string) => contributionSchema.marks[name] ?? null;

describe("for any text", () => {
  test("what is typed makes a contribution that the schema accepts", () => {
    fc.assert(fc.property(typed, (text) => readPlain(text).check()));
  });

  test("written again and read again, it is the same", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const read = readPlain(text);
        expect(readPlain(writePlain(read)).toJSON()).toEqual(read.toJSON());
      }),
    );
  });

  test("the words of an editor's text are all there after going through the plain field", () => {
    const word = fc.tuple(
      fc.constantFrom("un", "*", "2. b", "[c]", "- d", "\\e"),
      fc.subarray(["bold", "italic"]),
    );
    const texts = word.map(([text, names]) =>
      contributionSchema.text(
        text,
        names.flatMap((name) => isStyle(name)?.create() ?? []),
      ),
    );
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 8 }), (nodes) => {
        const paragraph = contributionSchema.node("paragraph", null, nodes);
        const doc = contributionSchema.node("doc", null, [paragraph]);
        expect(readPlain(writePlain(doc)).toJSON()).toEqual(doc.toJSON());
      }),
    );
  });
});
