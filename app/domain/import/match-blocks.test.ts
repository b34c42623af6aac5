import type { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  block,
  ficheNode,
  heading,
  item,
  list,
  type NodeJson,
  paragraph,
  question,
  table,
  words,
} from "../../../tests/factories/fiche-text";
import { blocksOf } from "../fiche/block";
import { ficheTextOf } from "../fiche/fiche-text";
import { jsonOf } from "~/editor/node-json";
import { adoptIds } from "./adopt-ids";
import { fatesOf } from "./fate";

const counter = () => {
  let count = 0;
  return () => `new${String((count += 1))}`;
};

/** The same text without its ids: as it comes from a file. */
const asFile = (...blocks: NodeJson[]): Node => {
  const strip = (node: NodeJson): NodeJson => {
    const { content, attrs } = node;
    const told = ficheJson(attrs ?? {});
    const bare = "id" in told ? { ...told, id: node.type === "note" ? told.id : "" } : told;
    return { ...node, attrs: bare, ...(Array.isArray(content) ? { content: content.map(stripJson) } : {}) };
  };
  const stripJson = (value: unknown): NodeJson => {
    const node = ficheJson(value);
    return node.type === "text" ? node : strip(node);
  };
  const file = counter();
  return ficheTextOf({ type: "doc", content: blocks.map(strip) }, () => `file-${file()}`);
};
const ficheJson = (value: unknown): NodeJson => {
  if (typeof value !== "object" || value === null) throw new Error("no node");
  return Object.fromEntries(Object.entries(value));
};

const reimported = (before: readonly NodeJson[], after: readonly NodeJson[]) =>
  adoptIds(ficheNode(...before), asFile(...after), counter()).text;
const idsOf = (text: Node) => blocksOf(text).map(({ blockId }) => blockId);

const sentence = (n: number) =>
  `La mesure numéro ${String(n)} confie au comité ${String(n)} le soin de suivre les données du registre ${String(n)}.`;
const p = (n: number) => paragraph(`p${String(n)}`, sentence(n));

test("a text that comes back as it was keeps all its ids", () => {
  const text = [
    heading("h1", 2, "Enjeux"),
    p(1),
    list("l1", item("i1", paragraph("ip1", "Un")), item("i2", paragraph("ip2", "Deux"))),
    table("t1", "Effets", [
      ["Critère", "Valeur"],
      ["Coût", "Oui"],
      ["Délai", "Oui"],
    ]),
    block("callout", "c1", [paragraph("cp", "À retenir")]),
    block("paragraph", "p9", [words("Voir"), { type: "noteCall", attrs: { target: "n1", label: "1" } }]),
    block("note", "n1", [paragraph("np", "La source.")], { label: "1" }),
  ];
  const text2 = reimported(text, text);
  expect(idsOf(text2)).toEqual(idsOf(ficheNode(...text)));
  expect(JSON.stringify(text2.toJSON())).toMatch(/"noteCall","attrs":{"target":"n1"/);
});

test("typography apart, a text is the same", () => {
  const ids = idsOf(
    reimported([paragraph("p1", "L’enjeu « vrai » : oui")], [paragraph("x", 'L\'enjeu "vrai": oui')]),
  );
  expect(ids).toEqual(["p1"]);
});

test("a reworded paragraph keeps its id, a rewritten one does not", () => {
  const reworded = sentence(2).replace("le soin de suivre", "la charge de suivre");
  const rewritten = "Rien de ce qui précède ne vaut pour les établissements privés de santé.";
  const before = [p(1), p(2), p(3)];
  expect(idsOf(reimported(before, [p(1), paragraph("x", reworded), p(3)]))).toEqual(["p1", "p2", "p3"]);
  expect(idsOf(reimported(before, [p(1), paragraph("x", rewritten), p(3)]))).toEqual(["p1", "new1", "p3"]);
});

test("of a paragraph that was split, the first part keeps the id", () => {
  const [first, second] = [
    "Le comité suit les données du registre.",
    "Il rend compte chaque année au ministre chargé de la santé.",
  ];
  const before = [p(1), paragraph("whole", `${first} ${second}`), p(2)];
  expect(idsOf(reimported(before, [p(1), paragraph("a", first), paragraph("b", second), p(2)]))).toEqual([
    ...["p1", "whole", "new1", "p2"],
  ]);
});

test("of two paragraphs that were joined, the first gives its id", () => {
  const [first, second] = [
    "Le comité suit les données.",
    "Il rend compte chaque année au ministre chargé de la santé.",
  ];
  const before = [paragraph("one", first), paragraph("two", second)];
  expect(idsOf(reimported(before, [paragraph("x", `${first} ${second}`)]))).toEqual(["one"]);
});

test("a formula that stands twice is not guessed when one of the two moves", () => {
  const before = [paragraph("f1", "Sans objet."), p(1), p(2), paragraph("f2", "Sans objet."), p(3)];
  const ids = idsOf(reimported(before, [p(1), p(2), p(3), paragraph("x", "Sans objet.")]));
  expect(ids.slice(0, 3)).toEqual(["p1", "p2", "p3"]);
  expect(ids[3]).toBe("new1");
});

test("a cell is its place, whatever it says", () => {
  const before = [
    table("t1", "Effets", [
      ["Critère", "Valeur"],
      ["Coût", "12 %"],
    ]),
  ];
  const after = [
    table("x", "Effets", [
      ["Critère", "Valeur"],
      ["Coût", "15 %"],
    ]),
  ];
  expect(idsOf(reimported(before, after))).toEqual(idsOf(ficheNode(...before)));
});

test("a table is not another one because a heading of both says the same", () => {
  const before = [
    p(1),
    table("t1", "Effets", [
      ["Critère", "Avant", "Après"],
      ["Patients", "cent", "mille"],
    ]),
  ];
  const after = [
    p(1),
    table("x", "Coûts", [
      ["Critère", "Coût", "Délai"],
      ["Registre", "12", "3 mois"],
    ]),
  ];
  expect(idsOf(reimported(before, after)).filter((id) => id.startsWith("t1"))).toEqual([]);
});

test("questions stay after the block that they followed, and are counted", () => {
  const before = [question("q0"), p(1), question("q1"), p(2), p(3), question("q3")];
  const { text, questions } = adoptIds(
    ficheNode(...before),
    asFile(p(1), paragraph("x", "Tout autre chose."), p(3)),
    counter(),
  );
  expect(idsOf(text)).toEqual(["q0", "p1", "q1", "new1", "p3", "q3"]);
  expect(questions).toBe(3);
});

test("what becomes of each paragraph is told: kept, changed, added, gone", () => {
  const reworded = paragraph("x", sentence(2).replace("le soin de suivre", "la charge de suivre"));
  const existing = ficheNode(p(1), p(2), paragraph("old", "Ce qui disparaît du texte."));
  const { text } = adoptIds(
    existing,
    asFile(p(1), reworded, paragraph("y", "Une nouveauté complète.")),
    counter(),
  );
  const fates = fatesOf(existing, text);
  expect(fates.count).toEqual({ kept: 1, changed: 1, added: 1, gone: 1 });
  expect(fates.ofBlock).toEqual({ p1: "kept", p2: "changed", new1: "added" });
  expect(fates.gone).toEqual(["Ce qui disparaît du texte."]);
});

const aText = fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 12 });
const idOfSentence = (n: number) => `p${String(n)}`;

