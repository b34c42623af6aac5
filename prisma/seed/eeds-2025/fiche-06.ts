import type { SeedFiche } from "../shape";

export const fiche06: SeedFiche = {
  number: 6,
  slug: "6-marquage-ce",
  title: "Marquage CE",
  theme: "usage-primaire",
  articles: ["25", "26", "30", "39", "41", "49"],
  inBrief: {
    sentences: [
      "Un système de dossier médical électronique ne pourra être vendu ou mis en service que s’il respecte le règlement.",
      "Il devra contenir deux composants logiciels harmonisés, l’un pour l’interopérabilité, l’autre pour la journalisation.",
      "Le fabricant évalue lui-même la conformité, signe une déclaration UE et appose le marquage CE.",
      "Il inscrit aussi son système dans une base de données publique de l’Union.",
      "La France peut garder des exigences nationales, sans toucher aux deux composants harmonisés.",
    ],
    asked:
      "Dites comment articuler le marquage CE et les exigences françaises applicables aux logiciels de santé.",
  },
  context: [
    "En France, les logiciels de santé répondent déjà à plusieurs exigences. Le code de la santé publique (article L. 1470-5) prévoit des référentiels d’interopérabilité, de sécurité et d’éthique. Le Ségur du numérique en santé a lié des financements publics au référencement de logiciels. L’hébergement de données de santé pour le compte de tiers relève d’une certification propre (HDS).",
    "Certains modules sont en outre des dispositifs médicaux et portent un marquage CE au titre du règlement (UE) 2017/745 ou (UE) 2017/746. Le marquage examiné ici atteste la conformité au règlement sur l’espace européen des données de santé.",
  ],
  regulation: [
    "L’article 25 impose à tout système de dossier médical électronique (système de DME) un composant logiciel européen d’interopérabilité et un composant logiciel européen de journalisation. Il exclut les logiciels à usage général utilisés dans un environnement de soins.",
    "L’article 26 réserve la mise sur le marché et la mise en service aux systèmes conformes. Il vise aussi les systèmes fabriqués et utilisés dans un établissement de santé et ceux proposés comme service en ligne (paragraphe 2). Un État membre ne peut ni interdire ni restreindre la mise sur le marché d’un système conforme pour un motif lié aux composants harmonisés (paragraphe 3).",
    "Selon l’article 30, le fabricant doit notamment :",
    {
      list: [
        "établir une documentation technique et la conserver dix ans, avec la déclaration UE de conformité ;",
        "évaluer les composants harmonisés dans un environnement de test numérique, dont les résultats positifs valent présomption de conformité (article 40, paragraphe 3) ;",
        "signer la déclaration UE de conformité, par laquelle il assume la responsabilité de cette conformité (article 39, paragraphe 5) ;",
        "apposer le marquage CE sur les documents qui accompagnent le système, avant la mise sur le marché (article 41) ;",
        "inscrire le système et les résultats de l’évaluation dans la base de données de l’Union (article 49, paragraphe 2) ;",
        "corriger, rappeler ou retirer un système non conforme, et tenir un registre des réclamations.",
      ],
    },
    "Les États membres peuvent fixer des exigences sur d’autres aspects que les composants harmonisés, à condition de ne pas nuire à ceux-ci (article 42). Ils peuvent aussi garder des règles d’achat, de remboursement ou de financement (article 29).",
    "Selon l’article 105, les articles 25, 26 et 49 s’appliquent le 26 mars 2029 aux systèmes traitant les résumés de dossiers, prescriptions et dispensations, et le 26 mars 2031 pour l’imagerie, les résultats et les comptes rendus de sortie. Le chapitre s’applique le 26 mars 2031 aux systèmes visés à l’article 26, paragraphe 2. Les articles 30, 39 et 41 suivent la date générale du 26 mars 2027.",
  ],
  stakes: [
    "La lisibilité pour l’acheteur. Le marquage repose sur une évaluation par le fabricant et porte surtout sur deux composants. Il ne dit rien de l’ergonomie, du prix ou de l’hébergement.",
    "La frontière du système de DME. Logiciels de laboratoire, archives d’images, outils d’officine et plateformes de coordination ne se classent pas tous aisément. Les applications de bien-être qui revendiquent l’interopérabilité relèvent d’une étiquette, et non du marquage CE (article 47).",
    "La charge de conformité. Le chapitre ne prévoit pas d’exemption pour les petites entreprises. Un établissement qui développe son propre outil, ou qui modifie un système au point de pouvoir en affecter la conformité, peut se trouver tenu aux obligations du fabricant.",
  ],
  scenarios: [
    {
      key: "A",
      title: "Le marquage CE comme seule exigence obligatoire",
      blocks: [
        "La France pourrait n’exiger, pour vendre un système de DME, que le respect du règlement. Les référentiels nationaux qui recoupent les composants harmonisés seraient retirés ; les autres deviendraient des recommandations.",
      ],
    },
    {
      key: "B",
      title: "Le marquage CE et un socle national complémentaire",
      blocks: [
        "Le droit national pourrait maintenir des exigences obligatoires sur d’autres aspects, par exemple l’identité nationale de santé ou le raccordement aux services nationaux. Un guichet commun recevrait un seul dossier.",
      ],
    },
    {
      key: "C",
      title: "Le marquage CE, complété par l’achat et le financement",
      blocks: [
        "Les exigences nationales ne conditionneraient plus la vente. Elles figureraient dans les cahiers des charges et dans les règles de financement. Un éditeur pourrait s’en dispenser, mais renoncerait aux marchés ou aux aides concernés.",
      ],
    },
  ],
  impacts: {
    introduction: "Ces effets sont des hypothèses.",
    table: {
      caption: "Effets comparés des trois articulations",
      head: ["Critère", "Scénario A", "Scénario B", "Scénario C"],
      rows: [
        [
          "Éditeurs et fabricants",
          "Une seule procédure",
          "Deux niveaux, un dossier commun",
          "Une procédure, des exigences selon les clients",
        ],
        [
          "Acheteurs",
          "Exigences à rédiger soi-même",
          "Socle garanti par la loi",
          "Clauses types à reprendre",
        ],
        [
          "Patients",
          "Garanties européennes identiques partout",
          "Garanties nationales ajoutées",
          "Garanties variables selon l’établissement",
        ],
      ],
    },
  },
  questions: [
    {
      key: "articulation",
      type: "choice",
      wording: "Quelle articulation vous paraît préférable ?",
      options: [
        { key: "a", label: "Marquage CE seul" },
        { key: "b", label: "Socle national complémentaire" },
        { key: "c", label: "Achat et financement" },
        { key: "autre", label: "Une autre articulation" },
      ],
    },
    {
      key: "preparation",
      type: "scale",
      wording: "Votre organisation est-elle prête à établir ou à vérifier une déclaration UE de conformité ?",
      low: "Pas du tout",
      high: "Tout à fait",
    },
    {
      key: "perimetre",
      type: "text",
      wording: "Pour quels produits la qualification de système de DME vous paraît-elle incertaine ?",
    },
  ],
};
