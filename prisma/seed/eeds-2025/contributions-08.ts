import type { SeedContribution } from "../shape";

export const contributions08: readonly SeedContribution[] = [
  // Form letter: six authors, one wording with small personal changes.
  {
    kind: "comment",
    by: "vasseur",
    at: "2025-05-22T09:15",
    position: "reserved",
    campaign: true,
    passage: {
      quote: "demander à être désignés détenteurs de données de santé de confiance, pour une durée limitée",
    },
    body: [
      "Nous demandons que la qualité de détenteur de confiance ne soit accordée qu’après un avis écrit des représentants des usagers. Celui qui évalue une demande portant sur ses propres données ne peut pas être seul juge : ses propositions de décision doivent être publiées avec leurs motifs, et la désignation doit être réexaminée au moins tous les trois ans.",
      "Sans ces trois garanties, la procédure simplifiée perdrait la confiance dont elle porte le nom. Pour une maladie rare, où tout le monde se connaît, elles sont indispensables.",
    ],
  },
  {
    kind: "comment",
    by: "ilic",
    at: "2025-05-22T14:40",
    position: "reserved",
    campaign: true,
    passage: {
      quote: "demander à être désignés détenteurs de données de santé de confiance, pour une durée limitée",
    },
    body: [
      "Nous demandons que la qualité de détenteur de confiance ne soit accordée qu’après un avis écrit des représentants des usagers. Celui qui évalue une demande portant sur ses propres données ne peut pas être seul juge : ses propositions de décision doivent être publiées avec leurs motifs, et la désignation doit être réexaminée au moins tous les trois ans.",
      "Sans ces trois garanties, la procédure simplifiée perdrait la confiance dont elle porte le nom. En santé mentale, où les données sont si sensibles, elles vont de soi.",
    ],
  },
  {
    kind: "opinion",
    by: "ferrand",
    at: "2025-05-23T10:31",
    position: "reserved",
    campaign: true,
    body: [
      "Nous demandons que la qualité de détenteur de confiance ne soit accordée qu’après un avis écrit des représentants des usagers et de la commission qui les réunit. Celui qui évalue une demande portant sur ses propres données ne peut pas être seul juge : ses propositions de décision doivent être publiées avec leurs motifs, et la désignation doit être réexaminée au moins tous les trois ans.",
      "Sans ces trois garanties, la procédure simplifiée perdrait la confiance dont elle porte le nom.",
    ],
  },
  {
    kind: "comment",
    by: "kone",
    at: "2025-05-26T11:52",
    position: "favourable",
    campaign: true,
    passage: {
      quote: "demander à être désignés détenteurs de données de santé de confiance, pour une durée limitée",
    },
    body: [
      "En tant que déléguée à la protection des données, je demande que la qualité de détenteur de confiance ne soit accordée qu’après un avis écrit des représentants des usagers. Celui qui évalue une demande portant sur ses propres données ne peut pas être seul juge : ses propositions de décision doivent être publiées avec leurs motifs, et la désignation doit être réexaminée au moins tous les trois ans.",
      "Sans ces trois garanties, la procédure simplifiée perdrait la confiance dont elle porte le nom.",
    ],
  },
  {
    kind: "comment",
    by: "boissier",
    at: "2025-05-27T16:20",
    position: "reserved",
    campaign: true,
    passage: { quote: "désignés détenteurs de données de santé de confiance" },
    body: [
      "Nous demandons que la qualité de détenteur de confiance ne soit accordée qu’après un avis écrit des représentants des usagers et des résidents. Celui qui évalue une demande portant sur ses propres données ne peut pas être seul juge : ses propositions de décision doivent être publiées avec leurs motifs, et la désignation doit être réexaminée au moins tous les trois ans.",
      "Sans ces trois garanties, la procédure simplifiée perdrait la confiance dont elle porte le nom. Nos résidents et leurs familles y tiennent.",
    ],
  },
  {
    kind: "opinion",
    by: "sorel",
    at: "2025-05-30T12:48",
    position: "reserved",
    campaign: true,
    body: [
      "La clinique s’associe à cette demande : que la qualité de détenteur de confiance ne soit accordée qu’après un avis écrit des représentants des usagers. Celui qui évalue une demande portant sur ses propres données ne peut pas être seul juge : ses propositions de décision doivent être publiées avec leurs motifs, et la désignation doit être réexaminée au moins tous les trois ans.",
      "Sans ces trois garanties, la procédure simplifiée perdrait la confiance dont elle porte le nom, pour le privé comme pour le public.",
    ],
  },
  // What the others wrote.
  {
    kind: "comment",
    by: "duvivier",
    at: "2025-05-15T17:21",
    position: "reserved",
    passage: {
      quote:
        "Le délai de trois mois suppose de savoir extraire, documenter et transmettre des données sans désorganiser les soins.",
    },
    body: [
      "Pour les séjours codés, trois mois me paraissent tenables. Pour des comptes rendus en texte libre, qu’il faut relire afin d’en retirer les noms, ils ne le sont pas.",
      "Je suggère que la description publiée au catalogue indique, ensemble par ensemble, le temps habituel de préparation. Le demandeur choisirait en connaissance de cause et la prolongation ne serait plus vécue comme un retard.",
    ],
  },
  {
    kind: "comment",
    by: "marchetti",
    at: "2025-05-09T13:36",
    position: "opposed",
    passage: {
      quote: "Un petit détenteur recevra peut-être peu de demandes, mais devra être prêt à y répondre.",
    },
    body: [
      "« Être prêt » sans personne pour s’y préparer, voilà notre situation. Notre logiciel de tournées n’a jamais servi à extraire quoi que ce soit, et l’informaticien, partagé avec deux autres structures, vient le mardi. Si une demande tombe en plein été, qui s’en charge ? Avant de parler de délai, parlons de l’heure de travail qualifiée et de celui qui la paie.",
    ],
  },
  {
    kind: "comment",
    by: "pichon",
    at: "2025-05-13T08:48",
    position: "question",
    passage: { quote: "L’exemption des microentreprises protège les petites structures." },
    body: [
      "Encore faut-il savoir à qui elle s’applique. Nous sommes huit, nous éditons un logiciel pour des laboratoires et nous hébergeons une partie de leurs résultats en qualité de sous-traitant. À mon sens le détenteur est le laboratoire, pas nous. Un exemple rédigé dans la fiche couperait court à bien des courriers d’avocats.",
    ],
  },
  {
    kind: "comment",
    by: "delorme",
    at: "2025-05-28T18:33",
    position: "reserved",
    passage: {
      quote:
        "Il faut dire qui répond d’une erreur, qui informe les personnes et qui tient la description à jour.",
    },
    body: [
      "L’article 74 répond en partie : le détenteur est réputé responsable du traitement pour la mise à disposition auprès de l’organisme. L’entité d’intermédiation agit-elle alors comme sous-traitante, ou devient-elle responsable à son tour puisque la loi lui confie une obligation propre ?",
      "De la réponse dépendent l’assurance, la clause de recours et, le cas échéant, le destinataire d’une amende. Une phrase dans la loi vaudrait mieux que vingt contrats divergents.",
    ],
  },
  {
    kind: "comment",
    by: "nguyen",
    at: "2025-05-20T09:57",
    position: "question",
    passage: { quote: "l’obligation de mise à disposition ne commence que le 26 mars 2031" },
    body: [
      "Deux ans d’écart entre le dossier clinique et le génome d’une même personne : comment décrire l’ensemble de données pendant l’intervalle ? Nos fichiers de séquençage ne servent à rien sans les variables cliniques, et l’inverse est souvent vrai. Je voudrais savoir si une plateforme peut publier dès 2029 une description complète, en signalant ce qui n’est pas encore ouvert.",
    ],
  },
  {
    kind: "comment",
    by: "garrec",
    at: "2025-05-26T14:29",
    position: "favourable",
    passage: {
      quote: "donneraient accès à celles-ci dans leur propre environnement de traitement sécurisé",
    },
    body: [
      "Pour un CHU déjà doté d’un entrepôt, c’est la voie la plus économe : les données ne voyagent pas, les journaux restent sous notre supervision et l’équipe connaît les pièges de chaque table. Attendons néanmoins les actes d’exécution prévus à l’article 73 avant d’acheter quoi que ce soit ; deux ans entre l’exigence et l’audit, cela passe vite en marchés publics.",
    ],
  },
  {
    kind: "comment",
    by: "castaing",
    at: "2025-05-21T15:44",
    position: "reserved",
    passage: {
      quote: "L’entité réunirait les extractions, tiendrait les descriptions et transmettrait les données.",
    },
    body: [
      "Attention à ce qui se perd en chemin. Lorsqu’un intermédiaire harmonise cinquante extractions, une valeur manquante devient un zéro, une unité change, et l’analyste ne le saura jamais. Que l’entité conserve le fichier d’origine et livre avec les données la liste des transformations effectuées ; à défaut, la centralisation fabriquera du bruit.",
    ],
  },
  {
    kind: "amendment",
    by: "perrin",
    at: "2025-05-19T18:02",
    position: "reserved",
    passage: {
      quote: "une assistance nationale accompagneraient les moins outillés",
    },
    proposal:
      "une assistance nationale, avec des correspondants dans chaque région, accompagneraient les moins outillés pendant les trois premières années",
    body: [
      "Des guides, nous en recevons déjà beaucoup. Un hôpital de la taille du nôtre a besoin de quelqu’un qui vienne, ouvre la base avec le technicien et reste joignable ensuite. La période de démarrage décidera de tout : je propose donc de la borner pour qu’elle soit financée.",
    ],
  },
  {
    kind: "amendment",
    by: "boissier",
    at: "2025-05-12T10:17",
    position: "favourable",
    passage: {
      quote: "par exemple les établissements médico-sociaux ou les petits laboratoires",
    },
    proposal:
      "par exemple les établissements médico-sociaux qui en font la demande ou les petits laboratoires",
    body: [
      "Une fondation qui gère plusieurs maisons n’a pas les mêmes moyens qu’un établissement isolé de quarante lits. La première peut vouloir garder la main, la seconde sera soulagée de passer le relais. Laisser le choix évite d’imposer un intermédiaire à celles et ceux qui ont déjà investi.",
    ],
  },
  {
    kind: "amendment",
    by: "sorel",
    at: "2025-05-23T08:39",
    position: "reserved",
    passage: { quote: "Les détenteurs lui donneraient accès à leurs systèmes selon un contrat type." },
    proposal:
      "Les détenteurs lui remettraient leurs extractions, sans accès direct à leurs systèmes, selon un contrat type qui fixe les délais et la réversibilité.",
    body: [
      "Ouvrir nos serveurs à un tiers de plus, c’est ajouter une porte à surveiller alors que les attaques informatiques visent déjà les cliniques. Un dépôt de fichiers chiffrés à date convenue suffit dans la grande majorité des cas, et l’on change plus facilement de prestataire le jour où il déçoit.",
    ],
  },
  {
    kind: "opinion",
    by: "oberlin",
    at: "2025-05-30T16:05",
    position: "favourable",
    lang: "en",
    body: [
      "Our real-world evidence teams work with registries in several countries, and what slows us down is rarely the law: it is finding out who holds which variable, since when, and how often it is missing. A description checked every year, as Article 60 requires, would save months.",
      "Trusted holders make sense to us, provided that requests combining their data with another source do not fall back to the end of the queue. Please also publish the average time each route takes.",
    ],
  },
  {
    kind: "answer",
    by: "lemaire",
    at: "2025-05-05T11:11",
    position: "favourable",
    question: "organisation",
    choice: "c",
    body: [
      "Ceux qui documentent leurs variables depuis dix ans savent repérer une demande irréaliste en une lecture. Autant s’en servir, à condition que l’organisme garde la signature.",
    ],
  },
  {
    kind: "answer",
    by: "duvivier",
    at: "2025-05-27T13:25",
    position: "favourable",
    question: "organisation",
    choice: "c",
    body: [
      "Sous réserve d’un comité d’examen distinct de l’équipe qui exploite l’entrepôt. Évaluer le matin le projet du collègue croisé au déjeuner n’est bon pour personne.",
    ],
  },
  {
    kind: "answer",
    by: "duvivier",
    at: "2025-05-27T13:25",
    position: "opposed",
    question: "exemption",
    scale: 2,
    body: [
      "Étendre sans outiller ne donnerait que des fichiers vides ou faux. Commençons par les volontaires, en ville notamment, et regardons la qualité obtenue.",
    ],
  },
  {
    kind: "answer",
    by: "baron",
    at: "2025-05-30T22:51",
    position: "opposed",
    question: "exemption",
    scale: 1,
    body: [
      "Un médecin généraliste installé seul se retournerait aussitôt vers son éditeur, c’est-à-dire vers nous, pour une prestation que personne n’a chiffrée. Gardons l’exemption et laissons vivre les réseaux de cabinets qui partagent déjà leurs données de leur plein gré.",
    ],
  },
  {
    kind: "answer",
    by: "boissier",
    at: "2025-05-30T10:03",
    position: "none",
    question: "preparation",
    body: [
      "D’un calendrier lisible, d’un modèle de description rempli à titre d’exemple pour un établissement comme les nôtres, et d’une clause imposée aux éditeurs : l’export des données dans un format documenté, compris dans la maintenance. Le dernier point conditionne les deux autres.",
    ],
  },
  {
    kind: "answer",
    by: "albrecht",
    at: "2025-05-16T16:56",
    position: "reserved",
    question: "organisation",
    choice: "autre",
    body: [
      "Pour les fabricants de dispositifs, un intermédiaire propre à la filière, qui sache traiter le secret des affaires. Une entité régionale pensée pour les maisons de retraite ne connaîtrait pas nos journaux d’implants.",
    ],
  },
];
