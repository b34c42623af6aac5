import type { Fate } from "~/domain/import/fate";
import type { FindingCode } from "~/domain/import/finding";
import type { ImportFormat } from "~/domain/import/format";
import type { Refusal } from "~/domain/import/refusal";
import { counted } from "./typography";

/** The largest file that is read: a text of a hundred pages without its images is well below. */
export const largestFileMb = 10;

export const formatWord: Record<ImportFormat, string> = {
  docx: "Word (.docx)",
  odt: "OpenDocument (.odt)",
  markdown: "Markdown",
  html: "HTML",
};

/** What was found in a file, with what became of it. */
export const findingWord: Record<FindingCode, string> = {
  "tracked-changes":
    "Modifications suivies : le texte est repris comme si toutes étaient acceptées. Ce qui avait été supprimé n’est pas repris.",
  struck: "Mots barrés : ils ne sont pas repris.",
  hidden: "Texte masqué : il n’est pas repris.",
  comments: "Commentaires du document : ils ne sont pas repris.",
  images: "Images : elles ne sont pas reprises. Dites par des mots ce qu’elles montraient.",
  "text-boxes": "Zones de texte : elles deviennent des encadrés, après le paragraphe qui les portait.",
  equations: "Formules : seuls leurs signes sont repris, à la suite. Relisez-les.",
  embedded: "Objets incorporés, vidéos ou champs de formulaire : ils ne sont pas repris.",
  scripts: "Programmes contenus dans la page : ils sont écartés, rien n’en est exécuté.",
  macros: "Macros contenues dans le document : elles sont écartées, seul le texte est lu.",
  contents: "Sommaire : il n’est pas repris, la fiche fait le sien.",
  margins: "En-têtes et pieds de page\u00a0: ils ne sont pas repris.",
  "cross-references":
    "Renvois à un autre endroit du document : leurs mots sont gardés, sans lien. Vérifiez qu’ils disent vrai.",
  "dead-links": "Liens qui ne mènent à aucune adresse du web : leurs mots sont gardés, sans lien.",
  title: "Titre du document : il n’est pas repris, la fiche a le sien.",
  levels: "Titres au-delà du troisième niveau : ils deviennent des titres du troisième niveau.",
  "broken-tables":
    "Tableaux mal formés : des cases vides ont été ajoutées pour que chaque ligne ait la même largeur. Relisez-les.",
  "nested-tables": "Tableaux placés dans une case d’un autre : leurs cases se lisent l’une après l’autre.",
  "unnamed-tables": "Tableaux sans titre : donnez-leur-en un, pour qui ne les voit pas.",
  "unknown-numbers": "Numéros écrits d’une façon inconnue : ils sont donnés en chiffres. Relisez-les.",
  encoding:
    "Le fichier ne dit pas comment ses lettres sont codées : un codage a été supposé. Vérifiez les accents.",
  "other-format": "L’extension du fichier ne dit pas ce qu’il est : il a été lu d’après son contenu.",
  questions: "Questions de la fiche : aucun fichier n’en contient, elles restent où elles étaient.",
  "removed-questions":
    "Questions de la fiche dont la ligne {{question…}} n’est plus dans le texte\u00a0: elles en seront enlevées.",
  "unknown-signs":
    "Repères qui ne mènent à rien, ou à un passage déjà placé\u00a0: ils sont gardés comme des mots. Corrigez-les, ou enlevez-les.",
};

const wordSteps =
  "Ouvrez-le dans votre traitement de texte, enregistrez-le au format .docx ou .odt, puis importez-le.";

