import { refusalWord } from "./import";
import { quoted } from "./typography";
import type { Refusal } from "~/domain/import/refusal";

/** /espace-agent/redaction/…/ecrire: writing a fiche in plain text. */
export const writing = {
  title: "Écrire en Markdown",
  titleOf: (label: string) => `Écrire ${quoted(label)} en Markdown`,
  lead: "Le texte de la fiche tient ici dans un champ, sans JavaScript. Vous verrez d’abord ce qui en a été compris et ce que devient chaque paragraphe ; rien ne change avant que vous ne l’ayez confirmé.",
  waiting: "Vous corrigez le texte que vous aviez envoyé, et que vous n’avez pas encore confirmé.",
  field: "Texte de la fiche",
  fieldHint: "L’écriture est expliquée sous le champ.",
  send: "Voir ce qui change",
  download: "Télécharger le texte (Markdown)",
  downloadHint:
    "Le fichier se corrige dans n’importe quel éditeur de texte, puis s’importe. Gardez sa première ligne.",
  back: "Revenir au texte",
  incomplete: "Ce formulaire est arrivé incomplet. Rechargez la page, puis réessayez.",
  help: "Comment écrire",
  helpLead: "Une ligne vide sépare deux paragraphes.",
  sign: "Ce que vous écrivez",
  meaning: "Ce que cela donne",
  signs: [
    ["## Enjeux", "Un titre. ### pour un sous-titre, #### pour un intertitre."],
    ["**gras** et *italique*", "Des mots en gras, en italique."],
    ["- Un élément", "Un élément de liste ; deux espaces devant le tiret pour une liste dans une autre."],
    ["1. Un élément", "Un élément de liste numérotée."],
    [
      "{Article 3} Objet",
      "Le numéro que le paragraphe, le titre ou l’élément porte dans sa source, gardé tel quel.",
    ],
    ["[mots](https://exemple.fr)", "Un lien."],
    ["Un mot.[^1]", "L’appel d’une note, et plus bas, sur sa ligne, [^1]: suivi du texte de la note."],
    ["> Une citation", "Une citation."],
    ["> [!ENCADRÉ]", "Un encadré, dont le texte suit, chaque ligne précédée de >."],
    ["{légende} Effets attendus", "Le titre du tableau qui suit."],
    ["| Critère | Coût |", "Une ligne de tableau ; sous la première, une ligne | --- | --- |."],
    ["\\*", "Le signe lui-même, quand il n’est pas mis en forme."],
    [
      "{{tableau 1 #3f9a}}",
      "Ce que cette écriture ne sait pas rendre (un tableau à cases fusionnées, une question) : il reste tel quel. Vous pouvez déplacer la ligne ou l’enlever, pas la changer.",
    ],
  ],
} as const;

/** Why what was written is not kept. */
export const writingRefusal = (refusal: Refusal): string =>
  refusal === "no-text" || refusal === "empty"
    ? "Écrivez le texte de la fiche avant de l’envoyer."
    : refusal === "too-long"
      ? "Ce texte dépasse 50\u00a0000 mots, la limite d’une fiche. Coupez-le en plusieurs fiches."
      : refusalWord[refusal];
