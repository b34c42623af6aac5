import type { SeedFiche } from "../shape";

export const fiche11: SeedFiche = {
  number: 11,
  slug: "11-autorites",
  title: "Désignation des autorités de santé numérique / de surveillance des marchés",
  theme: "gouvernance",
  articles: ["19", "43"],
  inBrief: {
    sentences: [
      "Le règlement demande à chaque État membre de désigner une ou plusieurs autorités de santé numérique.",
      "Ces autorités veillent aux droits des personnes et au partage des données pour les soins.",
      "D’autres autorités, ou les mêmes, surveillent le marché des systèmes de dossier médical électronique.",
      "L’identité des autorités de santé numérique est communiquée à la Commission au plus tard le 26 mars 2027.",
      "Réunir ou séparer ces missions change les moyens, les contrôles et les interlocuteurs de chacun.",
    ],
    asked: "Dites-nous si ces missions devraient être réunies ou séparées, et à quelles conditions.",
  },
  context: [
    "Le règlement crée des droits pour les personnes et les professionnels de santé, et des obligations pour les fabricants de systèmes de dossier médical électronique (systèmes de DME). Des autorités doivent organiser les premiers et contrôler les secondes.",
    "En France, plusieurs acteurs publics interviennent déjà dans le numérique en santé : stratégie, référentiels d’interopérabilité et de sécurité, conduite de Mon espace santé, règles de certification des hébergeurs de données de santé. La surveillance du marché existe de son côté pour d’autres produits, dont les dispositifs médicaux.",
    "Les missions prévues par le règlement recoupent en partie ces rôles, sans correspondre exactement à aucun d’eux.",
  ],
  regulation: [
    "L’article 19, paragraphe 1, impose de désigner une ou plusieurs autorités de santé numérique. Si elles sont plusieurs, l’une est chargée de la coordination et la répartition des tâches est communiquée à la Commission, qui la rend publique.",
    "Le paragraphe 2 leur confie notamment :",
    {
      list: [
        "les solutions techniques et les règles qui rendent les droits effectifs ;",
        "l’information des personnes, des professionnels et des prestataires de soins ;",
        "la supervision du point de contact national raccordé à MaSanté@UE ;",
        "la mise en œuvre du format européen d’échange de dossiers médicaux électroniques ;",
        "la coopération avec les autorités de protection des données, de cybersécurité et de surveillance du marché.",
      ],
    },
    "Chaque autorité reçoit les moyens nécessaires (paragraphe 3), évite tout conflit d’intérêts (paragraphe 4) et consulte les parties prenantes (paragraphe 5). Un rapport d’activité paraît tous les deux ans (article 20). Des réclamations peuvent lui être adressées (article 21).",
    "L’article 43 applique aux systèmes de DME le règlement (UE) 2019/1020 sur la surveillance du marché. Les autorités qui en sont chargées peuvent être les mêmes que les autorités de santé numérique, à condition d’éviter tout conflit d’intérêts (paragraphe 3). Elles rendent compte chaque année à la Commission (paragraphe 4). Pour les dispositifs médicaux, y compris de diagnostic in vitro, et les systèmes d’IA à haut risque déclarés interopérables, les autorités sont celles de leurs règlements propres (paragraphe 7).",
    "Lorsque les autorités sont distinctes, l’autorité de surveillance informe l’autorité de santé numérique des incidents graves, des systèmes à risque et des mesures correctives (article 44, paragraphe 9).",
    "Le règlement est entré en vigueur le 26 mars 2025. Les articles 19 et 43 s’appliquent à partir du 26 mars 2027 (article 105).",
  ],
  stakes: [
    "Réunir ceux qui élaborent les spécifications et ceux qui en contrôlent le respect rapproche les compétences. Le considérant 47 y voit de possibles avantages pratiques, à condition d’éviter les conflits d’intérêts, par exemple en séparant les tâches.",
    "Celui qui conduit un service national de données peut se trouver juge d’un système concurrent ou du sien. L’indépendance du contrôle importe donc aux éditeurs comme aux établissements qui achètent.",
    "La lisibilité est un troisième enjeu : un patient qui réclame, un établissement qui signale un incident et un fabricant contrôlé doivent savoir à qui s’adresser.",
  ],
  scenarios: [
    {
      key: "A",
      title: "Une autorité unique pour les deux missions",
      blocks: [
        "Une même autorité pourrait exercer les missions des articles 19 et 43, avec deux services séparés : agents, décisions et budgets distincts. Elle serait l’interlocuteur unique des fabricants et des usagers.",
      ],
    },
    {
      key: "B",
      title: "Deux autorités distinctes",
      blocks: [
        "Une autorité de santé numérique assurerait les missions de l’article 19. La surveillance du marché pourrait être confiée à une autre autorité, déjà rompue au contrôle de produits. Une convention publiée organiserait l’échange d’informations et l’appui technique.",
      ],
    },
    {
      key: "C",
      title: "Plusieurs autorités de santé numérique, dont une coordinatrice",
      blocks: [
        "Les tâches de l’article 19 pourraient être réparties entre plusieurs organismes, selon leurs rôles actuels, l’un d’eux assurant la coordination. La surveillance du marché reviendrait à l’un d’eux ou à une autorité extérieure. Un guichet commun orienterait réclamations et signalements.",
      ],
    },
  ],
  impacts: {
    introduction:
      "Le tableau met en regard des effets possibles, à organisation et moyens restant à définir.",
    table: {
      caption: "Effets possibles de chaque organisation",
      head: ["Critère", "Scénario A", "Scénario B", "Scénario C"],
      rows: [
        [
          "Lisibilité pour les usagers",
          "Un seul interlocuteur",
          "Deux interlocuteurs",
          "Un guichet, plusieurs organismes",
        ],
        [
          "Conflits d’intérêts",
          "Séparation interne à garantir",
          "Séparation par construction",
          "Selon la répartition",
        ],
        [
          "Compétences techniques",
          "Réunies",
          "À partager par convention",
          "Réparties selon les rôles actuels",
        ],
        [
          "Mise en place",
          "Réorganisation à prévoir",
          "Convention à conclure",
          "Répartition à décrire à la Commission",
        ],
      ],
    },
  },
  questions: [
    {
      key: "scenario",
      type: "choice",
      wording: "Quelle organisation vous paraît préférable ?",
      options: [
        { key: "a", label: "Scénario A, une autorité unique" },
        { key: "b", label: "Scénario B, deux autorités distinctes" },
        { key: "c", label: "Scénario C, plusieurs autorités et une coordinatrice" },
        { key: "autre", label: "Une autre organisation" },
      ],
    },
    {
      key: "independance",
      type: "scale",
      wording: "Une séparation interne des services suffit-elle à prévenir les conflits d’intérêts ?",
      low: "Pas du tout",
      high: "Tout à fait",
    },
    {
      key: "recours",
      type: "text",
      wording: "De quoi auriez-vous besoin pour signaler un incident ou déposer une réclamation ?",
    },
  ],
};
