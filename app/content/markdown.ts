import { refusalWord } from "./import";
import { quoted } from "./typography";
import type { Refusal } from "~/domain/import/refusal";

/** /espace-agent/redaction/…/ecrire: writing a fiche in plain text. */
export const writing = {
  title: "Écrire en Markdown",
  titleOf: (label: string) => `Écrire ${quoted(label)} en Markdown`,
  lead: "Le texte de la fiche tient ici dans un champ, sans JavaScript. Vous verrez d’abord ce qui en a été compris et ce que devient chaque paragraphe\u00a0; rien ne change avant que vous ne l’ayez confirmé.",
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
    { code: "## Enjeux", meaning: "Un titre. ### pour un sous-titre, #### pour un intertitre." },
    { code: "**gras** et *italique*", meaning: "Des mots en gras, en italique." },
    {
      code: "- Un élément",
      meaning: "Un élément de liste\u00a0; deux espaces devant le tiret pour une liste dans une autre.",
    },
    { code: "1. Un élément", meaning: "Un élément de liste numérotée." },
    {
      code: "{Article 3} Objet",
      meaning: "Le numéro que le paragraphe, le titre ou l’élément porte dans sa source, gardé tel quel.",
    },
    { code: "[mots](https://exemple.fr)", meaning: "Un lien." },
    {
      code: "Un mot.[^1]",
      meaning:
        "L’appel d’une note, et plus bas, sur sa ligne, le même signe suivi de deux-points et du texte de la note.",
    },
    { code: "> Une citation", meaning: "Une citation." },
    { code: "> [!ENCADRÉ]", meaning: "Un encadré, dont le texte suit, chaque ligne précédée de >." },
    { code: "{légende} Effets attendus", meaning: "Le titre du tableau qui suit." },
    {
      code: "| Critère | Coût |",
      meaning: "Une ligne de tableau\u00a0; sous la première, une ligne | --- | --- |.",
    },
    { code: "\\*", meaning: "Le signe lui-même, quand il n’est pas mis en forme." },
    {
      code: "{{tableau 1 #3f9a}}",
      meaning:
        "Ce que cette écriture ne sait pas rendre (un tableau à cases fusionnées, une question)\u00a0: il reste tel quel. Vous pouvez déplacer la ligne ou l’enlever, pas la changer.",
    },
  ],
} as const;

/** Why what was written is not kept. */
export const writingRefusal = (refusal: Refusal): string =>
  refusal === "no-text" || refusal === "empty"
    ? "Écrivez le texte de la fiche avant de l’envoyer."
    : refusal === "too-long"
      ? "Ce texte dépasse 50\u202f000 mots, la limite d’une fiche. Coupez-le en plusieurs fiches."
      : refusalWord[refusal];
