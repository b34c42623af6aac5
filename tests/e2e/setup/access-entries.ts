import { paths } from "~/http/paths";
import {
  administratorsHere,
  always,
  type Answer,
  type Case,
  moderators,
  moderatorsHere,
  named,
  type Place,
} from "./access-answers";

const ofConsultation: Place = ({ slugs }) => paths.entries({ concertation: slugs.consultation });
const nothing = () => ({});

/** The words of a fiche that are already chosen, as the public page names them. */
const chosen: Place = ({ name, passage, slugs }) => {
  const ends = new URL(passage, "http://localhost").searchParams;
  const [de, a] = [ends.get("de") ?? "", ends.get("a") ?? ""];
  return paths.entryPassage(name, { fiche: slugs.fiche, de, a });
};

/** One’s own entry, where one may enter; another’s is there for nobody. */
const ofEntry = (at: Place, form: Record<string, string>, gets: Answer): Case[] => [
  {
    ...{ about: "own entry", at, reads: moderatorsHere("page") },
    sends: { form: () => form, gets: moderatorsHere(gets) },
  },
  {
    ...{ about: "another’s entry", at, reads: moderators("missing") },
    sends: { form: () => form, gets: moderators("missing") },
  },
];

/** What was registered, where one may enter, whoever entered it. */
const ofSending = (at: Place, told: Record<string, string>, gets: Answer): Case => ({
  ...{ about: "an entered sending", at, reads: moderatorsHere("page") },
  // Its id serves as its key: it is nobody else’s.
  sends: { form: ({ name }) => ({ cle: name, ...told }), gets: moderatorsHere(gets) },
});

/** What came otherwise than online: entered by moderators, admitted by administrators when it came late. */
export const entryRules: Record<string, Case[]> = {
  "espace-agent/saisie": [
    ...always(paths.entries(), moderators("page")),
    {
      ...{ about: "an open consultation", at: ofConsultation, reads: moderatorsHere("page") },
      sends: { form: nothing, gets: moderatorsHere("to correct") },
    },
    {
      ...{ about: "a consultation in preparation", at: ofConsultation, reads: moderators("missing") },
      sends: { form: nothing, gets: moderators("missing") },
    },
  ],
  "espace-agent/saisie/:entry": [
    ...ofEntry(named(paths.entry), { intention: "enregistrer", vu: "autre chose" }, "too late"),
    ...ofEntry(named(paths.entry), { intention: "abandonner" }, "done"),
  ],
  "espace-agent/saisie/:entry/envoi": ofEntry(named(paths.entryEnvelope), {}, "to correct"),
  "espace-agent/saisie/:entry/passage": ofEntry(
    chosen,
    { intention: "ecrire", nature: "commentaire" },
    "done",
  ),
  "espace-agent/saisie/:entry/textes/:draft": ofEntry(
    ({ name, text }) => paths.entryText(name, text),
    { intention: "supprimer", edition: "1" },
    "done",
  ),
  "espace-agent/envois": always(paths.enteredList(), moderators("page")),
  "espace-agent/envois/:sending": [
    { about: "an entered sending", at: named(paths.entered), reads: moderatorsHere("page") },
    { about: "a late sending", at: named(paths.entered), reads: moderatorsHere("page") },
  ],
  "espace-agent/envois/:sending/admettre": [
    {
      ...{ about: "a late sending", at: named(paths.admit), reads: administratorsHere("page") },
      sends: {
        form: () => ({ intent: "confirm", motif: "Cachet de la poste." }),
        gets: administratorsHere("done"),
      },
    },
    {
      ...{ about: "an entered sending", at: named(paths.admit), reads: administratorsHere("too late") },
      sends: { form: nothing, gets: administratorsHere("too late") },
    },
  ],
  "espace-agent/envois/:sending/textes/:reference": [
    ofSending(({ name, text }) => paths.correctText(name, text), {}, "to correct"),
    ofSending(
      ({ name, text }) => paths.correctText(name, text),
      {
        ...{ intent: "confirm", revision: "1", motif: "Faute de frappe." },
        texte: "Un avis, corrigé.",
      },
      "done",
    ),
  ],
  "espace-agent/envois/:sending/corriger": [
    ofSending(named(paths.correctSending), { original: "Registre 2", motif: "Cote erronée." }, "done"),
  ],
  "espace-agent/envois/:sending/annuler": [
    ofSending(named(paths.cancelSending), { intent: "confirm", motif: "Saisi deux fois." }, "done"),
  ],
};
