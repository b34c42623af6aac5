import type { CorrectionProblem } from "~/domain/entry/correct-text.server";
import { momentWord } from "./dates";
import { counted, numberWord } from "./typography";

/** /espace-agent/envois/…: putting right what was entered, once it is registered. */
export const correcting = {
  reason: "Motif de la correction",
  reasonHint: "Gardé avec la correction, pour les agents seulement. 500 signes au plus.",
  reasonError: "Écrivez le motif, en 500 signes au plus.",
  next: "Continuer",
  back: "Reprendre la correction",
  cancel: "Revenir à l’envoi",
  keyError: "Cette page a expiré\u00a0: rouvrez le formulaire.",
  moderated: "Cette contribution est masquée ou refusée\u00a0: rétablissez-la d’abord dans la modération.",

  textTitle: (reference: string) => `Corriger le texte de ${reference}`,
  textLead:
    "Pour rapprocher ce qui a été saisi de l’original, mot pour mot. Le texte corrigé remplace l’autre en public, avec la mention «\u00a0modifiée le…\u00a0»\u00a0; l’ancien reste lisible ici.",
  original: "Original",
  noOriginal: "aucun",
  passage: "Le passage",
  olderVersion:
    "Une nouvelle version de cette fiche a été publiée depuis. Le texte reste attaché à celle que son auteur avait lue.",
  clearsSupports: (count: number) =>
    `${counted(count, "personne soutient", "personnes soutiennent")} cette contribution. Comme son texte va changer, ces soutiens seront retirés.`,
  problem: {
    same: "Rien n’a changé\u00a0: corrigez le texte, la position ou la langue.",
    empty: "Écrivez le texte. Pour retirer cette contribution, annulez la saisie de l’envoi.",
    "too-long": `Le texte dépasse ${numberWord(10_000)} caractères.`,
    malformed: "Ce texte a une forme que nous ne comprenons pas.",
    passage: "Ces mots ne se trouvent pas dans la version de la fiche.",
    unchanged: "La rédaction proposée est la même que le texte de la fiche.",
    "across-cells": "Une proposition de rédaction ne peut pas porter sur plusieurs cases d’un tableau.",
    options: "La réponse ne correspond pas aux choix de la question.",
  } satisfies Record<CorrectionProblem, string>,
  changed:
    "Cette contribution a changé depuis que vous l’avez lue, peut-être dans un autre onglet. Rien n’a été corrigé\u00a0: relisez-la.",
  check: "Vérifiez avant de confirmer",
  now: "Texte enregistré",
  then: "Texte corrigé",
  yourReason: "Motif, pour les agents",
  consequence:
    "L’accusé de réception change d’empreinte\u00a0: remettez le nouveau à l’auteur. L’ancienne reste vérifiable. La correction est inscrite au journal.",
  confirmText: "Corriger ce texte",
  former: "Corrections de ce texte",
  formerNumber: (number: number) => `Texte avant la correction (n°\u00a0${String(number)})`,
  erasedText: "Ce texte a été effacé.",
  correctedBy: (moment: string, name: string | null) => `Le ${moment}, par ${name ?? "un compte effacé"}`,

  envelopeTitle: "Corriger l’envoi",
  envelopeLead:
    "L’original et la qualité de l’auteur se corrigent ici. La date de réception, la personne et l’organisme décident de ce qui est compté\u00a0: pour les corriger, annulez la saisie et recommencez-la.",
  originalHint: "Où il est conservé\u00a0: cote, numéro d’arrivée, dossier.",
  originalError: "Indiquez où l’original est conservé\u00a0: une ligne de 200 signes au plus.",
  capacity: "Qualité (facultatif)",
  capacityHint: "Celle de la personne\u00a0: elle vaut pour tout ce qu’elle a envoyé à cette concertation.",
  capacityError: "Écrivez la qualité en 200 signes au plus.",
  envelopeSame: "Rien n’a changé\u00a0: corrigez l’original ou la qualité.",
  confirmEnvelope: "Enregistrer la correction",
  toCancel: "Annuler la saisie",

  cancelTitle: "Annuler la saisie d’un envoi",
  cancelLead: (references: string) => `Contributions concernées\u00a0: ${references}.`,
  cancelSays:
    "Quand la date de réception, la personne ou l’organisme sont faux, ou que l’envoi n’aurait pas dû être saisi. Ses contributions sont retirées du public et des décomptes\u00a0; leurs références ne servent plus jamais. Rien n’est effacé\u00a0; cela ne se défait pas.",
  admittedSays:
    "Cet envoi hors délai avait été admis. Une nouvelle saisie devra l’être à son tour par un administrateur.",
  cancelReason: "Motif de l’annulation",
  again: "Recommencer la saisie avec les mêmes textes",
  againHint:
    "Une nouvelle saisie commence avec cet envoi et ses textes, à corriger puis à enregistrer sous de nouvelles références.",
  leftOut: (references: string) =>
    `Masquées ou refusées, ces contributions ne sont pas reprises dans la nouvelle saisie\u00a0: ${references}.`,
  confirmCancel: "Annuler la saisie",
  backToCancel: "Modifier le motif",
  cancelConflict: "Cet envoi a déjà été annulé.",
  withAgain: "Puis une nouvelle saisie commence avec ses textes.",
  withoutAgain: "Aucune nouvelle saisie ne commence.",

  /** On the receipt. */
  receiptCorrected: "Accusé de réception corrigé",
  receiptCancelled: "Envoi annulé",
  cancelledSays: (cancelledAt: Date) =>
    `La saisie de cet envoi a été annulée le ${momentWord(cancelledAt)}. Ses contributions sont retirées\u00a0; leurs références ne sont pas réutilisées.`,
  replaces:
    "Il remplace l’accusé remis auparavant, dont les empreintes figurent aussi ci-dessous et restent vérifiables.",
  correctedOn: (submittedAt: Date) => `Texte corrigé le ${momentWord(submittedAt)}.`,
  formerReceipt: (number: number, submittedAt: Date) =>
    `Texte n°\u00a0${String(number)}, du ${momentWord(submittedAt)}, remplacé`,
  correctTextLink: (reference: string) => `Corriger le texte de ${reference}`,
  formerHint: "Ses textes antérieurs s’y lisent aussi.",
  correctLink: "Corriger l’original ou la qualité",
  cancelLink: "Annuler la saisie",
  cancelHint:
    "Pour une date de réception, une personne ou un organisme faux. Une nouvelle saisie peut reprendre les mêmes textes.",
  actions: "Une erreur de saisie\u00a0?",
  corrections: "Corrections",
  ofText: (reference: string) => `texte de ${reference}`,
  ofEnvelope: (original: string | null, capacity: string | null) =>
    `auparavant, original\u00a0: ${original ?? "aucun"}\u00a0; qualité\u00a0: ${capacity ?? "aucune"}`,
  reasonWas: "Motif\u00a0:",
  cancelReasonWas: "Motif de l’annulation\u00a0:",
  textCorrectedNow: "Le texte est corrigé.",
  envelopeCorrectedNow: "L’envoi est corrigé.",
  cancelledNow: "La saisie est annulée.",
} as const;