/** Why a file is not imported, and what to do. */
export const refusalWord: Record<Refusal, string> = {
  "no-file": "Choisissez un fichier à importer.",
  empty: "Ce fichier est vide. Choisissez celui qui contient le texte.",
  "too-large": `Ce fichier dépasse ${String(largestFileMb)}\u00a0Mo. Enlevez-en les images, qui ne sont pas reprises, puis importez-le de nouveau.`,
  "too-much-inside":
    "Ce fichier contient, une fois décompressé, bien plus qu’un texte. Copiez le texte dans un nouveau document, puis importez celui-ci.",
  "too-deep":
    "Les éléments de ce fichier sont emboîtés trop profondément. Copiez le texte dans un nouveau document, puis importez celui-ci.",
  "too-long": "Ce texte est trop long pour une fiche. Importez-le en plusieurs parties, une par fiche.",
  "too-slow":
    "Ce fichier demande trop de temps à lire. Copiez le texte dans un nouveau document, puis importez celui-ci.",
  "no-text":
    "Aucun texte n’a été trouvé dans ce fichier. Vérifiez que c’est le bon, et que le texte n’est pas une image.",
  encrypted:
    "Ce document est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis importez-la.",
  "old-word": `Ce fichier est d’un ancien format de Word (.doc). ${wordSteps}`,
  pdf: "Un fichier PDF ne garde pas la structure du texte. Importez le document dont il a été tiré (.docx, .odt, .md ou .html).",
  rtf: `Le format RTF n’est pas lu. ${wordSteps}`,
  "other-document":
    "Ce fichier est une archive ou un autre document (classeur, présentation). Importez un texte : .docx, .odt, .md ou .html.",
  "not-docx": `Ce fichier porte l’extension .docx mais n’en est pas un. ${wordSteps}`,
  "not-odt": `Ce fichier porte l’extension .odt mais n’en est pas un. ${wordSteps}`,
  "not-text":
    "Ce fichier n’est pas du texte, malgré son extension. Choisissez un fichier .docx, .odt, .md ou .html.",
  "unknown-format": "Ce format n’est pas lu. Choisissez un fichier .docx, .odt, .md, .txt ou .html.",
  damaged: `Ce fichier est abîmé\u00a0: il n’a pas pu être lu jusqu’au bout. ${wordSteps}`,
  "declared-entities":
    "Ce fichier contient des déclarations qu’aucun traitement de texte n’écrit, et qui peuvent nuire. Copiez le texte dans un nouveau document, puis importez celui-ci.",
};

export const fateWord: Record<Fate, string> = {
  kept: "inchangé",
  changed: "modifié",
  added: "nouveau",
};

/** /espace-agent/redaction/…/importer. */
export const importWords = {
  title: "Importer un texte",
  titleOf: (label: string) => `${label}\u00a0: importer un texte`,
  lead: "Le texte lu prend la place du texte de travail de la fiche. Rien n’est publié, et rien ne change avant que vous ne l’ayez confirmé.",
  none: "Aucun import n’attend.",
  noneHint:
    "Choisissez un fichier : vous verrez d’abord ce qui en a été compris, et ce que devient chaque paragraphe.",
  file: "Fichier",
  fileHint: `Word (.docx), OpenDocument (.odt), Markdown (.md) ou HTML\u00a0; ${String(largestFileMb)}\u00a0Mo au plus. Les numéros du document (I, 1°, a), Article 3) sont gardés tels quels.`,
  read: "Lire le fichier",
  again: "Lire un autre fichier",
  againHint: "Il prendra la place de celui-ci, que vous n’avez pas confirmé.",
  report: "Compte rendu de lecture",
  readAt: (format: string, moment: string) => `Texte lu le ${moment} (${format}).`,
  untouched: "Tout a été compris.",
  times: (count: number) => `(${String(count)})`,
  excerpts: "Par exemple :",
  fates: "Ce que devient le texte de travail",
  kept: (count: number) => counted(count, "paragraphe inchangé", "paragraphes inchangés"),
  changed: (count: number) => counted(count, "paragraphe modifié", "paragraphes modifiés"),
  added: (count: number) => counted(count, "nouveau paragraphe", "nouveaux paragraphes"),
  gone: (count: number) => counted(count, "paragraphe disparu", "paragraphes disparus"),
  keptHint:
    "Titres, éléments de listes et cases de tableaux compris. Un paragraphe reconnu garde ses contributions ; dans le doute, il est tenu pour nouveau.",
  goneTitle: "Paragraphes disparus",
  moreGone: (count: number) => `et ${counted(count, "autre")}`,
  preview: "Aperçu du texte",
  question: "Une question de la fiche se trouve ici.",
  late: "Quelqu’un a écrit dans la fiche depuis que ce texte a été commencé. Si vous confirmez, votre texte sera mis de côté, à comparer avec le sien.",
  decide: "Confirmer",
  adopt: "Remplacer le texte de travail",
  drop: "Abandonner cet import",
  correct: "Corriger ce texte en Markdown",
  compare: "Comparer les deux textes",
  see: "Voir l’aperçu",
  done: {
    repris: "Ce texte est maintenant le texte de travail de la fiche.",
    "mis-de-cote":
      "Quelqu’un avait écrit entre-temps : son texte est resté en place, et le vôtre est mis de côté, à comparer avec le sien.",
    abandonne: "L’import est abandonné. Le texte de travail n’a pas changé.",
  },
  changedMeanwhile:
    "Cet import n’attend plus : il a déjà été confirmé ou abandonné. Lisez le fichier de nouveau s’il le faut.",
} as const;
