import type { FieldName } from "~/domain/export/fields";
import type { FileOrder } from "~/domain/export/file-order";
import type { Format } from "~/domain/export/format";
import type { Wording } from "~/domain/export/wording";
import { particulier } from "~/domain/contribution/filter";
import { situationWord } from "./dates";
import { groundWord, standingWord } from "./moderation";
import { channelWord, kindWord, mandateWord, notAVote, positionWord, unnamedVoice } from "./words";

const fieldWord: Record<FieldName, { title: string; meaning: string }> = {
  reference: { title: "Référence", meaning: "Référence publique et permanente de la contribution." },
  address: { title: "Adresse", meaning: "Adresse permanente de la page de la contribution." },
  sending: {
    title: "Envoi",
    meaning: "Identifiant de l’envoi : les contributions envoyées ensemble ont le même.",
  },
  sent_at: { title: "Envoyée le", meaning: "Date et heure auxquelles l’envoi complet a été reçu." },
  recorded_at: {
    title: "Enregistrée le",
    meaning: "Date et heure d’enregistrement ; elles suivent la réception pour ce qui est saisi ensuite.",
  },
  edited_at: {
    title: "Modifiée le",
    meaning: "Date et heure de la dernière modification ; vide sans modification.",
  },
  edits: { title: "Modifications", meaning: "Nombre de fois où l’auteur a modifié la contribution." },
  channel: { title: "Canal", meaning: "Comment la contribution est arrivée." },
  late: {
    title: "Hors délai",
    meaning: "Reçue après la clôture\u00a0: elle ne compte que si elle a été admise.",
  },
  admitted_at: {
    title: "Admise le",
    meaning: "Pour une contribution hors délai\u00a0: date et heure auxquelles un administrateur l’a admise.",
  },
  admission_reason: {
    title: "Motif d’admission",
    meaning: "Pour une contribution hors délai admise\u00a0: le motif public.",
  },
  kind: { title: "Nature", meaning: "Ce qu’est la contribution." },
  position: { title: "Position", meaning: `Position déclarée par l’auteur. ${notAVote}` },
  language: { title: "Langue", meaning: "Langue du texte, selon la norme BCP 47 (fr, en…)." },
  theme: { title: "Thème", meaning: "Thème de la fiche ; vide pour une fiche sans thème." },
  fiche: { title: "Fiche", meaning: "Nom court de la fiche." },
  fiche_title: { title: "Titre de la fiche", meaning: "Titre de la fiche." },
  version: {
    title: "Version",
    meaning: "Numéro de la version de la fiche sur laquelle la contribution est écrite.",
  },
  block_number: {
    title: "Paragraphe",
    meaning: "Numéro, dans cette version, du paragraphe où commence le passage ; une valeur par passage.",
  },
  block_label: {
    title: "Repère",
    meaning: "Repère de ce paragraphe dans la source (I, 1°, a) ; une valeur par passage.",
  },
  passage: {
    title: "Passage",
    meaning: "Mots de la fiche sur lesquels porte la contribution ; une valeur par passage.",
  },
  passage_before: { title: "Avant le passage", meaning: "Ce qui précède le passage dans sa phrase." },
  passage_after: { title: "Après le passage", meaning: "Ce qui suit le passage dans sa phrase." },
  text: { title: "Texte", meaning: "Texte de la contribution, sans mise en forme ; un alinéa par ligne." },
  amendment_before: {
    title: "Rédaction actuelle",
    meaning: "Pour une proposition de rédaction : les mots qu’elle remplace.",
  },
  amendment_after: {
    title: "Rédaction proposée",
    meaning: "Pour une proposition de rédaction : les mots proposés ; vide pour une suppression.",
  },
  question: { title: "Question", meaning: "Pour une réponse : la question posée." },
  options: { title: "Choix", meaning: "Pour une réponse : les choix cochés ; une valeur par choix." },
  author: {
    title: "Auteur",
    meaning:
      "L’organisme, ou la personne quand elle a choisi d’être nommée. Dans le fichier public, aucune personne physique n’est nommée, même si elle l’est sur le site.",
  },
  capacity: { title: "Qualité", meaning: "Qualité déclarée par une personne nommée." },
  organisation: {
    title: "Organisme",
    meaning: "Nom de l’organisme lors de l’envoi ; vide pour un particulier.",
  },
  organisation_type: {
    title: "Type d’organisme",
    meaning: "Type déclaré lors de l’envoi ; vide pour un particulier.",
  },
  mandate: { title: "Mandat", meaning: "État du mandat de l’auteur pour cet organisme." },
  state: {
    title: "État",
    meaning: "Ce qu’est devenue la contribution. Le texte d’une contribution retirée n’est plus donné.",
  },
  withdrawn_at: { title: "Retirée le", meaning: "Date et heure du retrait par l’auteur." },
  ground: { title: "Motif", meaning: "Motif d’une contribution masquée ou non publiée." },
  explanation: {
    title: "Explication",
    meaning: "Explication donnée à l’auteur d’une contribution masquée ou non publiée.",
  },
  supports: { title: "Soutiens", meaning: "Nombre de soutiens." },
  replies: {
    title: "Réponses",
    meaning: "Nombre de réponses publiées ; elles ne sont pas des lignes du fichier.",
  },
  hash: {
    title: "Empreinte",
    meaning: "Empreinte SHA-256 salée de la version en cours, comme sur l’accusé de réception.",
  },
  demonstration: {
    title: "Démonstration",
    meaning: "Ce site est une démonstration : rien de ce fichier n’est réel.",
  },
};

