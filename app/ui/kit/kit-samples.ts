import { kit as words } from "~/content/kit";
import type { Position, Voice } from "~/domain/contribution/contribution";
import type { ShownContribution } from "../contribution/contribution-card";

const voices: Record<Position, Voice> = {
  favourable: { kind: "organisation", name: words.longBody, type: words.type },
  reserved: { kind: "named", name: words.person, capacity: words.type },
  opposed: { kind: "unnamed" },
  question: { kind: "organisation", name: words.body, type: words.type },
  none: { kind: "unnamed" },
};

export const aMoment = new Date("2026-05-12T08:04:00Z");

/** One contribution for each position; between them, every optional part is there once. */
export function aContribution(position: Position): ShownContribution {
  const isAmendment = position === "reserved";
  return {
    reference: `KIT-000${String(Object.keys(voices).indexOf(position))}`,
    kind: isAmendment ? "amendment" : "comment",
    position,
    submittedAt: aMoment,
    editedAt: position === "question" ? new Date("2026-05-13T08:04:00Z") : null,
    language: position === "none" ? "en" : "fr",
    html: `<p>${words.sentence}</p>`,
    proposal: isAmendment ? [words.proposed] : [],
    passages: [{ before: words.before, quote: words.current, after: words.after }],
    choices: [],
    question: null,
    voice: voices[position],
    mandate: position === "favourable" ? "declared" : null,
    campaign: position === "opposed" ? words.long : null,
    supports: position === "favourable" ? 7 : 0,
    replies: position === "favourable" ? 2 : 0,
    channel: position === "opposed" ? "post" : "online",
    admitted: null,
  };
}

export const aQuestion = {
  id: "kit",
  key: "kit",
  type: "choice" as const,
  wording: words.sentence,
  answered: 15,
  options: [
    { id: "a", key: "a", label: words.long, count: 12 },
    { id: "b", key: "b", label: words.choice, count: 2 },
  ],
  otherChoices: [{ id: "c", label: words.choice, count: 1 }],
  formers: [],
  own: { answers: [], toFormer: [] },
};
