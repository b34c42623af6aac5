import type { SeedFiche } from "../shape";

export const fiche12: SeedFiche = {
  number: 12,
  slug: "12-organisme-responsable-acces",
  title: "Désigner un organisme responsable de l’accès aux données de santé",
  theme: "gouvernance",
  articles: ["55", "57"],
  inBrief: {
    sentences: [
      "Chaque État membre désigne un ou plusieurs organismes responsables de l’accès aux données de santé.",
      "Ces organismes reçoivent les demandes, délivrent les autorisations de traitement et donnent accès aux données.",
      "S’ils sont plusieurs, l’un d’eux est désigné coordonnateur.",
      "Leur identité est communiquée à la Commission européenne au plus tard le 26 mars 2027.",
      "La France a donc à choisir entre un organisme unique et une répartition des missions.",
    ],
    asked:
      "Dites quelle répartition des missions serait la plus claire et la plus sûre, et à quelles conditions.",
  },
  context: [
    "En France, plusieurs acteurs interviennent déjà. La Plateforme des données de santé, ou Health Data Hub, prévue par la loi du 24 juillet 2019, tient notamment un guichet. Un comité éthique et scientifique, le CESREES, rend un avis sur des projets. La CNIL autorise les traitements qui ne relèvent pas d’une procédure simplifiée.",
    "Le Système national des données de santé (SNDS), créé en 2016, réunit notamment des données de l’assurance maladie, des hôpitaux et des causes médicales de décès. Des hôpitaux ont aussi constitué des entrepôts de données.",
    "Le règlement ne dit pas à quel acteur confier les missions nouvelles. Cette fiche n’en désigne aucun.",
  ],
  regulation: [
    "L’article 55, paragraphe 1, permet de créer un organisme public, d’en désigner un qui existe ou de s’appuyer sur un service interne d’un tel organisme. S’ils sont plusieurs, l’un d’eux est coordonnateur, sur le territoire national et auprès des autres États membres.",
    "Le paragraphe 2 impose de donner à l’organisme les moyens, l’expertise et les infrastructures nécessaires. Si le droit national exige une évaluation éthique, les comités compétents l’assistent ou peuvent lui être intégrés. Le paragraphe 3 demande d’éviter les conflits d’intérêts entre les services qui instruisent les demandes, préparent les données et les fournissent. Le personnel agit de façon indépendante (paragraphe 5).",
    "L’article 57, paragraphe 1, fixe les missions, dont les suivantes :",
    {
      list: [
        "point a) : décider sur les demandes d’accès et les demandes de données, et délivrer les autorisations de traitement de données ;",
        "points a) et b) : demander les données aux détenteurs de données de santé, les rassembler, les préparer, les pseudonymiser ou les anonymiser ;",
        "point a) : contrôler les utilisateurs de données de santé et les détenteurs ;",
        "point j) : publier un catalogue national des jeux de données, les demandes reçues et, dans les trente jours ouvrables, les autorisations et les refus motivés.",
      ],
    },
    "Le règlement est entré en vigueur le 26 mars 2025. En vertu de l’article 105, le chapitre IV s’applique à partir du 26 mars 2029. L’article 55, paragraphe 6, s’applique dès le 26 mars 2027 : la Commission doit alors connaître les organismes désignés.",
  ],
  stakes: [
    "La lisibilité d’abord : un porteur de projet doit savoir à qui s’adresser, et une personne doit savoir qui répond de l’usage de ses données.",
    "Les délais ensuite. L’organisme se prononce dans les trois mois qui suivent une demande complète, prolongeables de trois mois (article 68, paragraphe 4). Le volume des demandes, aujourd’hui difficile à prévoir, pèsera sur ce délai.",
    "L’impartialité aussi. Décider, préparer les données, exploiter un environnement de traitement sécurisé, contrôler et sanctionner sont des fonctions différentes. Comment les séparer sans multiplier les étapes ?",
    "L’articulation avec le RGPD enfin. Selon le considérant 65, les autorités de protection des données restent seules compétentes pour faire appliquer ses règles. L’organisme coopère avec elles (article 57, paragraphe 2).",
  ],
  scenarios: [
    {
      key: "A",
      title: "Un organisme national unique",
      blocks: [
        "Un seul organisme public, nouveau ou existant, pourrait exercer toutes les missions de l’article 57. Des cloisons internes sépareraient l’instruction, la préparation et le contrôle.",
        "Les comités d’éthique pourraient lui apporter leur expertise ou en faire partie.",
      ],
    },
    {
      key: "B",
      title: "Deux organismes, l’un pour décider, l’autre pour mettre à disposition",
      blocks: [
        "Un premier organisme pourrait instruire les demandes, décider, publier et contrôler. Un second recevrait les données, les préparerait et fournirait l’environnement de traitement sécurisé. Le premier serait coordonnateur et point d’entrée.",
        "Une convention publique fixerait les délais de passage de l’un à l’autre.",
      ],
    },
    {
      key: "C",
      title: "Un réseau d’organismes spécialisés",
      blocks: [
        "Plusieurs organismes, par domaine de données ou par territoire, pourraient décider pour les données de leur ressort. Un coordonnateur tiendrait le guichet commun, le catalogue national et le rapport d’activité de l’article 59.",
        "Une doctrine commune éviterait que deux demandes semblables reçoivent des réponses différentes.",
      ],
    },
  ],
  impacts: {
    introduction: "Aucune des trois hypothèses n’a été chiffrée.",
    table: {
      caption: "Effets attendus de chaque scénario",
      head: ["Critère", "Scénario A", "Scénario B", "Scénario C"],
      rows: [
        [
          "Point d’entrée",
          "Unique",
          "Unique, chez le coordonnateur",
          "Unique, puis envoi à l’organisme compétent",
        ],
        [
          "Séparation des fonctions",
          "Par des cloisons internes",
          "Par deux entités",
          "À assurer dans chaque organisme",
        ],
        [
          "Délais",
          "Une seule file d’attente",
          "Un passage de relais à organiser",
          "Charge répartie, coordination plus lourde",
        ],
        [
          "Connaissance des données",
          "À réunir en un lieu",
          "À partager entre deux équipes",
          "Au plus près des sources",
        ],
        [
          "Mise en place",
          "Un organisme à doter",
          "Deux organismes et leurs échanges",
          "Plusieurs organismes et des règles communes",
        ],
      ],
    },
  },
  questions: [
    {
      key: "scenario",
      type: "choice",
      wording: "Quelle organisation vous semblerait la plus adaptée ?",
      options: [
        { key: "a", label: "Scénario A : un organisme unique" },
        { key: "b", label: "Scénario B : deux organismes" },
        { key: "c", label: "Scénario C : un réseau" },
        { key: "autre", label: "Une autre organisation" },
      ],
    },
    {
      key: "separation",
      type: "scale",
      wording:
        "Quelle importance accordez-vous à ce que la décision et la mise à disposition relèvent d’entités distinctes ?",
      low: "Aucune importance",
      high: "Importance décisive",
    },
    {
      key: "place",
      type: "text",
      wording:
        "Quelle place les représentants de patients et les comités d’éthique pourraient-ils avoir auprès de l’organisme ?",
    },
  ],
};