test("whatever is taken in, what was there keeps its ids", () => {
  fc.assert(
    fc.property(aText, fc.nat(12), (numbers, at) => {
      const added = paragraph("x", "Une phrase d’ailleurs, sans rapport aucun avec les autres.");
      const after = numbers.map(p).toSpliced(at, 0, added);
      const ids = idsOf(reimported(numbers.map(p), after));
      expect(ids.filter((id) => !id.startsWith("new"))).toEqual(numbers.map(idOfSentence));
    }),
  );
});

test("whatever moves keeps its id", () => {
  const moved = aText.chain((numbers) =>
    fc.tuple(fc.constant(numbers), fc.shuffledSubarray(numbers, { minLength: numbers.length })),
  );
  fc.assert(
    fc.property(moved, ([before, after]) => {
      expect(idsOf(reimported(before.map(p), after.map(p)))).toEqual(after.map(idOfSentence));
    }),
  );
});

test("no id is given twice, and none comes from elsewhere", () => {
  const anyText = fc.array(
    fc.tuple(fc.constantFrom("un", "deux", "trois", "quatre mots de plus", ""), fc.boolean()),
    { minLength: 1, maxLength: 15 },
  );
  const told = (blocks: readonly (readonly [string, boolean])[], prefix: string) =>
    blocks.map(([text, isItem], at): NodeJson => {
      const id = `${prefix}${String(at)}`;
      const content = text === "" ? [] : [words(text)];
      const own = block("paragraph", id, content);
      return isItem ? list(`${id}-l`, item(`${id}-i`, own)) : own;
    });
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const existing = ficheNode(...told(before, "a"));
      const { text } = adoptIds(existing, asFile(...told(after, "b")), counter());
      const ids = idsOf(text);
      expect(new Set(ids).size).toBe(ids.length);
      const known = new Map(blocksOf(existing).map((one) => [one.blockId, one.kind]));
      for (const { blockId, kind } of blocksOf(text))
        if (!blockId.startsWith("new")) expect(known.get(blockId)).toBe(kind);
      expect(ficheTextOf(jsonOf(text), () => expect.fail("a new id")).toJSON()).toEqual(text.toJSON());
    }),
  );
});
