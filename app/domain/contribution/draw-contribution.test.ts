import { getSchema } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";
import { expect, test } from "vitest";
import { contributionSchema } from "~/editor/contribution-schema";
import { words } from "../../../tests/factories/fiche-text";
import { drawContribution, plainText } from "./draw-contribution";

const node = (...content: object[]) => contributionSchema.nodeFromJSON({ type: "doc", content });
const paragraph = (...content: object[]) => ({ type: "paragraph", content });

test("a contribution is drawn from known nodes, everything escaped", () => {
  const text = node(
    paragraph(
      words("Un <script> & "),
      words("deux", "bold"),
      { type: "hardBreak" },
      words("trois", "italic"),
    ),
    { type: "bulletList", content: [{ type: "listItem", content: [paragraph(words("quatre"))] }] },
    { type: "orderedList", content: [{ type: "listItem", content: [paragraph(words("cinq"))] }] },
    { type: "blockquote", content: [paragraph(words("six"))] },
  );
  expect(drawContribution(text)).toBe(
    "<p>Un &lt;script&gt; &amp; <strong>deux</strong><br><em>trois</em></p>" +
      "<ul><li><p>quatre</p></li></ul><ol><li><p>cinq</p></li></ol><blockquote><p>six</p></blockquote>",
  );
  expect(plainText(text)).toBe("Un <script> & deux\ntrois\nquatre\ncinq\nsix");
});

test.each([
  ["https://exemple.fr", `<p><a href="https://exemple.fr" rel="nofollow noopener">ici</a></p>`],
  ["javascript:alert(1)", "<p>ici</p>"],
  ["\tjavascript:alert(1)", "<p>ici</p>"],
])("a link to %j", (href, html) => {
  expect(drawContribution(node(paragraph(words("ici", { href }))))).toBe(html);
});

test("headings and tables do not belong to a contribution", () => {
  expect(() => node({ type: "heading", attrs: { level: 2 }, content: [words("Un")] })).toThrow(/heading/);
  expect(() => node({ type: "table", content: [] })).toThrow(/table/);
});

test("what another editor made is not drawn", () => {
  const foreign = getSchema([StarterKit]);
  const heading = foreign.node("heading", { level: 1 }, [foreign.text("Un")]);
  expect(() => drawContribution(foreign.node("doc", null, [heading]))).toThrow(/no drawing for a heading/);
  const struck = foreign.node("paragraph", null, [foreign.text("Un", [foreign.mark("strike")])]);
  expect(() => drawContribution(foreign.node("doc", null, [struck]))).toThrow(
    /no drawing for the mark strike/,
  );
});