/** The words of the files; the writers take them from here. */
export const exportWording: Wording = {
  fields: fieldWord,
  codes: {
    channel: channelWord,
    kind: kindWord,
    position: positionWord,
    author: { [particulier]: unnamedVoice },
    mandate: mandateWord,
    state: standingWord,
    ground: groundWord,
  },
  booleans: { true: "oui", false: "non" },
  types: {
    text: "texte",
    number: "nombre",
    instant: "date et heure",
    boolean: "oui ou non",
    code: "liste fermée",
    list: "plusieurs valeurs",
  },
  sheet: "Contributions",
  dictionary: {
    sheet: "Dictionnaire",
    head: ["Colonne", "Nom dans les fichiers de données", "Ce qu’elle dit", "Type", "Valeurs"],
  },
  cut: "… [coupé : une cellule ne tient pas plus de 32\u202f767 signes ; le texte entier est dans les fichiers CSV et JSON]",
};

export const formatWord: Record<Format, { label: string; hint: string }> = {
  xlsx: {
    label: "Classeur Excel (.xlsx)",
    hint: "Pour un tableur : titres en français, vraies dates, dictionnaire sur une seconde feuille.",
  },
  csv: {
    label: "CSV pour tableur (.csv)",
    hint: "Pour un tableur réglé en français : points-virgules, titres et mots en français.",
  },
  rfc4180: {
    label: "CSV de données (.csv)",
    hint: "Pour un programme : virgules, norme RFC 4180, noms et codes stables, dates en UTC.",
  },
  jsonl: {
    label: "JSON Lines (.jsonl)",
    hint: "Pour un programme : un objet JSON par ligne, textes exacts, listes, dates en UTC.",
  },
};

/** The pages that offer the files. */
export const exportPages = {
  openData: "Données ouvertes",
  staffTitle: "Exports",
  staffLead:
    "Prenez les contributions reçues dans un fichier, avec leur état et le motif des décisions. Les filtres sont ceux de la liste des contributions.",
  personalData:
    "Ces fichiers contiennent des noms et des textes qui ne sont pas publics : ne les diffusez pas. Chaque export est inscrit au journal, sans les mots recherchés. Pour diffuser, utilisez le fichier public.",
  consultations: "Choisir la concertation",
  noConsultation: "Aucune concertation n’a encore été préparée.",
  filter: "Choisir les contributions et le format",
  format: "Format",
  download: "Télécharger le fichier",
  publicFile: "Fichier public, sans données personnelles",
  back: "Modération",
  publicTitle: "Données ouvertes de la concertation",
  publicLead:
    "Toutes les contributions publiées, dans le format de votre choix. Ces fichiers suivent le site : ce qui en est masqué ou retiré n’y est plus.",
  publicPrivacy:
    "Aucune personne physique n’y est nommée, même si elle a choisi de l’être sur le site : les noms y restent modifiables par leur auteur, ce qu’un fichier copié ne permet pas. Les organismes y sont nommés.",
  files: "Fichiers",
  dictionary: "Dictionnaire des colonnes",
  columns: "Colonnes du fichier",
  dictionaryLead:
    "Une ligne par contribution, les réponses entre contributeurs non comprises. Plusieurs passages ou plusieurs choix sont dans la même cellule, séparés par « | » ; JSON Lines en garde la liste. Une cellule qui commence par =, +, -, @, une tabulation ou un retour chariot est précédée d’une apostrophe dans les fichiers CSV, pour qu’aucun tableur n’en fasse une formule.",
  staffFiles: "Exports pour l’équipe",
  none: "Aucune contribution n’est publiée pour l’instant : les fichiers n’ont que leurs titres.",
} as const;

const staffRule =
  "Contributions reçues, quel que soit leur état, réponses non comprises. Le texte de ce que son auteur a retiré n’est plus donné.";
const publicRule =
  "Contributions publiées, réponses non comprises. Aucune personne physique n’y est nommée ; les textes sont ceux que chacun lit sur le site.";

/** What a file says of itself, under its dictionary. */
export function exportNotes({ consultation, audience, filters, now }: FileOrder): [string, string][] {
  const { title, demonstration } = consultation;
  return [
    ["Concertation", title],
    ["Situation", situationWord(now)],
    ["Ce que contient le fichier", audience === "staff" ? staffRule : publicRule],
    ["Filtres", filters.length === 0 ? "aucun" : filters.join("\n")],
    [
      "Lignes",
      "Une ligne par contribution. Plusieurs passages ou plusieurs choix sont dans la même cellule, séparés par « | ».",
    ],
    ["Positions", notAVote],
    ...(demonstration === null ? [] : [["Démonstration", demonstration] satisfies [string, string]]),
  ];
}
