import { momentWord, parisTime } from "../dates";
import { layout } from "../layout";
import { preparing } from "../preparing";
import { counted } from "../typography";
import { kindWord, languageWord, positionWord } from "../words";
import type { Kind, Position } from "~/domain/contribution/contribution";

export type ReceiptPart = {
  reference: string;
  kind: Kind | "reply";
  position: Position;
  language: string;
  revision: number;
  submittedAt: Date;
  quote: string | null;
  question: string | null;
  choices: readonly string[];
  proposal: string | null;
  plain: string;
  isPending: boolean;
  isPreparatory: boolean;
  salt: string;
  hash: string;
  /** The canonical JSON, to be hashed behind the salt. */
  form: string;
  link: string;
};

type Told = {
  consultation: string;
  demonstration: string | null;
  fiche: string;
  version: number;
  parts: readonly ReceiptPart[];
};

const noBreak = "\u00a0";

/** What an author keeps: the texts, when they were received, and how to prove it later. */
export const receiptMail = {
  subject: ({ parts }: Told) => {
    const [first] = parts;
    const reference = first?.reference ?? "";
    return parts.length === 1
      ? `Accusé de réception de votre contribution ${reference}`
      : `Accusé de réception de vos ${counted(parts.length, "contribution")}`;
  },
  text: ({ consultation, demonstration, fiche, version, parts }: Told) =>
    [
      demonstration,
      "Bonjour,",
      `Nous avons reçu ce que vous avez envoyé à la concertation «${noBreak}${consultation}${noBreak}», sur la fiche «${noBreak}${fiche}${noBreak}», version ${String(version)}.`,
      ...parts.map(partOf),
      howToCheck,
      layout.siteName,
    ]
      .filter((part) => part !== null)
      .join("\n\n")
      .concat("\n"),
};

function partOf(part: ReceiptPart): string {
  const { reference, revision, submittedAt, position, language, quote, question, proposal } = part;
  return [
    `——— ${reference} ———`,
    `${kindWord[part.kind]}, ${positionWord[position].toLowerCase()}, texte en ${languageWord(language)}`,
    `Reçue le ${momentWord(submittedAt)} ${parisTime}, soit ${submittedAt.toISOString()}`,
    revision > 1 ? `État nº${noBreak}${String(revision)} de cette contribution` : null,
    part.isPending ? "Elle sera publiée après lecture par un modérateur." : null,
    part.isPreparatory ? preparing.received : null,
    question === null ? null : `Question${noBreak}: ${question}`,
    part.choices.length === 0 ? null : `Choix${noBreak}: ${part.choices.join(", ")}`,
    quote === null ? null : `Passage${noBreak}:\n${quote}`,
    proposal === null ? null : `Rédaction proposée${noBreak}:\n${proposal}`,
    part.plain === "" ? null : `Texte${noBreak}:\n${part.plain}`,
    `Adresse${noBreak}: ${part.link}`,
    `Sel${noBreak}: ${part.salt}`,
    `Empreinte (SHA-256)${noBreak}: ${part.hash}`,
    `Forme canonique${noBreak}:\n${part.form}`,
  ]
    .filter((line) => line !== null)
    .join("\n");
}

const howToCheck = `Pour vérifier une empreinte${noBreak}: écrivez dans un fichier le sel, un saut de ligne, puis la forme canonique, sans rien après (UTF-8)${noBreak}; calculez-en l’empreinte SHA-256, par exemple par «${noBreak}sha256sum${noBreak}». Elle doit être celle de ce message. La forme canonique est décrite dans la documentation du logiciel, docs/receipts.md.`;
