import type { SeedContribution } from "../shape";

export const contributions05: readonly SeedContribution[] = [
  {
    kind: "comment",
    by: "costa",
    at: "2025-05-26T10:47",
    position: "reserved",
    passage: { quote: "puis signaler la délivrance au point de contact de l’État d’origine" },
    body: [
      "Techniquement, renvoyer un message après encaissement n’a rien de sorcier. Ce qui m’inquiète est l’échec silencieux : si le pays d’origine ne répond pas, l’ordonnance reste ouverte là-bas et le même traitement peut être retiré une seconde fois.",
      "Il faut prévoir un accusé de réception et une file d’attente visible du pharmacien, avec une règle simple sur ce qu’il fait pendant la panne.",
    ],
  },
  {
    kind: "comment",
    by: "le-bihan",
    at: "2025-05-16T11:31",
    position: "favourable",
    passage: {
      quote:
        "un service qui demande de quitter le logiciel métier risque de ne pas être ouvert pendant la consultation",
    },
    body: [
      "Voilà une phrase tirée de la vraie vie. J’ajouterais les mots de passe : une authentification de plus, et l’infirmière de garde renonce. Que la carte ou l’application d’identification déjà utilisée le matin suffise jusqu’au soir, Europe comprise.",
    ],
  },
  {
    kind: "comment",
    by: "keller",
    at: "2025-05-28T16:09",
    position: "opposed",
    passage: {
      quote: "Chaque éditeur réaliserait et maintiendrait ce raccordement.",
    },
    body: [
      "Multiplier les clients d’une même interface, c’est multiplier les certificats qui expirent un vendredi, les montées de version désynchronisées et les journaux incomparables. Nous l’avons vécu avec d’autres téléservices.",
      "Un composant commun, livré avec son code et ses tests, éviterait de réécrire cent fois la même chose. Sans lui, je déconseille le scénario B.",
    ],
  },
  {
    kind: "amendment",
    by: "kone",
    at: "2025-05-29T14:52",
    position: "reserved",
    passage: { quote: "le point de contact national y puiserait ou y déposerait les données" },
    proposal:
      "le point de contact national y puiserait ou y déposerait les données, dans le respect des restrictions posées par la personne et en inscrivant chaque accès dans son historique",
    body: [
      "Le mot « puiser » laisse croire à un libre-service. Une restriction enregistrée au titre de l’article 8 doit produire le même effet à Lisbonne qu’à l’hôpital voisin, et le patient doit lire dans son historique d’accès qu’une demande est venue de l’étranger. Autant le poser dès la description du scénario.",
    ],
  },
  {
    kind: "opinion",
    by: "bouchard",
    at: "2025-05-18T20:23",
    position: "question",
    body: [
      "Vu des Hauts Plateaux, l’étranger est loin et le médecin de garde aussi. Nos adhérents demandent moins à être soignés à l’autre bout de l’Europe qu’à ce que l’hôpital du département voisin voie leurs examens.",
      "Ma question est donc terre à terre : ces travaux amélioreront-ils en chemin les échanges entre deux villes françaises, ou financera-t-on une autoroute sans bretelles ?",
    ],
  },
  {
    kind: "answer",
    question: "chemin",
    choice: "c",
    by: "garrec",
    at: "2025-05-22T18:14",
    position: "favourable",
    body: [
      "Un portail aux urgences dès que possible, l’intégration à la prochaine refonte du dossier patient. Mes équipes ne peuvent pas ouvrir un nouveau chantier d’interface pendant une migration, et je doute d’être le seul dans ce cas.",
    ],
  },
  {
    kind: "answer",
    question: "services",
    by: "nguyen",
    at: "2025-05-30T09:36",
    position: "favourable",
    body: [
      "Un échange structuré avec le système de gestion clinique des patients, cité à l’article 24, paragraphe 2. Les réunions de concertation entre centres experts de plusieurs pays s’organisent encore par envois chiffrés successifs, variants génétiques retapés compris.",
    ],
  },
];
