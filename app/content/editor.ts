import { dayWord, momentWord, parisTime } from "./dates";
import { counted, quoted } from "./typography";

const somebody = "Une personne dont le compte n’existe plus";

/** /espace-agent/redaction/…/fiches/…: writing a fiche. */
export const editing = {
  kicker: (label: string) => `Rédaction · ${label}`,
  title: (label: string) => `Rédiger ${quoted(label)}`,
  untouched: (version: number) =>
    version === 0
      ? "Personne n’a encore écrit cette fiche."
      : `Personne n’a écrit depuis la version ${String(version)}\u00a0: vous partez de son texte.`,
  written: (name: string | null, at: Date) =>
    `Texte enregistré le ${momentWord(at)} ${parisTime} par ${name ?? somebody}`,
  begunOn: (version: number) =>
    version === 0 ? "pas encore publié" : `commencé sur la version ${String(version)}`,
  preview: "Aperçu",
  markdown: "Écrire en Markdown",
  importing: "Importer un fichier",
  publishing: "Publier",
  versions: "Versions publiées",
  links: "Autour de ce texte",
  others: (others: readonly { name: string | null; since: string }[]) =>
    others
      .map(({ name, since }) => `${name ?? somebody} a aussi ce texte ouvert, depuis ${since}.`)
      .join(" "),
  othersHint:
    "Vos modifications ne s’écraseront pas : si l’autre texte est enregistré avant le vôtre, le vôtre est gardé à part et vous comparez les deux.",
  asides: "Textes mis de côté",
  asidesHint:
    "Écrits pendant qu’un autre texte était enregistré. Comparez-les avec le texte en cours, et reprenez ce qui doit l’être.",
  compared: (count: number) => `Déjà comparés (${String(count)})`,
  asideOf: (name: string | null, at: Date) => `Texte de ${name ?? somebody}, ${momentWord(at)}`,
  compare: "Comparer",
  moreAsides: (count: number) => `et ${counted(count, "autre", "autres")}, plus ancien que ceux-ci.`,
  text: "Texte de la fiche",
  withoutScript: "Cet éditeur a besoin de JavaScript. Sans lui, le texte s’écrit dans un champ\u00a0:",
} as const;

/** What the editor says while one writes; its tools. */
export const editor = {
  text: "Texte de la fiche",
  hint: "Alt + F10 mène à la barre d’outils, Échap en revient. Tabulation sort du texte.",
  toolbar: "Mise en forme",
  shortcut: (keys: string) => ` (${keys})`,
  tools: {
    undo: "Annuler",
    redo: "Rétablir",
    paragraph: "Paragraphe",
    heading2: "Titre",
    heading3: "Sous-titre",
    heading4: "Intertitre",
    bold: "Gras",
    italic: "Italique",
    link: "Lien",
    bullets: "Liste",
    numbers: "Liste numérotée",
    indent: "Augmenter le retrait",
    outdent: "Diminuer le retrait",
    quote: "Citation",
    callout: "Encadré",
    table: "Insérer un tableau",
    note: "Insérer une note",
    question: "Insérer une question",
    up: "Monter le paragraphe",
    down: "Descendre le paragraphe",
    remove: "Enlever le paragraphe",
    rowBefore: "Ligne au-dessus",
    rowAfter: "Ligne au-dessous",
    removeRow: "Enlever la ligne",
    columnBefore: "Colonne avant",
    columnAfter: "Colonne après",
    removeColumn: "Enlever la colonne",
    headerRow: "Ligne d’en-tête",
    merge: "Fusionner ou scinder les cases",
    removeTable: "Enlever le tableau",
  },
  moved: (rank: number, of: number) => `Déplacé\u00a0: ${String(rank)} sur ${String(of)}.`,
  panel: "Le passage où vous êtes",
  number: "Numéro dans la source",
  numberHint: "« 1° », « Article 3 »… gardé tel quel, jamais recalculé.",
  caption: "Légende du tableau",
  linkTo: "Adresse du lien",
  linkHint: "https://… ou mailto:…",
  applyLink: "Appliquer le lien",
  removeLink: "Enlever le lien",
  wrongLink:
    "Écrivez une adresse de site, comme https://exemple.fr, ou de courriel, comme mailto:nom@exemple.fr",
  noWords: "Choisissez d’abord les mots du lien.",
  unworded: "Question sans intitulé",
  questionPlace: (wording: string) => `Question\u00a0: ${wording}`,
  wording: "Intitulé",
  type: "Forme de la réponse",
  types: { text: "Réponse libre", choice: "Un choix dans une liste", scale: "Une échelle" },
  options: { choice: "Choix proposés", scale: "Valeurs de l’échelle, dans l’ordre" },
  option: (rank: number) => `Choix ${String(rank)}`,
  addOption: "Ajouter un choix",
  removeOption: (rank: number) => `Enlever le choix ${String(rank)}`,
  unfinished: "À compléter avant de publier : un intitulé et, s’il y a des choix, au moins deux.",
  saving: "Enregistrement…",
  saved: (clock: string) => `Enregistré à ${clock}.`,
  keptAside: (clock: string) => `Enregistré à part à ${clock}.`,
  unchanged: "Rien à enregistrer.",
  unsaved: "Modifié, pas encore enregistré.",
  failed: {
    offline:
      "Non enregistré : pas de connexion. Votre texte est gardé dans ce navigateur et partira dès son retour.",
    offlineUnkept:
      "Non enregistré : pas de connexion, et ce navigateur ne garde rien. Laissez cette page ouverte.",
    "too-long":
      "Non enregistré : ce texte dépasse 50\u202f000 mots, la limite d’une fiche. Coupez-le en plusieurs fiches.",
    refused:
      "Non enregistré : votre session est terminée, ou ce texte ne vous est plus ouvert. Il est gardé dans ce navigateur : identifiez-vous dans un autre onglet, puis réessayez.",
    malformed:
      "Non enregistré : une partie de ce texte n’est pas comprise. Annulez votre dernière modification ; le reste est gardé dans ce navigateur.",
    broken: "Non enregistré : le site ne répond pas comme il faut. Votre texte est gardé dans ce navigateur.",
  },
  retry: "Enregistrer maintenant",
  overtaken:
    "Quelqu’un d’autre a enregistré ce texte depuis que vous l’avez ouvert. Ce que vous écrivez est gardé à part.",
  newer: "Quelqu’un d’autre vient d’enregistrer ce texte.",
  reload: "Lire ce qui a été enregistré",
  compareBoth: "Comparer les deux textes",
  found: "Un texte plus récent est gardé dans ce navigateur.",
  restore: "Reprendre ce texte",
  erase: "L’effacer",
} as const;

