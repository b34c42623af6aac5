import type { SeedFiche } from "../shape";

export const fiche01: SeedFiche = {
  number: 1,
  slug: "1-mon-espace-sante-citoyens",
  title: "Faire de « Mon espace santé » le service d’accès aux données pour les citoyens",
  theme: "usage-primaire",
  articles: ["3", "4", "5", "6", "7", "8", "9", "10"],
  inBrief: {
    sentences: [
      "Le règlement européen donne à chacun un accès gratuit et immédiat à ses données de santé électroniques.",
      "Chaque État doit ouvrir au moins un service en ligne qui permet d’exercer ces droits.",
      "En France, Mon espace santé pourrait devenir ce service, seul ou avec d’autres.",
      "Plusieurs choix restent nationaux : les délais d’affichage, les procurations, les restrictions et le droit d’opposition.",
      "Ces droits s’appliqueront en 2029 aux premières catégories de données, et en 2031 aux autres.",
    ],
    asked: "Dites quelle place Mon espace santé devrait tenir dans l’accès des personnes à leurs données.",
  },
  context: [
    "Mon espace santé, service public en ligne généralisé en 2022, réunit le dossier médical partagé, une messagerie sécurisée et d’autres outils. Il est ouvert aux personnes rattachées à un régime français d’assurance maladie, sauf si elles s’y opposent.",
    "La personne peut y consulter des documents, en ajouter, en masquer à des professionnels et voir l’historique des accès. Un professionnel peut différer l’affichage d’un document jusqu’à une consultation d’annonce.",
    "D’autres portails coexistent, tenus par des établissements, des laboratoires ou des cabinets d’imagerie, parfois seuls accessibles à un voyageur non affilié.",
  ],
  regulation: [
    "L’article 3, paragraphe 1, ouvre le droit d’accéder au moins aux données des catégories prioritaires de l’article 14, dès leur enregistrement dans un système de dossier médical électronique, autant que la technique le permet. L’accès est gratuit et lisible. Le paragraphe 2 ajoute le téléchargement dans le format européen d’échange de dossiers médicaux électroniques. Le paragraphe 3 permet à l’État membre de différer l’accès, pour une durée limitée, le temps qu’un professionnel explique une information lourde de conséquences.",
    "L’article 4 demande un ou plusieurs services d’accès, nationaux, régionaux ou locaux. Ils comprennent des services de procuration, gratuits, électroniques ou sur papier, pour les personnes choisies et les représentants légaux (paragraphes 2 et 3). Tous doivent être accessibles aux personnes handicapées, vulnérables ou peu à l’aise avec le numérique. Suivent d’autres droits :",
    {
      list: [
        "article 5 : ajouter des informations, signalées comme telles, sans modifier celles des professionnels ;",
        "article 6 : demander en ligne une rectification ;",
        "article 7 : donner accès à ses données, ou les faire transmettre, au prestataire de son choix, sans frais ni entrave ;",
        "article 8 : restreindre l’accès des professionnels et des prestataires à tout ou partie des données, sans que cette restriction leur soit visible ;",
        "article 9 : savoir qui a consulté quelles données et quand, cette information restant disponible au moins trois ans ;",
        "article 10 : si la loi nationale le prévoit, s’opposer, de façon réversible, à l’accès par les services électroniques.",
      ],
    },
    "Le règlement est entré en vigueur le 26 mars 2025. Selon l’article 105, les articles 3 à 15 s’appliquent à partir du 26 mars 2029 aux résumés de dossiers, aux prescriptions et aux dispensations électroniques, et du 26 mars 2031 à l’imagerie, aux résultats d’examens et aux comptes rendus de sortie.",
  ],
  stakes: [
    "Le premier enjeu est la couverture. Un service unique est plus facile à faire connaître, mais doit aussi servir les personnes non affiliées.",
    "Le deuxième est l’inclusion : une personne âgée, un majeur protégé ou un parent sans équipement doit pouvoir exercer ses droits, y compris par une procuration donnée sur papier.",
    "Le troisième est l’équilibre entre rapidité et précaution. Un résultat grave peut être lu seul, le soir, avant tout échange avec un médecin ; à l’inverse, un délai trop large viderait le droit de sa portée.",
    "Le dernier touche à la confiance : une restriction invisible protège la vie privée, mais un professionnel peut alors décider sans une information utile.",
  ],
  scenarios: [
    {
      key: "A",
      title: "Un service national unique",
      blocks: [
        "Mon espace santé pourrait être le seul service d’accès désigné. Les portails des établissements et des laboratoires l’alimenteraient, sans porter eux-mêmes les droits des personnes.",
        "Il serait étendu aux personnes non affiliées, avec une identification électronique reconnue dans l’Union.",
      ],
    },
    {
      key: "B",
      title: "Un service national et des services reconnus",
      blocks: [
        "Mon espace santé pourrait rester le point d’entrée, et des portails locaux être reconnus s’ils respectent un cahier des charges commun.",
        "Une restriction ou une procuration saisie dans un service vaudrait dans tous les autres.",
      ],
    },
    {
      key: "C",
      title: "Un service national et des guichets de proximité",
      blocks: [
        "Mon espace santé pourrait être le seul service d’accès, doublé de guichets où un agent formé aiderait à donner une procuration, à demander une rectification ou à régler une restriction.",
      ],
    },
  ],
  impacts: {
    introduction: "Les effets attendus ne sont pas chiffrés.",
    table: {
      caption: "Effets des trois scénarios",
      head: ["Critère", "Scénario A", "Scénario B", "Scénario C"],
      rows: [
        ["Lisibilité", "Une seule adresse", "Plusieurs portes, mêmes règles", "Une adresse et un accueil"],
        [
          "Personnes non affiliées",
          "Extension à prévoir",
          "Portail local possible",
          "Extension et accueil sur place",
        ],
        [
          "Charge des établissements",
          "Alimentation du service national",
          "Alimentation ou reconnaissance du portail",
          "Alimentation, accueil éventuel",
        ],
        [
          "Principal risque",
          "Une panne touche tous les usagers",
          "Des droits exercés inégalement",
          "Des guichets inégalement répartis",
        ],
      ],
    },
  },
  questions: [
    {
      key: "scenario",
      type: "choice",
      wording: "Quel scénario vous paraît le mieux adapté ?",
      options: [
        { key: "a", label: "Un service national unique" },
        { key: "b", label: "Un service national et des services reconnus" },
        { key: "c", label: "Un service national et des guichets" },
        { key: "autre", label: "Une autre organisation" },
      ],
    },
    {
      key: "delai",
      type: "scale",
      wording: "Faut-il prévoir un délai avant d’afficher un résultat grave ?",
      low: "Jamais",
      high: "Toujours",
    },
    {
      key: "opposition",
      type: "choice",
      wording: "La loi devrait-elle prévoir le droit d’opposition de l’article 10 ?",
      options: [
        { key: "oui", label: "Oui, sans exception" },
        { key: "oui-vital", label: "Oui, sauf pour protéger des intérêts vitaux" },
        { key: "non", label: "Non, les restrictions de l’article 8 suffisent" },
      ],
    },
    {
      key: "accompagnement",
      type: "text",
      wording: "Que prévoir pour les proches et les personnes éloignées du numérique ?",
    },
  ],
};
