import type { LineProblem } from "~/domain/import/read-line";
import type { QuestionProblems } from "~/domain/fiche/typed-question";
import { quoted } from "./typography";

/** …/ecrire: what stands as a line in the field, and is written in a form of its own. */
export const apart = {
  title: "Questions et tableaux",
  lead: "Dans le champ, chacun tient en une ligne : déplacez la ligne pour le changer de place, enlevez-la pour le retirer. Son contenu s’écrit ici.",
  first: "Envoyez d’abord ce que vous avez changé dans le champ : quitter cette page le perd.",
  waiting:
    "Confirmez ou abandonnez d’abord le texte que vous avez envoyé : les questions et les tableaux s’écrivent dans le texte de travail.",
  questions: "Questions",
  noQuestion: "Cette fiche ne pose encore aucune question.",
  tables: "Tableaux",
  unworded: "Question sans intitulé",
  untitled: "Tableau sans légende",
  unfinished: "à compléter avant de publier",
  editQuestion: "Écrire cette question",
  editTable: "Écrire ce tableau",
  addQuestion: "Ajouter une question",
  saved: {
    question: "La question est enregistrée dans le texte de travail.",
    tableau: "Le tableau est enregistré dans le texte de travail.",
  },
  back: "Revenir au champ",
  preview: "Voir l’aperçu",
  errors: {
    wording: {
      missing: "Écrivez l’intitulé de la question.",
      "too-long": "L’intitulé dépasse 500 caractères : raccourcissez-le.",
    } satisfies Record<NonNullable<QuestionProblems["wording"]>, string>,
    type: "Choisissez la forme de la réponse.",
    options: {
      "of-free-answer":
        "Une réponse libre n’a pas de choix : enlevez-les, ou changez la forme de la réponse.",
      "too-few": "Proposez au moins deux choix, un par ligne.",
      "too-many": "Il y a plus de 50 choix : gardez-en moins.",
      "too-long": "Un des choix dépasse 500 caractères : raccourcissez-le.",
    } satisfies Record<NonNullable<QuestionProblems["options"]>, string>,
    tooMany: "Cette fiche pose déjà 100 questions, le plus qu’elle puisse en poser.",
    caption: "La légende dépasse 300 caractères : raccourcissez-la.",
    lines: {
      "left-out":
        "Un paragraphe de tableau ne contient que des mots, du gras, de l’italique, des liens et des notes : enlevez l’image, les mots barrés ou le lien qui ne mène à aucun site.",
      "unknown-note": "Cet appel de note ne mène à aucune note de ce tableau : enlevez-le ou corrigez-le.",
    } satisfies Record<LineProblem, string>,
    tooLong: "Avec ces mots, le texte dépasse 50 000 mots, la limite d’une fiche. Raccourcissez-les.",
  },
} as const;

/** …/ecrire/questions/…: one question. */
export const questionPage = {
  title: (label: string) => `Écrire une question de ${quoted(label)}`,
  adding: (label: string) => `Ajouter une question à ${quoted(label)}`,
  lead: "Ce que vous enregistrez entre dans le texte de travail ; les lecteurs le verront quand vous publierez.",
  place: "Elle se placera à la fin du texte : vous déplacerez ensuite sa ligne dans le champ.",
  wording: "Intitulé",
  type: "Forme de la réponse",
  options: "Choix proposés, ou valeurs de l’échelle dans l’ordre",
  optionsHint:
    "Un par ligne. Laissez vide pour une réponse libre. Un choix dont les mots changent ne reçoit plus les réponses faites à ses anciens mots.",
  save: "Enregistrer la question",
} as const;

/** …/ecrire/tableaux/…: the words of one table. */
export const tablePage = {
  title: (label: string) => `Écrire un tableau de ${quoted(label)}`,
  lead: "Corrigez les mots de chaque case ; la forme du tableau et ses cases fusionnées restent. Ce que vous enregistrez entre dans le texte de travail.",
  signs:
    "**gras**, *italique*, [mots](https://exemple.fr) et [^1] pour l’appel d’une note de ce tableau ; une nouvelle ligne est gardée.",
  caption: "Légende du tableau",
  region: "Cases du tableau",
  line: (row: number, column: number, rank: number, of: number, label: string | null) =>
    [
      `Ligne ${String(row)}, colonne ${String(column)}`,
      ...(of > 1 ? [`paragraphe ${String(rank)}`] : []),
      ...(label === null ? [] : [quoted(label)]),
    ].join(", "),
  save: "Enregistrer le tableau",
} as const;
