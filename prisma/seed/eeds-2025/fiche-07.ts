import type { SeedFiche } from "../shape";

export const fiche07: SeedFiche = {
  number: 7,
  slug: "7-transparence-et-droit-des-personnes",
  title: "Transparence et droit des personnes",
  theme: "usage-secondaire",
  articles: ["58", "71"],
  inBrief: {
    sentences: [
      "Chacun pourra refuser que ses données de santé soient réutilisées, sans donner de raison.",
      "Ce refus ne touche pas les soins et peut être retiré à tout moment.",
      "Un organisme public expliquera qui a accès à quelles données, pour quoi faire, et avec quels résultats.",
      "La loi pourrait, dans des cas limités d’intérêt public, permettre d’utiliser des données malgré un refus.",
      "Les découvertes importantes pour la santé d’une personne pourront lui être transmises, sauf si elle ne le souhaite pas.",
    ],
    asked: "Dites-nous où et comment le droit de refus devrait s’exercer.",
  },
  context: [
    "En France, une personne apprend souvent la réutilisation de ses données par une affiche, une note remise à l’admission ou un site internet. Elle exerce ses droits, issus du RGPD et de la loi Informatique et libertés, auprès de chaque responsable de traitement.",
    "Or les données sont souvent pseudonymisées, puis appariées avec d’autres : un refus exprimé à un endroit ne se propage pas de lui-même.",
    "Le règlement européen ajoute un droit de refus propre à l’utilisation secondaire, et des obligations de transparence. Il laisse aux États membres le choix du mécanisme, d’une éventuelle exception et des conditions d’annonce des découvertes.",
  ],
  regulation: [
    "Le règlement est entré en vigueur le 26 mars 2025 ; les articles 58, 61 et 71 s’appliquent à compter du 26 mars 2029 (article 105).",
    {
      list: [
        "Article 58, paragraphe 1 : l’organisme responsable de l’accès aux données de santé publie la base juridique des accès, les mesures de protection, les droits des personnes, les bénéficiaires, les finalités et les résultats.",
        "Article 58, paragraphe 2 : si le refus s’exerce auprès de cet organisme, celui-ci en facilite l’exercice.",
        "Article 58, paragraphe 3, et article 61, paragraphe 5 : l’utilisateur de données de santé signale une découverte significative à l’organisme, qui prévient le détenteur. Celui-ci informe la personne ou son soignant, dans les conditions du droit national. Chacun peut demander à ne pas être informé.",
        "Article 61, paragraphe 4 : les résultats, anonymes, sont rendus publics dans les dix-huit mois, sauf prolongation justifiée.",
        "Article 71, paragraphes 1 à 3 : le refus est possible à tout moment, sans motif, et réversible. Il vaut pour les autorisations de traitement de données et les demandes de données approuvées après lui, si les données de la personne sont identifiables.",
        "Article 71, paragraphes 4 à 7 : un État membre peut prévoir une exception pour des organismes chargés de missions publiques de santé et pour certaines finalités, si les données ne peuvent être obtenues autrement en temps utile. Des garanties propres sont obligatoires.",
        "Article 71, paragraphe 8 : un détenteur qui n’a pas ou plus besoin d’identifier les personnes n’est pas tenu de le faire à seule fin d’appliquer leur refus.",
      ],
    },
  ],
  stakes: [
    "Un droit dont l’exercice demande plusieurs démarches risque de rester théorique. La question concerne d’abord les personnes sans internet, les mineurs et les majeurs protégés.",
    "Le refus doit parvenir jusqu’aux détenteurs de données de santé avant toute mise à disposition. Il faut donc une liste ou un moyen de rapprochement qui ne devienne pas lui-même un fichier sensible des personnes ayant refusé.",
    "Le règlement ne dit pas expressément si le refus peut être partiel, par exemple limité à certaines finalités.",
    "Enfin, des refus plus nombreux dans certains groupes de la population rendraient les ensembles de données moins représentatifs. L’information donnée au public devra présenter les avantages et les inconvénients du refus (considérant 54).",
  ],
  scenarios: [
    {
      key: "A",
      title: "Un guichet national unique",
      blocks: [
        "Le refus pourrait s’exprimer une seule fois, dans un service national en ligne. Un formulaire papier et un accueil téléphonique compléteraient le service.",
        "Les détenteurs interrogeraient ce service avant chaque mise à disposition. Le refus vaudrait pour toutes les utilisations secondaires, sans nuance.",
      ],
    },
    {
      key: "B",
      title: "Un refus recueilli par chaque détenteur",
      blocks: [
        "Chaque détenteur pourrait recueillir les refus de ses patients, résidents ou participants, comme il traite déjà les oppositions.",
        "Un annuaire des détenteurs serait publié. Une personne suivie à plusieurs endroits renouvellerait sa démarche.",
      ],
    },
    {
      key: "C",
      title: "Un guichet national avec des choix par finalité",
      blocks: [
        "Le guichet serait celui du scénario A, mais la personne pourrait distinguer plusieurs finalités, par exemple la recherche et l’élaboration des politiques de santé.",
        "Chaque autorisation de traitement de données serait rapprochée de ces choix. Une option « tout refuser » resterait présente sur la première page.",
      ],
    },
  ],
  impacts: {
    introduction: "Les coûts et le nombre de refus restent à étudier.",
    table: {
      caption: "Effets attendus de chaque scénario",
      head: ["Critère", "Scénario A", "Scénario B", "Scénario C"],
      rows: [
        [
          "Démarche de la personne",
          "Une seule, au niveau national",
          "Une par détenteur",
          "Une seule, avec plusieurs réponses",
        ],
        [
          "Personnes éloignées du numérique",
          "Formulaire papier et téléphone",
          "Accueil sur place, là où la personne est connue",
          "Formulaire papier plus long",
        ],
        [
          "Travail des détenteurs",
          "Interroger le service national",
          "Tenir son propre registre des refus",
          "Interroger le service, finalité par finalité",
        ],
        [
          "Risque à maîtriser",
          "Un registre national à protéger",
          "Des refus oubliés ou mal transmis",
          "Des choix mal compris",
        ],
      ],
    },
  },
  questions: [
    {
      key: "guichet",
      type: "choice",
      wording: "Lequel de ces scénarios rendrait le droit de refus le plus facile à exercer ?",
      options: [
        { key: "a", label: "Un guichet national unique" },
        { key: "b", label: "Un refus recueilli par chaque détenteur" },
        { key: "c", label: "Un guichet national avec des choix par finalité" },
        { key: "autre", label: "Une autre organisation" },
      ],
    },
    {
      key: "exception",
      type: "scale",
      wording: "La loi devrait-elle prévoir l’exception au refus que permet l’article 71, paragraphe 4 ?",
      low: "Non, dans aucun cas",
      high: "Oui, dans tous les cas permis",
    },
    {
      key: "decouvertes",
      type: "text",
      wording: "Comment une personne devrait-elle être informée d’une découverte qui touche sa santé ?",
    },
  ],
};
