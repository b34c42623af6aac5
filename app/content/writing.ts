import { counted, numberWord } from "./typography";

const limit = numberWord(10_000);

/** The pages where one writes, previews and sends. */
export const writing = {
  title: {
    comment: "Commenter un passage",
    amendment: "Proposer une rédaction",
    opinion: "Donner un avis sur la fiche",
    answers: "Répondre aux questions de la fiche",
    reply: "Répondre à une contribution",
  },
  revising: "Modifier votre contribution",
  onPassage: "Le passage",
  onFiche: "Sur",
  version: "version",
  olderVersion:
    "Une nouvelle version de cette fiche a été publiée depuis. Votre texte reste attaché à la version sur laquelle vous l’avez commencé.",
  answered: "La contribution à laquelle vous répondez",
  text: {
    comment: "Votre commentaire",
    amendment: "Pourquoi cette rédaction (facultatif)",
    opinion: "Votre avis",
    answers: "Votre réponse",
    reply: "Votre réponse",
  },
  conventions:
    "Une ligne vide sépare deux paragraphes. **gras**, *italique*, « - » ou « 1. » en début de ligne pour une liste, « > » pour une citation, [mots](https://adresse) pour un lien.",
  proposal: "Rédaction proposée",
  proposalPart: (order: number) => `Rédaction proposée, partie ${String(order)}`,
  proposalHint: "Corrigez directement le texte. Videz le champ pour proposer de supprimer ces mots.",
  saidDifference: "Ce que votre proposition change",
  position: "Votre position",
  noPosition: "Sans position exprimée",
  language: "Langue de votre texte",
  noAnswer: "Je ne réponds pas à cette question",
  choice: "Votre choix",
  comments: "Vos précisions (facultatif)",
  freeAnswer: "Votre réponse",
  answeredOnce:
    "On répond une seule fois en un même nom. Pour changer votre réponse, modifiez-la. Ne remplissez ce qui suit que pour répondre en un autre nom.",
  erasesFormer: "Je retire une donnée personnelle",
  erasesFormerHint:
    "Le texte précédent sera effacé pour de bon dès l’envoi, y compris pour les agents. Sans cette case, il quitte seulement le public.",
  clearsSupports: (count: number) =>
    `${counted(count, "personne soutient", "personnes soutiennent")} cette contribution. Comme son texte va changer, ces soutiens seront retirés à l’envoi.`,
  revisingSays:
    "L’ancien texte ne sera plus visible du public dès l’envoi ; la référence et les dates restent.",
  save: "Enregistrer le brouillon",
  preview: "Aperçu",
  drop: "Supprimer ce brouillon",
  saved: (clock: string) => `Brouillon enregistré à ${clock} (heure de Paris).`,
  count: (length: number) => `${counted(length, "caractère")} sur ${limit}.`,
  limit: `${limit} caractères au plus, par texte.`,
  browserDraft:
    "Vous n’êtes pas identifié : ce brouillon est gardé 24 heures après son dernier enregistrement, pour ce navigateur seulement. Sur un ordinateur partagé, supprimez-le en partant.",
  notices: {
    "two-tabs":
      "Ce brouillon avait été enregistré entre-temps dans un autre onglet. Rien n’est perdu : ce que vous venez d’écrire est gardé ici, dans un second brouillon.",
    "already-sent":
      "Ce brouillon a déjà été envoyé, et ce qui a été envoyé ne change pas. Ce que vous venez d’écrire est gardé ici, dans un nouveau brouillon.",
    aside:
      "Votre connexion était terminée, ou ce brouillon est celui d’un autre compte. Ce que vous venez d’écrire est gardé ici. Identifiez-vous pour continuer.",
    changed:
      "Ce brouillon a changé depuis votre aperçu, peut-être dans un autre onglet. Rien n’a été envoyé : relisez, puis envoyez.",
    terms:
      "La concertation s’est ouverte pendant que vous relisiez\u00a0: ce texte ne serait plus lu des seuls agents, il deviendrait public. Rien n’a été envoyé.",
  },
  refused: {
    unknown: "Cette fiche n’est pas ouverte à l’écriture.",
    suspended:
      "La concertation est suspendue : rien ne peut être envoyé pour le moment. Votre texte est gardé.",
    closed:
      "La concertation est close : il n’est plus possible d’envoyer ce texte. Il reste lisible ici, et vous pouvez le copier.",
    "sign-in": "Identifiez-vous pour envoyer.",
    withdrawn: "Cette contribution a été retirée : elle ne peut plus être modifiée.",
    moderated: "Cette contribution a été masquée ou refusée : elle ne peut pas être modifiée.",
    prepared:
      "La concertation est ouverte\u00a0: ce que vous avez envoyé pendant la préparation ne se modifie plus. Vous pouvez le retirer, ou contribuer de nouveau, publiquement cette fois.",
    own: "Vous ne pouvez pas soutenir votre propre contribution.",
  },
  problem: {
    empty: "Écrivez votre texte avant de l’envoyer.",
    "too-long": `Votre texte dépasse ${limit} caractères. Il est enregistré en entier, mais il faut le raccourcir pour l’envoyer.`,
    malformed: "Ce texte a une forme que nous ne comprenons pas. Reprenez-le dans le champ simple.",
    passage:
      "Ces mots ne se trouvent pas dans la version de la fiche sur laquelle vous écrivez. Choisissez à nouveau le passage.",
    unchanged:
      "La rédaction proposée est la même que le texte actuel. Changez-la, ou faites plutôt un commentaire.",
    "across-cells":
      "Une proposition de rédaction ne peut pas porter sur plusieurs cases d’un tableau. Faites une proposition par case, ou un commentaire.",
    options: "Une de vos réponses ne correspond pas aux choix de la question.",
    changed: "Ce brouillon a changé depuis l’aperçu : relisez-le avant d’envoyer.",
    voice: "Choisissez au nom de qui vous écrivez. Pour un organisme, indiquez aussi son type.",
  },
  tooLongToKeep: (length: number) =>
    `Votre texte fait ${counted(length, "caractère")}\u00a0: c’est trop pour l’enregistrer. Il est encore dans le champ\u00a0; copiez-le ailleurs, puis raccourcissez-le.`,
  notUnderstood:
    "Ce texte a une forme que nous ne comprenons pas. Il n’a pas été enregistré ; reprenez-le dans le champ simple.",
  tooDeep:
    "Ce texte emboîte trop de listes ou de citations les unes dans les autres. Il n’a pas été enregistré ; simplifiez-le.",
  wrongLanguage: "Choisissez une langue de la liste.",
  wrongPosition: "Choisissez une position de la liste.",
} as const;

