import type { SeedFiche } from "../shape";

export const fiche05: SeedFiche = {
  number: 5,
  slug: "5-connexion-masante-ue",
  title: "Connexion à MaSanté@UE",
  theme: "usage-primaire",
  articles: ["23", "24"],
  inBrief: {
    sentences: [
      "MaSanté@UE relie les États membres pour échanger des données de santé au service des soins.",
      "Aujourd’hui volontaire, la participation à cette infrastructure devient obligatoire avec le règlement.",
      "Chaque État désigne un point de contact national, qui sert de passerelle vers les autres pays.",
      "Tous les prestataires de soins, pharmacies comprises, devront y être reliés et échanger dans les deux sens.",
      "Des services supplémentaires, par exemple pour la télémédecine, restent facultatifs.",
    ],
    asked: "Dites par quel chemin les prestataires de soins français pourraient être reliés à MaSanté@UE.",
  },
  context: [
    "Un patient soigné dans un autre pays arrive souvent sans son dossier. Pour y remédier, des États membres ont construit à titre volontaire, sur la base de la directive 2011/24/UE, un réseau d’échange de résumés de dossiers et de prescriptions électroniques.",
    "La France y prend part. Le service Sesali permet à des professionnels exerçant en France de consulter la synthèse médicale d’un patient venu d’un autre État participant. Le règlement change d’échelle : il passe d’un service proposé à quelques-uns à une connexion de l’ensemble des prestataires.",
    "La désignation du point de contact national est traitée dans la fiche 13. La présente fiche porte sur la connexion elle-même : qui se raccorde, par quel outil et dans quel ordre.",
  ],
  regulation: [
    "L’article 23, paragraphe 1, charge la Commission d’établir MaSanté@UE, plateforme centrale d’interopérabilité. Chaque État membre désigne un point de contact national pour la santé numérique et en communique l’identité à la Commission au plus tard le 26 mars 2027 (paragraphe 2).",
    "Ce point de contact permet l’échange des catégories prioritaires de données de santé électroniques à caractère personnel, dans le format européen d’échange de dossiers médicaux électroniques (paragraphe 3). Les États membres veillent à ce que tous les prestataires de soins y soient connectés et puissent échanger dans les deux sens (paragraphe 5).",
    "Les pharmacies, y compris en ligne, doivent pouvoir délivrer une prescription électronique émise dans un autre État membre, dans les conditions de l’article 11 de la directive 2011/24/UE, puis signaler la délivrance au point de contact de l’État d’origine (paragraphe 6).",
    "Les points de contact sont responsables conjoints du traitement des données échangées, la Commission étant sous-traitant (paragraphe 7). Celle-ci vérifie qu’ils remplissent les conditions pour rejoindre l’infrastructure et y rester (paragraphe 9).",
    "L’article 24 ouvre des possibilités, sans obligation : services supplémentaires de télémédecine, de santé mobile ou de carnet de vaccination (paragraphe 1), échanges avec d’autres infrastructures (paragraphe 2), participation de pays tiers ou de systèmes d’organisations internationales après contrôle de conformité (paragraphe 3).",
    "Selon l’article 105, les paragraphes 2 à 6 de l’article 23 s’appliquent le 26 mars 2029 aux résumés de dossiers, prescriptions et dispensations électroniques, et le 26 mars 2031 à l’imagerie, aux résultats d’examens et aux comptes rendus de sortie. Le reste des deux articles s’applique le 26 mars 2027.",
  ],
  stakes: [
    {
      list: [
        "L’ergonomie : un service qui demande de quitter le logiciel métier risque de ne pas être ouvert pendant la consultation.",
        "La compréhension : une donnée traduite ou transcodée doit rester sûre pour celui qui la lit et pour celui qui l’a écrite.",
        "L’identité : rattacher un document étranger au bon patient, et un document français à la bonne identité nationale de santé.",
        "L’équité : les territoires frontaliers et touristiques en ont un besoin quotidien, d’autres presque jamais, alors que l’obligation vise tous les prestataires.",
      ],
    },
  ],
  scenarios: [
    {
      key: "A",
      title: "Une passerelle unique adossée aux services nationaux",
      blocks: [
        "Les échanges pourraient passer par les services nationaux existants. Le prestataire alimenterait et consulterait le dossier médical partagé (DMP) comme aujourd’hui, et le point de contact national y puiserait ou y déposerait les données. Aucun raccordement propre à l’Europe ne serait demandé aux établissements.",
      ],
    },
    {
      key: "B",
      title: "Une interface ouverte dans chaque système de DME",
      blocks: [
        "Le point de contact national pourrait publier une interface que chaque système de dossier médical électronique (système de DME) appellerait directement. Le professionnel demanderait le dossier étranger depuis son logiciel habituel et y recevrait la réponse. Chaque éditeur réaliserait et maintiendrait ce raccordement.",
      ],
    },
    {
      key: "C",
      title: "Un raccordement par vagues",
      blocks: [
        "Le raccordement pourrait commencer par les pharmacies, les services d’urgence et les bassins frontaliers, au moyen d’un portail. L’intégration dans les logiciels viendrait ensuite, les autres prestataires rejoignant le dispositif avant les dates du règlement.",
      ],
    },
  ],
  impacts: {
    introduction: "Le tableau met en regard les effets attendus de chaque chemin de connexion.",
    table: {
      caption: "Comparaison des trois chemins de connexion",
      head: ["Critère", "Scénario A", "Scénario B", "Scénario C"],
      rows: [
        [
          "Professionnels",
          "Peu de changement, selon la qualité du DMP",
          "Accès dans le logiciel métier",
          "Portail d’abord, logiciel ensuite",
        ],
        [
          "Éditeurs de logiciels",
          "Travaux limités",
          "Un raccordement à maintenir par logiciel",
          "Travaux échelonnés",
        ],
        [
          "Sécurité",
          "Un point de passage à protéger",
          "De nombreux accès à surveiller",
          "Surface qui s’élargit à chaque vague",
        ],
        [
          "Délai",
          "Dépend des services nationaux",
          "Dépend de chaque éditeur",
          "Premiers usages plus tôt, généralisation plus tard",
        ],
      ],
    },
  },
  questions: [
    {
      key: "chemin",
      type: "choice",
      wording: "Quel chemin de connexion vous paraît le plus adapté ?",
      options: [
        { key: "a", label: "Scénario A : passerelle unique" },
        { key: "b", label: "Scénario B : interface dans chaque système de DME" },
        { key: "c", label: "Scénario C : raccordement par vagues" },
        { key: "autre", label: "Une autre organisation" },
      ],
    },
    {
      key: "frequence",
      type: "scale",
      wording: "À quelle fréquence prenez-vous en charge des patients d’un autre État membre ?",
      low: "Presque jamais",
      high: "Tous les jours",
    },
    {
      key: "services",
      type: "text",
      wording: "Quels services supplémentaires de l’article 24 vous seraient utiles, et pourquoi ?",
    },
  ],
};
