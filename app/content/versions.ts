import type { Row } from "~/domain/fiche/compare-texts";
import type { BlockKind } from "~/domain/fiche/block";
import type { BlockPlace } from "~/domain/fiche/block-place";
import { dayWord, momentWord, parisTime } from "./dates";
import { counted } from "./typography";

/** …/fiches/:fiche/versions, and what a fiche says of its own version. */
export const versions = {
  title: "Versions de la fiche",
  lead: "Chaque version publiée garde son adresse et son texte pour toujours.",
  list: "Versions publiées",
  version: (number: number) => `Version ${String(number)}`,
  inForce: "en vigueur",
  by: "par",
  service: "le service organisateur",
  publishedOn: (at: Date) => `publiée le ${momentWord(at)} ${parisTime}`,
  note: "Ce qui a changé",
  firstNote: "Premier texte publié.",
  noNote: "Sans note.",
  reason: "Pourquoi pendant la concertation",
  hash: "Empreinte du texte (SHA-256)",
  read: (number: number) => `Lire la version ${String(number)}`,
  compareWithPrevious: (number: number) => `Comparer avec la version ${String(number)}`,
  credit: (number: number) => `Dire qui a demandé les changements de la version ${String(number)}`,
  onlyOne: "Cette fiche n’a qu’une version\u00a0: il n’y a encore rien à comparer.",
  all: "Toutes les versions",
  older: (number: number, publishedAt: Date) =>
    `Vous lisez la version ${String(number)}, publiée le ${dayWord(publishedAt)}. Ce n’est plus le texte en vigueur.`,
  olderWhy:
    "Les passages soulignés et les fils sont ceux qui tiennent dans ce texte. Pour contribuer, lisez la version en vigueur.",
  latest: (number: number) => `Lire la version ${String(number)}, en vigueur`,
  whatChanged: "Voir ce qui a changé depuis",
  changedTitle: (at: Date) => `Cette fiche a été modifiée le ${dayWord(at)}`,
  changes: "Voir ce qui a changé",
} as const;

/** …/fiches/:fiche/comparaison. */
export const comparison = {
  title: (from: number, to: number) =>
    `Ce qui change de la version ${String(from)} à la version ${String(to)}`,
  short: "Comparaison",
  choose: "Choisir les versions à comparer",
  from: "De la version",
  to: "À la version",
  view: "Présentation",
  views: { cote: "Côte à côte", ligne: "À la suite" },
  apply: "Comparer",
  same: "Les deux textes sont identiques.",
  count: (count: number) => (count === 0 ? "Aucun changement" : counted(count, "changement", "changements")),
  key: "Les mots supprimés sont barrés, les mots ajoutés sont soulignés\u00a0; un lecteur d’écran les annonce.",
  list: "Liste des changements",
  side: (number: number) => `Version ${String(number)}`,
  steps: {
    kept: "Modifié",
    added: "Ajouté",
    removed: "Supprimé",
    left: "Déplacé plus loin",
    arrived: "Déplacé ici",
  } satisfies Record<Row["step"], string>,
  nowAt: (place: string) => `maintenant\u00a0: ${place}`,
  formerlyAt: (place: string) => `avant\u00a0: ${place}`,
  absent: "Rien à cet endroit.",
  unchanged: (count: number) => counted(count, "bloc inchangé", "blocs inchangés"),
  credits: "À la demande de",
  creditsBefore: "Avait été modifié à la demande de",
  creditsBetween: "Ont aussi conduit à des changements que ces deux textes ne montrent plus\u00a0:",
  inVersion: (number: number) => `(version\u00a0${String(number)})`,
  table: "tableau",
  apart: "Les cases ne se correspondent plus\u00a0: les deux tableaux sont donnés l’un après l’autre.",
  question: "Question",
  option: "Réponse possible",
  types: { choice: "au choix", scale: "sur une échelle", text: "en texte libre" },
  typeChange: (former: string, later: string) => `Se répond ${later}, et non plus ${former}.`,
  note: "[note]",
  kindChange: "Sa mise en forme ou sa numérotation change.",
} as const;

const kindWord: Record<BlockKind, string> = {
  paragraph: "paragraphe",
  heading: "titre",
  list: "liste",
  item: "élément de liste",
  quote: "citation",
  callout: "encadré",
  table: "tableau",
  row: "ligne",
  cell: "cellule",
  question: "question",
  note: "note",
};

/** « § 6, tableau, ligne 2, colonne 3 » */
export function placeWord({ kind, place }: { kind: BlockKind; place: BlockPlace }): string {
  const { paragraph, within, cell, label } = place;
  const held = within === null || within === "cell" ? null : kindWord[within];
  const parts = [
    paragraph === null ? kindWord[kind] : `§\u00a0${String(paragraph)}`,
    cell ? `tableau, ligne\u00a0${String(cell.row)}, colonne\u00a0${String(cell.column)}` : held,
    label,
  ];
  return parts.filter((part) => part !== null && part !== "").join(", ");
}
