import fc from "fast-check";
import { expect, test } from "vitest";
import { anyFiche } from "../../../tests/factories/any-fiche";
import { isRun } from "./inline";
import { inlineOfBlock } from "./inline-of";
import { noteSigns } from "./note-signs";
import { readLine } from "./read-line";
import { toldLine } from "./reads-like";
import { writeLine } from "./write-line";

const wordsOf = (inlines: ReturnType<typeof inlineOfBlock>) =>
  inlines.map((one) => (one === "break" ? "\n" : isRun(one) ? one.text : "*")).join("");

test("any paragraph comes back from its line as it was, with its marks", () => {
  fc.assert(
    fc.property(anyFiche, (text) => {
      const notes = noteSigns(text);
      text.descendants((node) => {
        if (node.isTextblock) {
          const { inline } = readLine(writeLine(node, notes), notes);
          expect(toldLine(inline)).toBe(toldLine(inlineOfBlock(node)));
        }
        return !node.isTextblock;
      });
    }),
  );
});

test.each(["# Titre", "- un", "1. un", "> un", "```", "***", "    un", "[a]: https://exemple.fr"])(
  "« %s » is words in a line",
  (typed) => {
    expect(wordsOf(readLine(typed, new Map()).inline)).toBe(typed.trim());
  },
);

test("each new line is a break, and none ends the paragraph", () => {
  expect(wordsOf(readLine("un\n\n- deux\\\n    trois\n", new Map()).inline)).toBe("un\n\n- deux\\\ntrois");
});
