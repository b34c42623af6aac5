import type { SeedFiche } from "../shape";

export const fiche14: SeedFiche = {
  number: 14,
  slug: "14-hebergement-et-securite",
  title: "Hébergement et sécurisation des données de santé",
  theme: "gouvernance",
  articles: ["73", "86", "87"],
  inBrief: {
    sentences: [
      "Le règlement fixe des règles de sécurité pour les soins comme pour l’usage secondaire.",
      "Pour les soins, le droit national peut exiger un stockage dans l’Union européenne.",
      "Pour l’usage secondaire, le stockage et le traitement dans l’Union sont la règle, avec une exception.",
      "Les utilisateurs travaillent dans un environnement de traitement sécurisé, d’où ne sortent que des données non personnelles.",
      "La France dispose déjà d’une certification des hébergeurs de données de santé, dite HDS.",
    ],
    asked:
      "Dites quelles exigences nationales pourraient compléter le règlement, pour quelles données et à quel rythme.",
  },
  context: [
    "En France, l’article L. 1111-8 du code de la santé publique impose une certification à qui héberge, pour le compte d’un tiers, des données de santé recueillies lors de soins, de prévention ou de suivi social ou médico-social. L’établissement qui héberge lui-même ses données n’y est pas soumis.",
    "Le référentiel HDS révisé en 2024 prévoit un stockage physique dans l’Espace économique européen et une information des clients sur les accès possibles depuis un pays tiers. Le Système national des données de santé (SNDS) a son propre référentiel de sécurité.",
    "La qualification SecNumCloud des offres d’informatique en nuage comporte des exigences relatives aux droits extra-européens. La loi du 21 mai 2024 sur l’espace numérique traite aussi de l’hébergement en nuage de données sensibles.",
  ],
  regulation: [
    "L’article 86 porte sur l’usage primaire : les États membres veillent à un niveau particulièrement élevé de protection et de sécurité. Le droit national peut exiger que les données visées à l’article 14 soient stockées dans l’Union, dans le respect des engagements internationaux, lorsqu’elles sont traitées par des prestataires de soins ou par un point de contact national connecté à MaSanté@UE.",
    "L’article 87, paragraphe 1, porte sur l’usage secondaire. Les organismes responsables de l’accès aux données de santé, les détenteurs de données de santé de confiance et ceux qui agissent pour eux stockent et traitent les données à caractère personnel dans l’Union. Par exception, le paragraphe 2 admet un pays tiers, un territoire ou un secteur couvert par une décision d’adéquation.",
    "L’article 73, paragraphe 1, exige de l’environnement de traitement sécurisé, notamment :",
    {
      list: [
        "un accès réservé aux personnes nommées dans l’autorisation de traitement de données ;",
        "des identifiants individuels et uniques, limités aux données autorisées ;",
        "des mesures à l’état de l’art contre la lecture ou la copie non autorisées ;",
        "des journaux identifiables, les journaux d’accès étant conservés au moins un an.",
      ],
    },
    "Les téléchargements sont examinés avant toute sortie (paragraphe 2). Des audits réguliers ont lieu, y compris par des tiers (paragraphe 3). La Commission fixe les exigences détaillées au plus tard le 26 mars 2027 (paragraphe 5).",
    "Entré en vigueur le 26 mars 2025, le règlement s’applique à partir du 26 mars 2027 pour les articles 86, 87 et 73, paragraphe 5, et du 26 mars 2029 pour le reste de l’article 73 (article 105).",
  ],
  stakes: [
    "La confiance d’abord : une donnée de santé divulguée ne redevient jamais secrète. Le lieu de stockage ne dit pas tout : un accès à distance ou une loi étrangère peuvent atteindre des données stockées en Europe.",
    "La cohérence ensuite. Un même hébergeur peut relever à la fois de la certification HDS, du référentiel du SNDS, de la directive NIS 2 et, demain, des actes d’exécution du règlement.",
    "Le marché aussi. Une exigence forte peut réduire le nombre d’offres ; une exigence faible peut pénaliser ceux qui ont investi.",
    "Enfin, un environnement trop contraint peut décourager la recherche, s’il n’offre ni les logiciels ni la puissance de calcul attendus.",
  ],
  scenarios: [
    {
      key: "A",
      title: "Le cadre actuel, complété par les actes d’exécution",
      blocks: [
        "La certification HDS pourrait rester le cadre de l’usage primaire, sans loi nouvelle. Pour l’usage secondaire, chaque environnement de traitement sécurisé appliquerait l’article 73 et les actes d’exécution, sous audit.",
      ],
    },
    {
      key: "B",
      title: "Un stockage exigé dans l’Union et une certification commune",
      blocks: [
        "La loi pourrait exiger que les données prioritaires soient stockées dans l’Union, y compris par les établissements qui hébergent eux-mêmes leurs données. La certification HDS serait étendue aux environnements de traitement sécurisés par un module propre.",
        "Une période de transition pourrait être prévue pour les contrats en cours.",
      ],
    },
    {
      key: "C",
      title: "Un niveau renforcé pour les traitements les plus exposés",
      blocks: [
        "En plus du scénario B, les points de contact nationaux et les environnements de traitement sécurisés pourraient relever d’une qualification du type SecNumCloud.",
        "Le périmètre serait fixé selon le volume, la sensibilité et le chaînage des données.",
      ],
    },
  ],
  impacts: {
    introduction: "Ces effets n’ont pas été chiffrés.",
    table: {
      caption: "Effets possibles de chaque scénario",
      head: ["Critère", "Scénario A", "Scénario B", "Scénario C"],
      rows: [
        [
          "Stockage, usage primaire",
          "Espace économique européen, si hébergeur certifié",
          "Union, pour tous",
          "Union, pour tous",
        ],
        [
          "Environnements sécurisés",
          "Audits",
          "Audits et module de certification",
          "Audits et qualification renforcée",
        ],
        [
          "Droits extra-européens",
          "Information des clients",
          "Information des clients",
          "Exigence de protection",
        ],
        ["Établissements", "Peu de changements", "Inventaire et mise en conformité", "Migrations possibles"],
        ["Offres disponibles", "Inchangées", "À vérifier", "Plus restreintes au départ"],
      ],
    },
  },
  questions: [
    {
      key: "scenario",
      type: "choice",
      wording: "Quel niveau d’exigence vous semblerait adapté ?",
      options: [
        { key: "a", label: "Scénario A : le cadre actuel complété" },
        { key: "b", label: "Scénario B : une certification commune" },
        { key: "c", label: "Scénario C : niveau renforcé" },
        { key: "autre", label: "Une autre approche" },
      ],
    },
    {
      key: "preparation",
      type: "scale",
      wording: "Votre structure serait-elle prête à un stockage exigé dans l’Union dès 2027 ?",
      low: "Pas du tout prête",
      high: "Déjà prête",
    },
    {
      key: "obstacles",
      type: "text",
      wording: "Quels obstacles prévoyez-vous, et quel délai permettrait de les lever ?",
    },
    {
      key: "outils",
      type: "text",
      wording: "Que devrait offrir un environnement de traitement sécurisé pour être utilisable ?",
    },
  ],
};
