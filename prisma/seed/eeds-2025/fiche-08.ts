import type { SeedFiche } from "../shape";

export const fiche08: SeedFiche = {
  number: 8,
  slug: "8-organisation-des-detenteurs-de-donnees",
  title: "Organisation des détenteurs de données",
  theme: "usage-secondaire",
  articles: ["50", "60", "72"],
  inBrief: {
    sentences: [
      "Hôpitaux, laboratoires, fabricants et équipes de recherche sont des détenteurs de données de santé.",
      "Ils devront décrire leurs ensembles de données et les mettre à disposition sur demande.",
      "Les personnes physiques et les microentreprises en sont dispensées, sauf si la loi nationale en décide autrement.",
      "La loi pourrait confier ces tâches à des entités d’intermédiation, pour certaines catégories de détenteurs.",
      "Des détenteurs de confiance pourraient examiner les demandes, sans prendre la décision finale.",
    ],
    asked: "Dites-nous quelle organisation permettrait à chaque détenteur de tenir ses obligations.",
  },
  context: [
    "Le règlement, à son article 2, définit largement le détenteur de données de santé : centre hospitalier, établissement pour personnes âgées, laboratoire, fabricant de dispositifs, équipe de recherche, qu’ils soient publics ou privés.",
    "En France, les situations diffèrent beaucoup. Certains établissements ont créé un entrepôt de données de santé, avec une équipe dédiée. D’autres ont des données réparties entre plusieurs logiciels.",
    "Des organisations collectives existent, comme les groupements hospitaliers de territoire.",
  ],
  regulation: [
    "Les articles 50, 60 et 72 s’appliquent à compter du 26 mars 2029. Pour certaines catégories, dont les données génétiques, celles des essais cliniques et celles des cohortes, l’obligation de mise à disposition ne commence que le 26 mars 2031 (article 105).",
    {
      list: [
        "Article 50, paragraphes 1 et 2 : les personnes physiques, dont les chercheurs individuels, et les microentreprises sont exemptées. Un État membre peut toutefois leur étendre les obligations.",
        "Article 50, paragraphes 3 et 4 : le droit national peut prévoir que les obligations de certaines catégories de détenteurs sont remplies par des entités d’intermédiation de données de santé. Ces règles sont notifiées à la Commission au plus tard le 26 mars 2029.",
        "Article 60, paragraphes 1 et 2 : le détenteur met les données demandées à la disposition de l’organisme responsable de l’accès aux données de santé dans les trois mois, délai que celui-ci peut prolonger de trois mois au plus, dans des cas justifiés.",
        "Article 60, paragraphe 3 : il décrit ses ensembles de données et vérifie cette description au moins une fois par an.",
        "Article 72, paragraphe 2 : un État membre peut désigner des détenteurs de confiance, dotés d’un environnement de traitement sécurisé, de l’expertise et des garanties nécessaires. L’organisme les évalue auparavant ; un réexamen régulier suit.",
        "Article 72, paragraphes 3 à 6 : l’organisme reçoit la demande et peut la transmettre au détenteur de confiance. Celui-ci propose une décision en deux mois ; l’organisme décide dans les deux mois suivants, sans être lié par cette proposition.",
      ],
    },
    "Selon le considérant 76, une entité d’intermédiation ne devrait pas être désignée détenteur de confiance.",
  ],
  stakes: [
    "Le délai de trois mois suppose de savoir extraire, documenter et transmettre des données sans désorganiser les soins. Un petit détenteur recevra peut-être peu de demandes, mais devra être prêt à y répondre.",
    "L’exemption des microentreprises protège les petites structures. Elle laisse aussi de côté des données, par exemple en soins de ville.",
    "Confier la tâche à un tiers allège chaque détenteur, mais ajoute un acteur dans la chaîne. Il faut dire qui répond d’une erreur, qui informe les personnes et qui tient la description à jour.",
    "Un détenteur de confiance connaît bien ses données. Il est à la fois leur source et l’évaluateur de la demande : cette position appelle des garanties contre les conflits d’intérêts.",
  ],
  scenarios: [
    {
      key: "A",
      title: "Chaque détenteur répond pour lui-même",
      blocks: [
        "La loi pourrait s’en tenir au règlement : l’exemption serait conservée, et chaque autre détenteur décrirait et transmettrait ses propres données.",
        "Des guides, des modèles de description et une assistance nationale accompagneraient les moins outillés.",
      ],
    },
    {
      key: "B",
      title: "Des entités d’intermédiation pour certaines catégories",
      blocks: [
        "La loi pourrait désigner des catégories de détenteurs, par exemple les établissements médico-sociaux ou les petits laboratoires, dont les obligations seraient remplies par une entité d’intermédiation régionale ou sectorielle.",
        "L’entité réunirait les extractions, tiendrait les descriptions et transmettrait les données. Les détenteurs lui donneraient accès à leurs systèmes selon un contrat type.",
      ],
    },
    {
      key: "C",
      title: "Des détenteurs de confiance pour les grands entrepôts",
      blocks: [
        "Une procédure nationale pourrait permettre aux détenteurs les mieux équipés de demander à être désignés détenteurs de données de santé de confiance, pour une durée limitée.",
        "Ils évalueraient les demandes qui ne portent que sur leurs données et donneraient accès à celles-ci dans leur propre environnement de traitement sécurisé. Les autres suivraient le scénario A.",
      ],
    },
  ],
  impacts: {
    introduction: "Les scénarios B et C peuvent être combinés, s’ils portent sur des organismes distincts.",
    table: {
      caption: "Effets attendus de chaque scénario",
      head: ["Critère", "Scénario A", "Scénario B", "Scénario C"],
      rows: [
        [
          "Travail des petits détenteurs",
          "Entier, avec une assistance",
          "Délégué en grande partie",
          "Entier, avec une assistance",
        ],
        [
          "Interlocuteurs de l’organisme",
          "Tous les détenteurs",
          "Les entités et les autres détenteurs",
          "Tous les détenteurs",
        ],
        [
          "Examen des demandes",
          "Par l’organisme seul",
          "Par l’organisme seul",
          "Proposition du détenteur, décision de l’organisme",
        ],
        [
          "Textes nationaux",
          "Peu de dispositions",
          "Loi notifiée à la Commission, contrat type",
          "Procédure de désignation et de réexamen",
        ],
        [
          "Compétences à réunir",
          "Chez chaque détenteur",
          "Dans les entités",
          "Surtout chez les détenteurs désignés",
        ],
      ],
    },
  },
  questions: [
    {
      key: "organisation",
      type: "choice",
      wording: "Quelle organisation conviendrait le mieux ?",
      options: [
        { key: "a", label: "Chaque détenteur répond pour lui-même" },
        { key: "b", label: "Des entités d’intermédiation pour certaines catégories" },
        { key: "c", label: "Des détenteurs de confiance pour les grands entrepôts" },
        { key: "autre", label: "Une combinaison ou une autre organisation" },
      ],
    },
    {
      key: "exemption",
      type: "scale",
      wording: "Faut-il étendre les obligations aux microentreprises et aux personnes physiques ?",
      low: "Non, garder l’exemption entière",
      high: "Oui, à toutes",
    },
    {
      key: "preparation",
      type: "text",
      wording: "De quoi un détenteur a-t-il besoin pour être prêt ?",
    },
  ],
};
