import type { SeedFiche } from "../shape";

export const fiche13: SeedFiche = {
  number: 13,
  slug: "13-points-de-contact-nationaux",
  title: "Désignation des deux points de contact nationaux [PCN] MaSanté@UE - DonnéeDeSanté@UE",
  theme: "gouvernance",
  articles: ["23", "75"],
  inBrief: {
    sentences: [
      "La France doit désigner deux points de contact nationaux au plus tard le 26 mars 2027.",
      "Le premier concerne les soins : il relie notre pays à MaSanté@UE.",
      "Le second concerne la réutilisation des données : il relie notre pays à DonnéesDeSanté@UE.",
      "Chacun est une passerelle, à la fois technique et d’organisation, entre la France et les autres États.",
      "Ils peuvent être confiés à deux organismes ou à un seul ; celui des soins peut associer plusieurs organisations.",
    ],
    asked: "Dites-nous quelle répartition vous paraît la plus claire et la plus sûre.",
  },
  context: [
    "Une personne en voyage peut avoir besoin qu’un soignant d’un autre État membre lise son résumé de patient, ou qu’une pharmacie y délivre son ordonnance. Une chercheuse peut avoir besoin de données détenues dans plusieurs pays. Dans les deux cas, l’échange passe par des points de contact nationaux.",
    "MaSanté@UE prolonge un réseau qui fonctionne déjà entre plusieurs États. En France, le portail Sesali permet à des professionnels de santé de consulter la synthèse médicale de patients venus d’États participants. DonnéesDeSanté@UE est plus récente.",
    "La première infrastructure sert pendant une consultation, la seconde à des projets préparés pendant plusieurs mois.",
  ],
  regulation: [
    {
      list: [
        "Article 23, paragraphe 2 : chaque État membre désigne un point de contact national pour la santé numérique, raccordé à ceux des autres États et à la plateforme centrale. Il peut être désigné au sein de l’autorité de santé numérique. S’il est formé de plusieurs organisations, l’État décrit à la Commission la répartition de leurs tâches.",
        "Article 23, paragraphes 3 et 5 : ce point de contact échange les catégories prioritaires de données de santé électroniques à caractère personnel au format européen d’échange de dossiers médicaux électroniques. L’État veille à ce que tous les prestataires de soins y soient connectés, dans les deux sens.",
        "Article 23, paragraphe 6 : les pharmacies, y compris en ligne, doivent pouvoir délivrer les prescriptions électroniques d’autres États membres, dans les conditions de la directive 2011/24/UE.",
        "Article 23, paragraphes 7 et 9 : les points de contact sont responsables conjoints du traitement, et la Commission est sous-traitante. La Commission contrôle qu’ils remplissent les conditions pour rejoindre le réseau et y rester.",
        "Article 75, paragraphes 1 et 3 : chaque État membre désigne un point de contact national pour l’utilisation secondaire, chargé de rendre possible l’accès transfrontière aux données. Ce peut être l’organisme responsable de l’accès aux données de santé qui assure la coordination.",
        "Article 75, paragraphes 6 et 10 : il se dote des capacités techniques nécessaires ; les points de contact sont responsables conjoints des opérations de DonnéesDeSanté@UE auxquelles ils participent.",
      ],
    },
    "Le règlement est entré en vigueur le 26 mars 2025. Selon l’article 105, ces paragraphes s’appliquent à partir du 26 mars 2029 (26 mars 2031 pour l’échange d’imagerie, de résultats d’examens et de comptes rendus de sortie), sauf les paragraphes 7 et 9 de l’article 23 et 1 de l’article 75, applicables dès le 26 mars 2027. L’identité des deux points de contact est communiquée à la Commission au plus tard à cette dernière date.",
  ],
  stakes: [
    "Le premier enjeu est la lisibilité. Un prestataire de soins, un éditeur ou un demandeur de données doit savoir à qui s’adresser.",
    "Le deuxième est la continuité du service. Une panne de la passerelle des soins se voit tout de suite ; il faut une astreinte, des procédures de repli et un partage clair des responsabilités.",
    "Le troisième est la séparation des usages. Un même organisme peut tenir les deux rôles, à condition que les données échangées pour un soin ne servent pas, sans base propre, à une utilisation secondaire.",
  ],
  scenarios: [
    {
      key: "A",
      title: "Deux organismes distincts",
      blocks: [
        "Le point de contact pour la santé numérique pourrait être désigné au sein de l’autorité de santé numérique. Celui de l’utilisation secondaire pourrait être confié à l’organisme responsable de l’accès aux données de santé, ou à celui qui assure la coordination s’il y en a plusieurs.",
      ],
    },
    {
      key: "B",
      title: "Un seul organisme pour les deux points de contact",
      blocks: [
        "Un organisme unique pourrait exploiter les deux passerelles, avec des équipes et des systèmes séparés.",
      ],
    },
    {
      key: "C",
      title: "Un point de contact composé pour les soins",
      blocks: [
        "Le point de contact pour la santé numérique pourrait réunir plusieurs organisations, chacune chargée d’un service : résumés de patient, ordonnances, connexion des établissements. L’une d’elles assurerait la coordination. Le point de contact pour l’utilisation secondaire resterait distinct, comme dans le scénario A.",
      ],
    },
  ],
  impacts: {
    introduction: "Les moyens nécessaires à chaque scénario restent à évaluer.",
    table: {
      caption: "Effets attendus de chaque scénario",
      head: ["Critère", "Scénario A", "Scénario B", "Scénario C"],
      rows: [
        [
          "Interlocuteurs",
          "Un par infrastructure",
          "Un seul pour les deux",
          "Plusieurs pour les soins, avec un coordonnateur",
        ],
        [
          "Continuité du service",
          "Deux organisations d’astreinte",
          "Une organisation commune",
          "Des engagements à écrire entre partenaires",
        ],
        [
          "Séparation des usages",
          "Par les organismes eux-mêmes",
          "Par des règles internes et des contrôles",
          "Par les organismes eux-mêmes",
        ],
        [
          "Information de la Commission",
          "Deux identités",
          "Une identité, deux fonctions",
          "Une description de la répartition des tâches en plus",
        ],
      ],
    },
  },
  questions: [
    {
      key: "repartition",
      type: "choice",
      wording: "Quelle répartition des deux points de contact vous paraît la plus claire ?",
      options: [
        { key: "a", label: "Scénario A : deux organismes distincts" },
        { key: "b", label: "Scénario B : un seul organisme pour les deux" },
        { key: "c", label: "Scénario C : un point de contact composé pour les soins" },
        { key: "autre", label: "Une autre répartition" },
      ],
    },
    {
      key: "assistance",
      type: "scale",
      wording: "Une assistance commune aux deux points de contact serait-elle utile ?",
      low: "Inutile",
      high: "Indispensable",
    },
    {
      key: "echanges",
      type: "text",
      wording: "Quels échanges avec d’autres États membres rencontrez-vous, et avec quelles difficultés ?",
    },
  ],
};