/** What differs when staff write down the words of somebody else. */
export type WritingWords = Record<
  "position" | "language" | "noAnswer" | "choice" | "comments" | "freeAnswer" | "preview" | "save" | "drop",
  string
> &
  Record<"title" | "text", Record<keyof typeof writing.title, string>>;

/** The title of the page where this is written. */
export function writingTitle(
  written: { content: { kind: keyof typeof writing.title; revises: string | null } },
  words: WritingWords = writing,
): string {
  const { kind, revises } = written.content;
  return revises === null ? words.title[kind] : writing.revising;
}

/** Choosing the words one speaks of. */
export const choosing = {
  title: (paragraph: number) => `Commenter le paragraphe ${String(paragraph)}`,
  heading: "Commenter un titre",
  sentences: "De quelles phrases parlez-vous ?",
  sentencesHint:
    "Cochez une ou plusieurs phrases. Celles qui se trouvent entre la première et la dernière sont comprises.",
  choose: "Choisir ces phrases",
  chooseAll: "Choisir tout le paragraphe",
  chosen: "Vous parlez de ces mots",
  again: "Choisir d’autres phrases",
  narrow: "Préciser les mots",
  narrowHint:
    "Ne gardez que les mots dont vous parlez : ils doivent se trouver, dans cet ordre, dans la citation.",
  narrowApply: "Garder ces mots",
  rank: (count: number) => `Ces mots s’y trouvent ${String(count)} fois. De quelle fois parlez-vous\u00a0?`,
  rankOption: (rank: number, around: string) => `${String(rank)}. ${around}`,
  anyRank: "Choisissez",
  extend: "Continuer jusqu’à la fin d’un autre paragraphe",
  extendNone: "Ne pas continuer",
  extendOption: (paragraph: number, words: string) => `§ ${String(paragraph)} ${words}…`,
  extendApply: "Continuer jusque-là",
  kind: "Que voulez-vous faire ?",
  comment: "Commenter ces mots",
  amend: "Proposer une autre rédaction de ces mots",
  write: "Écrire",
  noSentence: "Cochez au moins une phrase de ce paragraphe.",
  absent: "Ces mots ne se trouvent pas dans la citation. Recopiez-les tels qu’ils y sont.",
  repeated: "Ces mots se trouvent plusieurs fois dans la citation. Dites de laquelle vous parlez.",
  noParagraph: "Choisissez un paragraphe qui vient après la citation.",
  noKind: "Choisissez ce que vous voulez faire.",
} as const;
