import { expect, test } from "vitest";
import { demoAccounts } from "../../prisma/seed/accounts";
import { eeds2025 } from "../../prisma/seed/eeds-2025/plan";
import { exerciseOf } from "../../prisma/seed/exercise/plan";
import { frameworkOf } from "../../prisma/seed/others/framework";
import { guide } from "../../prisma/seed/others/guide";
import { roadmap } from "../../prisma/seed/others/roadmap";
import { flawsOf, textsIn } from "./french-flaws";

test.each([
  ["L'État décide.", "a straight apostrophe"],
  ["Qui décide ?", "no no-break space before"],
  ["Un: deux", "no no-break space before"],
  ["« mot\u00a0»", "no no-break space after"],
  ["Et ainsi...", "three full stops"],
  ["Au plus 2 000 signes.", "a thousand parted by"],
])("« %s » has a flaw", (text, flaw) => {
  expect(flawsOf(text).join()).toContain(flaw);
});

test("a well-set sentence has none", () => {
  expect(flawsOf("L’État dit\u00a0: «\u202fqui décide\u202f?!\u00a0» Voir https://exemple.fr/?a=b.")).toEqual(
    [],
  );
});

const modules = import.meta.glob<Record<string, unknown>>(
  ["../../app/content/**/*.ts", "!../../app/content/**/*.test.ts"],
  { eager: true },
);
const contents = Object.entries(modules).map(([path, exports]): [string, Record<string, unknown>] => {
  return [path.replace(/.*\/content\//, "").replace(".ts", ""), exports];
});

const details = { name: "Nom", address: "Adresse", director: "Nom", contact: "Adresse", hosting: "Nom" };
const publisher = { ...details, dataProtection: "Nom", accessibility: "Nom" };
const day = new Date("2026-05-12T08:04Z");
const later = new Date("2026-06-12T08:04Z");
const told = {
  ...{
    act: "hide",
    reference: "DEMO26-0042",
    fiche: "Fiche 9",
    consultation: "EEDS",
    demonstration: "Inventé",
  },
  ...{
    reason: { ground: "other", explanation: "Parce que." },
    link: "https://exemple.fr",
    mySpace: "https://exemple.fr",
  },
  ...{ contact: null, code: "123456", expiresAt: day },
};

const part = {
  ...{ reference: "DEMO26-0042", kind: "comment", position: "reserved", language: "fr", revision: 1 },
  ...{
    submittedAt: day,
    quote: "le texte",
    question: "Faut-il\u00a0?",
    choices: ["Oui"],
    proposal: "les mots",
  },
  ...{ plain: "Un avis.", isPending: true, salt: "0a", hash: "0b", form: "{}", link: "https://exemple.fr" },
};
const receipt = { consultation: "EEDS", demonstration: "Inventé", fiche: "Fiche 9", version: 2 };
const mandate = {
  ...{ publicUrl: "https://exemple.fr", contact: "a@b.example", account: "https://exemple.fr" },
  ...{ state: "ended", organisation: "Clinique", reason: "Une erreur." },
};

const version = {
  ...{ demonstration: "Inventé", consultation: "EEDS", fiche: "Fiche 9", number: 2, publishedAt: day },
  ...{
    note: "Le délai change.",
    reason: "Une erreur.",
    link: "https://exemple.fr",
    changes: "https://exemple.fr",
  },
};
const placed = { reference: "DEMO26-0042", quote: "les mots", words: "ces mots", link: "https://exemple.fr" };
const inTable = { paragraph: 6, within: "cell", cell: { row: 2, column: 3 }, label: null };

/** What a function that makes a sentence is tried with, when numbers would not do. */
const samples: Record<string, unknown[][]> = {
  "accessibility.accessibilityStatement": [[publisher]],
  "board.answersOfFiche": [[{ label: "Fiche 9", title: "Redevances" }, 12]],
  "board.board.onBlock": [
    [6, 3],
    [null, 1],
  ],
  "board.calendarDayWord": [["2026-05-01"]],
  "board.daysWord": [
    ["2026-05-01", "2026-05-12"],
    ["2026-05-01", undefined],
    [undefined, "2026-05-12"],
    ["2026-05-12", "2026-05-12"],
  ],
  "board.filterWords": [
    [{}, []],
    [{ from: "2026-05-01", kind: "comment", organisationType: "sante" }, [{ key: "sante", label: "Santé" }]],
  ],
  "board.shortDayWord": [["2026-05-01"]],
  "board.typeWord": [[{ key: "particulier", label: null }], [{ key: "sante", label: "Santé" }]],
  "board.board.atClosing": [[{ closedAt: day, contributions: 219, contributors: 39, organisations: 1 }]],
  "gate.gate.about": [["les mots"]],
  "gate.placing.paragraphOption": [
    [6, "Les mots."],
    [null, "Un titre"],
  ],
  "gate.publishedVersion.referenceFor": [["§\u00a06"]],
  "gate.publishedVersion.removeFor": [["DEMO26-0042"]],
  "mail/version.versionMail.subject": [[{ ...version, passages: [] }]],
  "mail/version.versionMail.text": [
    [
      {
        ...version,
        passages: ["exact", "moved", "reworded", "removed"].map((state) => ({ ...placed, state })),
      },
    ],
    [{ ...version, demonstration: null, note: null, reason: null, passages: [] }],
  ],
  "passages.placedPassage.inVersion": [["reworded", 2]],
  "passages.placedPassage.ledTo": [
    [6, 2],
    [null, 2],
  ],
  "versions.comparison.formerlyAt": [["§\u00a06"]],
  "versions.comparison.nowAt": [["§\u00a06"]],
  "versions.comparison.typeChange": [["au choix", "en texte libre"]],
  "versions.placeWord": [
    [{ kind: "paragraph", place: inTable }],
    [{ kind: "heading", place: { ...inTable, paragraph: null, within: null, cell: null, label: "I" } }],
  ],
  "versions.versions.older": [[1, day]],
  "versions.versions.changedTitle": [[day]],
  "versions.versions.publishedOn": [[day]],
  "dates.clockWord": [[day]],
  "dates.closingWord": [[day]],
  "dates.dayWord": [[day]],
  "dates.daysLeftWord": [[1], [12]],
  "dates.momentWord": [[day]],
  "dates.monthWord": [[day]],
  "dates.periodWord": [[{ opensAt: day, closesAt: later }]],
  "dates.situationWord": [[day]],
  "dates.stepDateWord": [[{ precision: "minute", startsAt: day }]],
  "journal.journal.lastSeal": [[12, day]],
  "journal.journal.number": [["1234"]],
  "journal.sentenceOf": [["contribution.hidden"], ["something.else"]],
  "journal.valueWord": [
    ...[[null], ["hidden"], ["2030-02"], [12], [["moderator", "analyst"]]],
    [{ opensAt: day, closesAt: later }],
  ],
  "journal-wishes.wishesWord": [[["from=2030-01-01", "type=session.opened", "actor=job", "words"]]],
  "exports.exportNotes": [
    [
      {
        consultation: { title: "EEDS", demonstration: "Inventé" },
        audience: "staff",
        filters: ["kind=opinion"],
        now: day,
      },
    ],
    [{ consultation: { title: "EEDS", demonstration: null }, audience: "everybody", filters: [], now: day }],
  ],
  "editor.editing.others": [
    [
      [
        { name: "Camille", since: "10 h 04" },
        { name: null, since: "10 h 05" },
      ],
    ],
  ],
  "legal-notice.legalNotice": [[publisher]],
  "mail/account.mandateMail.subject": [[mandate], [{ ...mandate, state: "verified", reason: null }]],
  "mail/account.mandateMail.text": [[mandate], [{ ...mandate, state: "verified", reason: null }]],
  "mail/decision.decisionMail.subject": [[told]],
  "mail/decision.decisionMail.text": [[told]],
  "mail/receipt.receiptMail.subject": [
    [{ ...receipt, parts: [part] }],
    [{ ...receipt, parts: [part, part] }],
  ],
  "mail/receipt.receiptMail.text": [[{ ...receipt, parts: [part] }]],
  "mail/sign-in.changeEmailMail.text": [[told]],
  "mail/sign-in.signInMail.text": [[told]],
  "moderation.contest.how": [
    ["DEMO26-0042", null],
    ["DEMO26-0042", "a@b.example"],
  ],
  "personal-data.personalData": [[publisher]],
  "publisher.lineOf": [
    ["Éditeur", "Nom"],
    ["Éditeur", null],
  ],
  "typography.quoted": [["mot"]],
  "words.languageWord": [["en"]],
  "writing.writingTitle": [
    [{ content: { kind: "opinion", revises: null } }],
    [{ content: { kind: "opinion", revises: "0198a2b4" } }],
  ],
};
const numbers = [[12, 6, 3]];

/** The functions of a module, at whatever depth, by name. */
function functionsIn(value: unknown, path: string): [string, unknown][] {
  if (typeof value === "function") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => functionsIn(member, `${path}.${key}`));
}

/** The values of a module, and what its functions make; one that refuses its sample throws with its name. */
function sentencesOf(name: string, exports: Record<string, unknown>): unknown[] {
  const made = functionsIn(exports, name).flatMap(([path, make]) =>
    (samples[path] ?? numbers).map((words) => attempt(path, make, words)),
  );
  return [exports, made];
}

function attempt(path: string, make: unknown, words: unknown[]): unknown {
  if (typeof make !== "function") return null;
  try {
    return Reflect.apply(make, undefined, words);
  } catch (cause) {
    throw new Error(`${path} needs a sample of its own, in this file`, { cause });
  }
}

test.each(contents)("the sentences of content/%s are well set", (name, exports) => {
  const texts = textsIn(sentencesOf(name, exports), (key) => /^id$|^code$|href$/i.test(key), name);
  expect(texts.flatMap(([path, text]) => flawsOf(text).map((flaw) => `${path}: ${flaw}`))).toEqual([]);
});

const codes = new Set(["slug", "key", "at", "receivedAt", "starts", "by", "to", "email", "role"]);
const isCode = (key: string, holder: object) => codes.has(key) || isForeign(holder);
const isForeign = (holder: object) => "lang" in holder && holder.lang !== "fr";

test.each([
  ["the accounts", demoAccounts],
  ["the consultation of 2025", eeds2025],
  ["the exercise", exerciseOf(day)],
  ["the roadmap", roadmap],
  ["the guide", guide],
  ["the framework", frameworkOf(day)],
])("the texts of %s are well set", (_, seed) => {
  const texts = textsIn(seed, isCode, "");
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.flatMap(([path, text]) => flawsOf(text).map((flaw) => `${path}: ${flaw}`))).toEqual([]);
});
