/** /concertations/:c/organismes. */
export const contributingBodies = {
  title: "Organismes ayant contribué",
  onFiche: "Sur",
  wholeConsultation: "Toute la concertation",
  none: "Aucun organisme n’a encore de contribution publiée.",
  rule: "Organismes au nom desquels une contribution au moins est publiée. Le mandat de qui écrit est déclaré\u00a0; s’il a été vérifié, la contribution le dit. Les personnes qui écrivent en leur nom ne sont pas listées\u00a0: rapprocher leurs contributions dirait qui a écrit ce qui ne porte pas de nom.",
} as const;
