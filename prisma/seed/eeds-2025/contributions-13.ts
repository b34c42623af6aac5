import type { SeedContribution } from "../shape";

export const contributions13: readonly SeedContribution[] = [
  {
    kind: "comment",
    by: "da-silva",
    at: "2025-05-23T11:47",
    position: "question",
    passage: {
      quote: "il faut une astreinte, des procédures de repli et un partage clair des responsabilités",
    },
    body: [
      "Et un environnement d’essai permanent, ouvert aux industriels. Quand un échange d’imagerie échoue entre deux pays, chacun commence par accuser l’autre bout de la ligne ; seul un banc de tests tenu par le point de contact permet de trancher en une matinée. Est-il prévu, dans l’un ou l’autre scénario, que nous puissions y accéder sans passer par un établissement client ?",
    ],
  },
  {
    kind: "amendment",
    by: "cohen",
    at: "2025-05-28T12:31",
    position: "reserved",
    passage: { quote: "résumés de patient, ordonnances, connexion des établissements" },
    proposal:
      "résumés de patient, ordonnances et dispensations, connexion des établissements et des officines",
    body: [
      "L’énumération oublie le comptoir. Une pharmacie frontalière reçoit l’ordonnance d’un voisin, la délivre, puis doit rendre compte de cette dispensation au pays d’origine : le paragraphe 6 en fait une obligation. Si personne n’a la charge de raccorder les officines, le circuit s’arrêtera à mi-chemin.",
    ],
  },
  {
    kind: "answer",
    by: "perrin",
    at: "2025-05-26T17:18",
    position: "favourable",
    question: "repartition",
    choice: "a",
    body: [
      "Deux métiers, deux maisons. Notre service des urgences appellera la première à trois heures du matin ; la seconde, jamais. Je veux simplement une page unique avec les deux adresses.",
    ],
  },
  {
    kind: "answer",
    by: "benali",
    at: "2025-05-30T18:59",
    position: "none",
    question: "echanges",
    body: [
      "Cohorte suivie dans trois pays voisins, donc trois dossiers, trois calendriers et des définitions de variables qui ne se recouvrent qu’à moitié. Le plus long reste d’obtenir une réponse à une question simple posée par courriel : un correspondant nommé y suffirait.",
    ],
  },
];