/** …/mis-de-cote/…: comparing two texts. */
export const comparing = {
  title: "Comparer deux textes",
  mine: (isOwn: boolean, name: string | null, at: Date) =>
    `${isOwn ? "Votre texte" : `Le texte de ${name ?? somebody}`}, mis de côté\u00a0: ${momentWord(at)}`,
  theirs: (name: string | null, at: Date | null) =>
    at === null
      ? "Le texte en cours : celui de la dernière version"
      : `Le texte en cours\u00a0: ${name ?? somebody}, ${momentWord(at)}`,
  how: "Ce qui est marqué « suppression » n’est que dans le texte en cours ; ce qui est marqué « ajout » n’est que dans le texte mis de côté.",
  settled: "Ces deux textes ont déjà été comparés. Vous pouvez encore reprendre ce qui suit.",
  same: (count: number) => counted(count, "passage identique", "passages identiques"),
  none: "Les deux textes disent la même chose.",
  kinds: {
    changed: "Passage changé",
    form: "Mêmes mots, autre mise en forme",
    added: "Passage du texte mis de côté, absent du texte en cours",
    missing: "Passage du texte en cours, absent du texte mis de côté",
  },
  takeThis: {
    changed: "Reprendre ce passage du texte mis de côté",
    form: "Reprendre la mise en forme du texte mis de côté",
    added: "Ajouter ce passage au texte en cours",
    missing: "Enlever ce passage du texte en cours",
  },
  take: "Reprendre les passages cochés",
  whole: (isOwn: boolean) => (isOwn ? "Reprendre ma version en entier" : "Reprendre cette version en entier"),
  nothing: "Garder le texte en cours",
  stays: "Quoi que vous choisissiez, les deux textes restent enregistrés.",
  back: "Revenir au texte en cours",
  errors: {
    none: "Cochez au moins un passage, ou choisissez un autre bouton.",
    changed:
      "Le texte en cours a changé pendant que vous compariez. Rien n’a été repris : voici la comparaison avec le nouveau texte.",
  },
  done: "Votre choix est enregistré.",
} as const;

/** …/apercu. */
export const previewing = {
  title: "Aperçu",
  line: "Aperçu, non publié. Seuls les agents qui rédigent voient cette page ; elle montre le texte en cours tel que le public le lirait.",
  back: "Revenir au texte",
  unfinished: (count: number) =>
    `${counted(count, "question reste à compléter", "questions restent à compléter")} avant de publier.`,
  unworded: "Question sans intitulé",
  lastWritten: (at: Date) => `texte du ${dayWord(at)}`,
} as const;
