import type { SeedContribution } from "../shape";

export const contributions03: readonly SeedContribution[] = [
  {
    kind: "comment",
    by: "pichon",
    at: "2025-05-27T09:42",
    position: "reserved",
    passage: { quote: "les comptes rendus de biologie pourraient précéder les images" },
    body: [
      "On désigne volontiers la biologie comme l’élève avancé. Dans les faits, un même dosage porte encore des codes locaux différents d’un laboratoire à l’autre, et la table de correspondance, c’est souvent le biologiste qui la tient à la main un dimanche soir.",
      "Si nous passons les premiers, que quelqu’un s’occupe d’abord d’une table commune, publiée et mise à jour. Sans elle, l’échéance anticipée reviendra à transmettre plus tôt des données moins comparables.",
    ],
  },
  {
    kind: "comment",
    by: "zeller",
    at: "2025-05-27T11:18",
    position: "favourable",
    passage: { quote: "Par exemple, les comptes rendus de biologie pourraient précéder les images." },
    body: [
      "Cet ordre me convient, à une nuance près : le compte rendu d’imagerie peut parfaitement avancer avec la biologie, car c’est un texte avec quelques champs codés. Seuls les examens eux-mêmes (séries, volumes, reconstructions) demandent du temps et du stockage.",
    ],
  },
  {
    kind: "comment",
    by: "da-silva",
    at: "2025-05-14T15:06",
    position: "question",
    passage: { quote: "le compte rendu et les images suivent souvent des chemins distincts" },
    body: [
      "Qui sera tenu de maintenir le lien entre les deux ? La console connaît l’identifiant de l’examen, le logiciel de radiologie connaît le numéro de demande, et le document déposé au DMP ne porte pas toujours l’un ou l’autre.",
      "Tant que ce rattachement n’est confié à personne, le médecin qui ouvre un compte rendu ne retrouvera pas l’examen qui va avec.",
    ],
  },
  {
    kind: "comment",
    by: "teixeira",
    at: "2025-05-22T10:33",
    position: "question",
    passage: {
      quote:
        "identifier le professionnel, le prestataire et le moment de chaque enregistrement ou mise à jour",
    },
    body: [
      "Un automate d’hématologie sort un résultat à 6 h 12, le technicien le vérifie à 6 h 40, le biologiste le valide à 8 h 05. Laquelle de ces trois heures fait foi, et quel nom inscrit-on quand la validation est assistée par des règles d’expertise ? La réponse change notre modèle de données, autant la connaître avant 2027.",
    ],
  },
  {
    kind: "comment",
    by: "marchetti",
    at: "2025-05-19T08:51",
    position: "reserved",
    passage: {
      quote: "Enregistrer une donnée structurée peut prendre plus de temps que joindre un document",
    },
    body: [
      "À domicile, la tablette est posée sur un coin de table de cuisine et le réseau tombe au fond de la vallée. Nos infirmières dictent ou photographient parce que c’est la seule chose tenable entre deux patients.",
      "Je ne défends pas la photo. Je demande que l’on mesure le temps de saisie sur le terrain, hors connexion comprise, avant d’écrire une obligation.",
    ],
  },
  {
    kind: "comment",
    by: "boissier",
    at: "2025-05-28T14:20",
    position: "reserved",
    passage: {
      quote:
        "le secteur médico-social et les soins à domicile ne partent pas du même point que les grands hôpitaux",
    },
    body: [
      "Merci de l’écrire. Dans nos résidences, le médecin coordonnateur n’est présent que quelques demi-journées, et le dossier de l’usager mêle soins, vie quotidienne et projet personnalisé. Nous ne savons pas encore quelle partie de ce dossier relèverait d’un système de DME au sens du texte. Une doctrine claire sur ce point vaudrait mieux qu’une date.",
    ],
  },
  {
    kind: "comment",
    by: "ilic",
    at: "2025-05-29T17:37",
    position: "opposed",
    passage: {
      quote:
        "Plus le périmètre s’étend, plus le réglage des accès doit être clair, en particulier pour les données sensibles.",
    },
    body: [
      "Un réglage clair ne suffit pas s’il arrive après coup. Beaucoup de personnes que nous accompagnons apprennent qu’une mention psychiatrique figure dans leur dossier le jour où un autre soignant y fait allusion.",
      "Nous ne voulons pas d’extension du périmètre tant que le masquage par défaut de ces mentions n’est pas discuté avec les associations.",
    ],
  },
  {
    kind: "comment",
    by: "costa",
    at: "2025-05-15T16:44",
    position: "none",
    passage: { quote: "ordonnance numérique et dossier pharmaceutique pour le médicament" },
    body: [
      "Deux circuits, deux logiques. L’ordonnance dit ce qui a été prescrit ; la dispensation dit ce qui est réellement sorti du tiroir, avec la substitution, le fractionnement et parfois un reste dû. Le logiciel d’officine produit la seconde information à chaque passage au comptoir, et il faudra éviter d’y faire ressaisir la première.",
    ],
  },
  {
    kind: "amendment",
    by: "keller",
    at: "2025-05-28T10:02",
    position: "favourable",
    passage: {
      quote: "une vérification en conditions réelles avec des établissements et des cabinets volontaires",
    },
    proposal:
      "une vérification en conditions réelles avec des établissements et des cabinets volontaires, dont le bilan serait publié au moins six mois avant l’échéance suivante",
    body: [
      "Une expérimentation dont personne ne lit le bilan n’apprend rien à ceux qui n’y étaient pas. Six mois, c’est à peu près le temps d’un cycle de livraison hospitalier : correction, recette, mise en production hors période de congés.",
    ],
  },
  {
    kind: "amendment",
    by: "vasseur",
    at: "2025-05-30T11:26",
    position: "favourable",
    passage: {
      quote: "les bilans de rééducation, les évaluations médico-sociales ou les directives anticipées",
    },
    proposal:
      "les bilans de rééducation, les évaluations médico-sociales, les directives anticipées ou les consignes d’urgence propres à une maladie rare",
    body: [
      "L’annexe I range bien les informations sur une maladie rare dans le résumé de dossier. Mais aux urgences, ce qui sauve du temps est une page de conduite à tenir, rédigée par un centre expert et tenue à jour. Elle ne se confond ni avec un antécédent ni avec une alerte codée, d’où cette demande de la nommer à part.",
    ],
  },
  {
    kind: "amendment",
    by: "haddad",
    at: "2025-05-23T09:15",
    position: "reserved",
    passage: { quote: "Certains sont structurés et codés" },
    proposal: "Certains sont structurés et codés ; d’autres sont structurés, mais remplis de texte libre",
    body: [
      "La fiche saute un étage. Nous livrons des comptes rendus découpés en sections normalisées où rien n’est codé : ni tout à fait exploitables, ni de simples fichiers. C’est la situation la plus fréquente chez nos clients hospitaliers, et c’est celle dont la mise à niveau sera la plus discutée.",
    ],
  },
  {
    kind: "opinion",
    by: "astruc",
    at: "2025-05-30T18:12",
    position: "opposed",
    body: [
      "Cette fiche parle d’enregistrement, jamais de responsabilité. Le médecin qui reprend un résumé rédigé ailleurs, en partie traduit, en partie automatique, engage-t-il sa signature sur l’ensemble ou seulement sur ce qu’il ajoute ?",
      "Nos confrères de Septimanie ne refuseront pas de partager. Ils refuseront qu’on leur impute demain une allergie oubliée par un tiers. Je ne pourrai soutenir aucun des trois scénarios avant que ce point ne soit traité noir sur blanc dans la loi.",
    ],
  },
  {
    kind: "opinion",
    by: "baron",
    at: "2025-05-26T13:55",
    position: "favourable",
    body: [
      "Éditeur pour cabinets libéraux, je lis dans le rapprochement des articles 13 et 14 une chance : pour une fois, la liste de ce qu’il faut savoir produire est courte et stable. Six lignes, une annexe, deux dates.",
      "Ce qui manque, c’est l’ordre de bataille français. Publiez les jeux d’essai en même temps que les exigences de qualité, pas un an plus tard, et les petits éditeurs suivront.",
    ],
  },
  {
    kind: "answer",
    question: "scenario",
    choice: "a",
    by: "duvivier",
    at: "2025-05-20T12:08",
    position: "reserved",
    body: [
      "Le rythme européen nous laisse le temps de distinguer le codage pour la facturation et le codage pour le soin, que nos outils confondent encore. Des étapes intermédiaires nous obligeraient à bricoler sur la nomenclature la plus proche.",
    ],
  },
  {
    kind: "answer",
    question: "structuration",
    scale: 3,
    by: "duvivier",
    at: "2025-05-20T12:08",
    position: "none",
    body: [
      "Trois, en moyenne trompeuse : très bien pour le médicament et la biologie, presque rien pour les comptes rendus de sortie, toujours tapés dans un traitement de texte intégré.",
    ],
  },
  {
    kind: "answer",
    question: "manques",
    by: "jaouen",
    at: "2025-05-25T21:17",
    position: "favourable",
    body: [
      "Les doses réellement prises et les relevés de nos capteurs. Le spécialiste demande un carnet papier, le généraliste ne voit rien, et à l’hôpital on recommence tout l’interrogatoire depuis le début.",
    ],
  },
  {
    kind: "answer",
    question: "scenario",
    choice: "autre",
    by: "cohen",
    at: "2025-05-21T19:03",
    position: "reserved",
    body: [
      "Pourquoi opposer B et C ? Prenons d’abord le couple prescription et dispensation, indissociable au comptoir, puis ouvrons la liste au bilan partagé de médication. Une seule famille de données, menée jusqu’au bout, convaincrait davantage que six commencées.",
    ],
  },
  {
    kind: "answer",
    question: "structuration",
    scale: 2,
    by: "sorel",
    at: "2025-05-12T17:29",
    position: "none",
    body: [
      "Le bloc et l’anesthésie sont bien outillés, le reste non. Notre dossier de soins exporte un PDF, point final, et sa prochaine version majeure n’est pas datée par le fournisseur.",
    ],
  },
];
