import type { SeedFiche } from "../shape";

export const fiche04: SeedFiche = {
  number: 4,
  slug: "4-format-europeen",
  title: "Format européen",
  theme: "usage-primaire",
  articles: ["15"],
  inBrief: {
    sentences: [
      "Le règlement crée un format européen d’échange de dossiers médicaux électroniques.",
      "Les catégories prioritaires de données devront être émises dans ce format.",
      "La Commission doit en fixer les spécifications au plus tard le 26 mars 2027.",
      "La France a déjà un cadre d’interopérabilité, avec ses propres modèles de documents.",
      "Il faut choisir comment passer de l’un à l’autre sans gêner les soins.",
    ],
    asked: "Dites comment le format européen devrait s’articuler avec les formats utilisés en France.",
  },
  context: [
    "Les logiciels de santé français s’appuient sur le cadre d’interopérabilité des systèmes d’information de santé. Il décrit des modèles de documents, par exemple pour la synthèse médicale, les comptes rendus d’examens de biologie ou la lettre de liaison, et des règles de transport.",
    "Ces modèles reposent sur des standards internationaux, comme ceux de la famille HL7, ou DICOM pour l’image. Une partie des documents échangés reste pourtant peu structurée : un fichier lisible à l’écran, sans données codées.",
    "Au niveau européen, la recommandation (UE) 2019/243 de la Commission a posé les bases d’un format commun. Le règlement lui donne une force obligatoire.",
  ],
  regulation: [
    "L’article 15, paragraphe 1, charge la Commission de fixer par actes d’exécution, au plus tard le 26 mars 2027, les spécifications techniques du format européen d’échange de dossiers médicaux électroniques. Ce format est d’usage courant et lisible par machine. Il accepte les données structurées et non structurées, et comprend :",
    {
      list: [
        "des ensembles de données harmonisés, qui définissent les champs et les groupes de champs ;",
        "les systèmes de codage et les valeurs à employer ;",
        "des spécifications d’interopérabilité pour l’échange, avec leurs standards et leurs profils.",
      ],
    },
    "Le paragraphe 2 prévoit des mises à jour régulières pour suivre les révisions des codages et des nomenclatures. Le paragraphe 3 permet d’étendre le format aux catégories supplémentaires qu’un État membre ajouterait en vertu de l’article 14. Selon le paragraphe 4, l’État membre veille à ce que les catégories prioritaires de données de santé électroniques à caractère personnel soient émises dans ce format. Lorsque ces données sont transmises par des moyens automatisés à des fins d’utilisation primaire, le prestataire destinataire accepte le format et doit pouvoir les lire.",
    "Les six catégories prioritaires sont fixées à l’article 14, paragraphe 1, et leurs caractéristiques principales à l’annexe I. Les spécifications communes de l’article 36, attendues à la même date, préciseront les exigences applicables aux composants logiciels harmonisés des systèmes de dossiers médicaux électroniques (systèmes de DME). L’annexe II demande à ces systèmes de fournir et de recevoir les données dans le format européen.",
    "Le règlement est entré en vigueur le 26 mars 2025. En application de l’article 105, l’obligation vaut à partir du 26 mars 2029 pour les résumés de dossiers, les prescriptions et les dispensations électroniques, et à partir du 26 mars 2031 pour l’imagerie, les résultats d’examens et les comptes rendus de sortie.",
  ],
  stakes: [
    "Un format commun ne vaut que par les données qu’on y met. Un compte rendu dicté, numérisé puis joint à un message circule sans qu’un logiciel puisse en extraire une allergie ou un dosage.",
    "Les nomenclatures sont un second enjeu. Passer d’un code national à un code européen suppose des tables de correspondance tenues à jour ; une correspondance approximative peut changer le sens d’une information.",
    "Le rythme, enfin, pèse différemment sur chacun. Un éditeur présent dans plusieurs pays gagne à n’avoir qu’un format ; un éditeur spécialisé doit adapter un produit unique avec peu de développeurs. Les dossiers anciens posent une question à part.",
  ],
  scenarios: [
    {
      key: "A",
      title: "Le format européen comme format unique",
      blocks: [
        "Les modèles nationaux des catégories prioritaires pourraient être remplacés par le format européen, à la date d’application de chaque catégorie. Les systèmes de DME produiraient et échangeraient directement dans ce format, en France comme vers les autres États.",
        "Le cadre national ne garderait que ce que le format européen ne couvre pas.",
      ],
    },
    {
      key: "B",
      title: "Un format national relié par conversion",
      blocks: [
        "Les logiciels pourraient continuer à produire leurs documents selon les modèles nationaux, rapprochés peu à peu du format européen. Le composant européen d’interopérabilité de chaque système de DME convertirait les données au moment de leur émission.",
        "Les tables de correspondance seraient publiées et maintenues au niveau national. Une date de fin serait fixée pour chaque modèle converti.",
      ],
    },
  ],
  impacts: {
    introduction:
      "Les deux voies mènent au format européen ; elles diffèrent par le moment et le lieu de l’effort.",
    table: {
      caption: "Comparaison des deux scénarios",
      head: ["Critère", "Format unique", "Conversion"],
      rows: [
        ["Effort des éditeurs", "Concentré avant l’échéance", "Réparti, mais double format à maintenir"],
        ["Qualité de l’information", "Codage à la source", "Perte possible à la conversion"],
        ["Documents anciens", "Reprise à organiser", "Lisibles dans leur modèle d’origine"],
        ["Mises à jour européennes", "Appliquées directement", "Répercutées dans les tables"],
        ["Marchés de plusieurs pays", "Un produit commun", "Une adaptation française"],
      ],
    },
  },
  questions: [
    {
      key: "scenario",
      type: "choice",
      wording: "Quelle articulation vous paraît la plus réaliste ?",
      options: [
        { key: "a", label: "Le format européen comme format unique" },
        { key: "b", label: "Un format national relié par conversion" },
        { key: "autre", label: "Une autre articulation" },
      ],
    },
    {
      key: "structure",
      type: "scale",
      wording: "Les documents que vous produisez ou recevez sont-ils assez structurés pour ce format ?",
      low: "Pas du tout",
      high: "Tout à fait",
    },
    {
      key: "priorites",
      type: "text",
      wording: "Par quelle catégorie de données, et avec quelle aide, faudrait-il commencer ?",
    },
  ],
};
