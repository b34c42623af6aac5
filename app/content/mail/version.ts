import type { PlacementState } from "~/domain/passage/placement";
import type { Terms } from "~/domain/policy/contributing";
import { dayWord } from "../dates";
import { layout } from "../layout";
import { passageStates } from "../passages";
import { counted, quoted } from "../typography";

type Told = {
  demonstration: string | null;
  consultation: string;
  fiche: string;
  number: number;
  publishedAt: Date;
  note: string | null;
  reason: string | null;
  terms: Terms;
  link: string;
  changes: string;
  passages: readonly {
    reference: string;
    quote: string;
    state: PlacementState;
    words: string;
    link: string;
  }[];
};

const yoursStay: Record<Terms, string> = {
  public:
    "Vos contributions ne changent pas. Tant que la concertation est ouverte, vous pouvez les modifier ou les retirer.",
  preparatory:
    "Vos contributions ne changent pas. Vous pouvez les modifier jusqu’à l’ouverture de la concertation, et les retirer à tout moment.",
};

/** What a new version of a fiche changes for somebody who contributed on it. */
export const versionMail = {
  subject: ({ fiche }: Told) => `La fiche que vous avez commentée a changé\u00a0: ${fiche}`,
  text: ({ demonstration, consultation, fiche, number, publishedAt, note, reason, terms, ...told }: Told) => {
    const parts = [
      demonstration,
      "Bonjour,",
      `Vous avez contribué à la concertation ${quoted(consultation)}. La fiche ${quoted(fiche)} a une nouvelle version, la ${String(number)}, publiée le ${dayWord(publishedAt)}.`,
      note === null ? null : `Ce qui a changé\u00a0: ${note}`,
      reason === null ? null : `Pourquoi pendant la concertation\u00a0: ${reason}`,
      told.passages.length === 0
        ? "Vos contributions ne portent pas sur un passage en particulier\u00a0: elles restent telles quelles."
        : `Ce que deviennent vos passages (${counted(told.passages.length, "passage")})\u00a0:`,
      ...told.passages.map(passageOf),
      yoursStay[terms],
      `Ce qui change, mot à mot\u00a0:\n${told.changes}`,
      `La fiche\u00a0:\n${told.link}`,
      layout.siteName,
    ];
    return `${parts.filter((part) => part !== null).join("\n\n")}\n`;
  },
};

function passageOf({ reference, quote, state, words, link }: Told["passages"][number]): string {
  const now = state === "reworded" ? `\nMaintenant\u00a0: ${quoted(words)}` : "";
  return `${reference}\u00a0: ${passageStates[state]}\nVous citiez\u00a0: ${quoted(quote)}${now}\n${link}`;
}
