import { expect, test } from "vitest";
import { draftContent } from "~/domain/contribution/draft";
import { findProblem } from "~/domain/contribution/submission";
import { aContent } from "../../tests/factories/draft";
import { contentOf, draftForm } from "./draft-form.server";
import { readForm } from "./form.server";

const post = (fields: Record<string, string>) =>
  readForm(
    new Request("https://exemple.fr/", { method: "POST", body: new URLSearchParams(fields) }),
    draftForm,
  );

/** What a draft holds after these fields were sent, or what is said of them. */
async function outcomeOf(fields: Record<string, string>) {
  const form = await post(fields);
  return form.ok ? contentOf(form.value)(aContent()) : form.errors;
}

const nested = (depth: number): object =>
  depth === 0
    ? { type: "paragraph" }
    : {
        type: "bulletList",
        content: [{ type: "listItem", content: [{ type: "paragraph" }, nested(depth - 1)] }],
      };

test.each([
  ["invalid JSON", { corps: "{" }, /forme/],
  ["JSON that is no text", { corps: "[1]" }, /forme/],
  ["a node of another schema", { corps: '{"type":"doc","content":[{"type":"heading"}]}' }, /forme/],
  ["lists nested 100 deep", { corps: JSON.stringify({ type: "doc", content: [nested(100)] }) }, /emboîte/],
  ["arrays nested 50,000 deep", { corps: "[".repeat(50_000) + "]".repeat(50_000) }, /emboîte|forme/],
  ["a million characters", { texte: "é".repeat(300_000) }, /trop pour l’enregistrer/],
  ["a language that is none", { texte: "a", langue: "pas une langue" }, /langue/],
  ["a position that is none", { texte: "a", position: "peut-être" }, /position/],
])("%s is refused with a sentence, and what was typed comes back", async (_, fields, sentence) => {
  const form = await post(fields);
  expect(form.ok).toBe(false);
  expect(form.ok ? "" : Object.values(form.errors).join()).toMatch(sentence);
  expect(form.typed).toMatchObject(Object.fromEntries(Object.entries(fields)));
});

test("NUL goes, lone surrogates are replaced, marks of direction and HTML stay as words", async () => {
  const outcome = await outcomeOf({ texte: "a\u0000b\ud800c \u202eretourné <script>alert(1)</script>" });
  const words = JSON.stringify(draftContent.parse(outcome).body);
  expect(words).toContain("ab\ufffdc \u202eretourné <script>");
});

test("a link that would run something is words, typed or sent as JSON", async () => {
  const marks = [{ type: "link", attrs: { href: "javascript:alert(1)", class: "x" } }];
  const text = { type: "text", text: "ici", marks };
  const corps = JSON.stringify({ type: "doc", content: [{ type: "paragraph", content: [text] }] });
  const rich = JSON.stringify(await outcomeOf({ corps }));
  expect(rich).toContain("ici");
  expect(rich).not.toContain("javascript");
  const typed = JSON.stringify(await outcomeOf({ texte: "[ici](javascript:alert(1))" }));
  expect(typed).not.toContain('"link"');
});

test("more than 10,000 characters are kept, and cannot be sent", async () => {
  const content = draftContent.parse(await outcomeOf({ texte: "é".repeat(10_001) }));
  const ground = { ficheId: "", versionId: "", blocks: [], questions: [] };
  expect(findProblem(content, ground)).toBe("too-long");
});

test("answers and new wordings are read by their names, in order", async () => {
  const content = draftContent.parse(
    await outcomeOf({
      ...{ "reponse-q1": "oui", "texte-q1": "Parce que.", "texte-q2": "" },
      ...{ "proposition-1": "deux\nlignes", "proposition-0": "un" },
    }),
  );
  expect(content.proposal).toEqual(["un", "deux lignes"]);
  expect(content.answers.map(({ question, options }) => [question, options])).toEqual([
    ["q1", ["oui"]],
    ["q2", []],
  ]);
});
