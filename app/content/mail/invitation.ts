import { dayWord } from "../dates";
import { layout } from "../layout";
import { quoted } from "../typography";

type Told = {
  demonstration: string | null;
  consultation: string;
  institution: string;
  /** When its preparation begins: null without a date; past, it has begun. */
  beginsAt: Date | null;
  hasBegun: boolean;
  isAnnounced: boolean;
  /** When it should be open to everybody, if that is known. */
  opensAt: Date | null;
  link: string;
};

/** To an institution that is invited to prepare a consultation. */
export const invitationMail = {
  subject: ({ consultation }: Told) => `Invitation à préparer la concertation ${quoted(consultation)}`,
  text: (told: Told) =>
    [
      told.demonstration,
      "Bonjour,",
      `Votre institution, ${quoted(told.institution)}, est invitée à préparer la concertation ${quoted(told.consultation)}, avant son ouverture au public\u00a0: lire ses fiches, en commenter des passages, proposer d’autres rédactions, donner un avis, répondre aux questions.`,
      whenWord(told),
      `Pour y entrer, connectez-vous avec l’adresse électronique à laquelle vous recevez ce message\u00a0: un lien vous sera envoyé, il n’y a pas de mot de passe à choisir. Cette adresse seule est invitée.\n${told.link}`,
      "Qui lit ce que vous envoyez avant l’ouverture\u00a0: les agents chargés de cette concertation. Ni le public ni les autres institutions invitées ne le lisent, même après l’ouverture, et il n’entre dans aucun nombre publié. Ce que vous enverriez après l’ouverture serait public, selon les règles de la concertation.",
      told.isAnnounced
        ? null
        : "La concertation n’est pas annoncée\u00a0: merci de ne pas en parler publiquement avant qu’elle le soit.",
      layout.siteName,
    ]
      .filter((part) => part !== null)
      .join("\n\n")
      .concat("\n"),
};

function whenWord({ beginsAt, hasBegun, opensAt }: Told): string {
  const until =
    opensAt === null ? "jusqu’à son ouverture" : `jusqu’à son ouverture, prévue le ${dayWord(opensAt)}`;
  if (hasBegun) return `Vous pouvez le faire dès maintenant, ${until}.`;
  if (beginsAt === null)
    return `Vous pourrez le faire dès le début de la préparation, dont la date n’est pas encore fixée, ${until}.`;
  return `Vous pourrez le faire à partir du ${dayWord(beginsAt)}, ${until}.`;
}
