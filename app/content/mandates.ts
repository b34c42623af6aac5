/** /espace-agent/mandats. */
export const mandates = {
  title: "Mandats",
  lead: "Qui parle pour quel organisme. Tant qu’un mandat n’est pas vérifié, chaque contribution faite pour l’organisme le dit.",
  filters: "Choisir les mandats affichés",
  waiting: "À vérifier",
  all: "Tous",
  none: { waiting: "Aucun mandat n’attend d’être vérifié.", all: "Personne n’a déclaré d’organisme." },
  declaredBy: (person: string, moment: string) => `déclaré par ${person}, le ${moment}`,
  because: (reason: string) => `Motif\u00a0: ${reason}`,
  act: "Décision",
  acts: {
    verify: "Vérifié : cette personne parle bien pour l’organisme",
    detach: "Détacher cette personne de l’organisme",
  },
  reasonLabel: "Motif",
  reasonHint:
    "Obligatoire pour détacher ; la personne le reçoit par courriel et le lit dans son compte. 500 signes au plus. N’y écrivez rien sur des tiers.",
  decide: "Enregistrer",
  decideFor: (person: string, organisation: string) => `${person}, pour ${organisation}`,
  done: "La décision est enregistrée.",
  back: "Modération",
  errors: {
    act: "Choisissez une décision.",
    reason: "Écrivez le motif, en 500 signes au plus : il est obligatoire pour détacher.",
    changed: "Ce mandat a été décidé entre-temps, ou n’existe plus : relisez la liste de tous les mandats.",
  },
} as const;
