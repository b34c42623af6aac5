import type { SeedContribution } from "../shape";

export const contributions06: readonly SeedContribution[] = [
  {
    kind: "comment",
    by: "albrecht",
    at: "2025-05-13T10:26",
    position: "reserved",
    passage: {
      quote: "Certains modules sont en outre des dispositifs médicaux et portent un marquage CE",
    },
    body: [
      "Un seul logo sur la notice et, derrière lui, deux preuves de nature différente : ici un organisme notifié, là une déclaration maison. L’utilisateur n’y verra que du feu.",
      "Le considérant 42 demande une évaluation conjointe ou coordonnée. La fiche devrait dire comment la France s’y prendra, avec quel interlocuteur et dans quel ordre, car un dossier au titre du règlement 2017/745 ne se rouvre pas pour une simple version de composant.",
    ],
  },
  {
    kind: "comment",
    by: "teixeira",
    at: "2025-05-23T16:50",
    position: "question",
    passage: {
      quote:
        "des dispositifs médicaux et portent un marquage CE au titre du règlement (UE) 2017/745 ou (UE) 2017/746",
    },
    body: [
      "Prenons notre intergiciel de paillasse. Il relie l’automate au système du laboratoire, applique des règles de repasse et ne montre rien au clinicien. Intergiciel à usage général, accessoire de diagnostic in vitro ou système de DME ? Trois lectures, trois budgets. Un arbre de décision publié éviterait que chaque fabricant se fasse sa religion.",
    ],
  },
  {
    kind: "comment",
    by: "pichon",
    at: "2025-05-12T09:58",
    position: "opposed",
    passage: { quote: "Le chapitre ne prévoit pas d’exemption pour les petites entreprises." },
    body: [
      "C’est bien ce que j’avais compris, et cela m’empêche de dormir. Dans une maison où le gérant fait aussi l’assistance téléphonique, qui rédige la documentation technique, tient le registre des réclamations et répond sous trente jours à une autorité ?",
      "À défaut d’exemption, qu’on nous fournisse des modèles remplis aux trois quarts et une personne joignable. Sinon les laboratoires indépendants n’auront plus le choix qu’entre deux ou trois grands fournisseurs.",
    ],
  },
  {
    kind: "comment",
    by: "garrec",
    at: "2025-05-27T17:22",
    position: "reserved",
    passage: {
      quote:
        "Un établissement qui développe son propre outil, ou qui modifie un système au point de pouvoir en affecter la conformité",
    },
    body: [
      "Notre dossier d’anesthésie a été écrit par deux ingénieurs de la maison, et il est excellent. Jusqu’en 2031, nous avons le temps ; après, il faudra soit le documenter comme un industriel, soit l’abandonner.",
      "Je redoute surtout la seconde moitié de la phrase. Un script d’interface ajouté sur le produit d’un éditeur suffit-il à nous faire basculer ? Un guide d’exemples serait précieux pour toutes les directions informatiques hospitalières.",
    ],
  },
  {
    kind: "comment",
    by: "kone",
    at: "2025-05-30T10:41",
    position: "question",
    passage: { quote: "modifie un système au point de pouvoir en affecter la conformité" },
    body: [
      "Qu’en est-il du simple paramétrage ? Désactiver une trace jugée trop volumineuse, raccourcir une durée de conservation, ouvrir un profil supplémentaire : ces gestes d’administrateur touchent la journalisation sans une ligne de code. Je les documente déjà dans nos analyses d’impact et souhaiterais savoir s’ils relèvent aussi de l’article 34.",
    ],
  },
  {
    kind: "comment",
    by: "delorme",
    at: "2025-05-29T11:13",
    position: "reserved",
    passage: {
      quote: "Le droit national pourrait maintenir des exigences obligatoires sur d’autres aspects",
    },
    body: [
      "L’article 42 autorise, l’article 26, paragraphe 3, borne, et la frontière passe au milieu de l’identité nationale de santé. Dès lors que l’identifiant transite par le composant d’interopérabilité, une exigence française le concernant pourrait être lue comme une restriction déguisée.",
      "Il serait prudent d’accompagner chaque exigence conservée d’une justification écrite, jointe à l’information adressée à la Commission, plutôt que d’attendre le premier contentieux d’un éditeur établi ailleurs.",
    ],
  },
  {
    kind: "comment",
    by: "thiel",
    at: "2025-05-21T09:34",
    position: "none",
    passage: {
      quote: "par laquelle il assume la responsabilité de cette conformité (article 39, paragraphe 5)",
    },
    body: [
      "Signer, c’est s’exposer. Pour mes clients éditeurs, la question suivante est contractuelle : les clauses qui plafonnent la responsabilité dans les marchés hospitaliers, rédigées avant le règlement, résisteront-elles à une non-conformité déclarée conforme ? Un avenant type, discuté entre acheteurs et fournisseurs, épargnerait des centaines de renégociations.",
    ],
  },
  {
    kind: "comment",
    by: "morvan",
    at: "2025-05-26T15:19",
    position: "favourable",
    passage: {
      quote:
        "Les applications de bien-être qui revendiquent l’interopérabilité relèvent d’une étiquette, et non du marquage CE (article 47).",
    },
    body: [
      "Heureuse de cette distinction, qui correspond à la réalité de nos bracelets et balances. Reste l’entre-deux : un même capteur alimente l’application grand public le matin et un programme de télésurveillance l’après-midi.",
      "Si l’usage prévu par le fabricant décide de tout, il faudra que les acheteurs publics cessent de détourner les produits de bien-être vers le soin.",
    ],
  },
  {
    kind: "comment",
    by: "ferrand",
    at: "2025-05-24T19:48",
    position: "opposed",
    passage: { quote: "Le fabricant évalue lui-même la conformité, signe une déclaration UE" },
    body: [
      "Juge et partie. Quand j’explique cela aux usagers de notre comité, la première réaction est un haussement d’épaules : « Alors ça ne vaut rien. »",
      "Je sais bien qu’il existe un environnement de test. Encore faut-il que quelqu’un, après coup et sans prévenir, reprenne quelques logiciels au hasard et raconte publiquement ce qu’il a trouvé.",
    ],
  },
  {
    kind: "comment",
    by: "oberlin",
    at: "2025-05-28T12:37",
    position: "favourable",
    lang: "en",
    passage: {
      quote: "inscrire le système et les résultats de l’évaluation dans la base de données de l’Union",
      until: "et tenir un registre des réclamations.",
    },
    body: [
      "Our group runs care programmes with hospitals in several Member States, and nobody can tell us today which record system handles which data category. A public register that actually shows test results, searchable by category and by version, would spare us dozens of questionnaires.",
      "Please make sure France feeds it promptly and does not ask suppliers to maintain a parallel national list.",
    ],
  },
  {
    kind: "comment",
    by: "perrin",
    at: "2025-05-30T15:27",
    position: "reserved",
    passage: { quote: "Exigences à rédiger soi-même" },
    body: [
      "Une ligne dans un tableau, des mois de travail chez nous. Un hôpital de taille moyenne n’a ni juriste du numérique ni architecte pour écrire un cahier des charges qui tienne devant un grand éditeur. Si l’on retient A, prévoyez au moins un socle de clauses à recopier, sans quoi chacun réinventera le référentiel disparu.",
    ],
  },
  {
    kind: "amendment",
    by: "zeller",
    at: "2025-05-28T09:21",
    position: "favourable",
    passage: { quote: "Un guichet commun recevrait un seul dossier." },
    proposal:
      "Un guichet commun recevrait un seul dossier, reprendrait sans nouvelle saisie les résultats des tests européens et répondrait dans un délai fixé par décret.",
    body: [
      "Un guichet qui redemande les mêmes captures d’écran sous un autre intitulé n’a de commun que le nom. Les résultats européens devraient être lus par machine et réputés acquis. Et sans délai opposable, la sortie d’une version corrective restera suspendue à une file d’attente.",
    ],
  },
  {
    kind: "amendment",
    by: "da-silva",
    at: "2025-05-22T14:05",
    position: "none",
    passage: {
      quote: "Logiciels de laboratoire, archives d’images, outils d’officine et plateformes de coordination",
    },
    proposal:
      "Logiciels de laboratoire, archives d’images, consoles de post-traitement, outils d’officine et plateformes de coordination",
    body: [
      "La console de post-traitement est le cas le plus épineux de notre catalogue. Elle stocke pour quelques heures, affiche, mesure, puis renvoie vers l’archive. Dispositif médical à coup sûr ; système de DME si l’on prend à la lettre les verbes de la définition. La nommer obligerait à trancher.",
    ],
  },
  {
    kind: "amendment",
    by: "haddad",
    at: "2025-05-19T16:16",
    position: "reserved",
    passage: { quote: "les autres deviendraient des recommandations" },
    proposal:
      "les autres deviendraient des recommandations, chacune étant reliée à l’exigence essentielle de l’annexe II dont elle est la plus proche",
    body: [
      "Nous tenons une matrice interne qui rapproche, ligne à ligne, les référentiels actuels et l’annexe II. Sa version officielle n’existe pas, et chaque éditeur refait l’exercice dans son coin avec des lectures divergentes. La publier coûterait peu et servirait quel que soit le scénario.",
    ],
  },
  {
    kind: "amendment",
    by: "marsac",
    at: "2025-05-30T19:55",
    position: "reserved",
    passage: { quote: "Les exigences nationales ne conditionneraient plus la vente." },
    proposal:
      "Les exigences nationales ne conditionneraient plus ni la mise sur le marché ni la mise en service.",
    body: [
      "« Vente » est un mot de commerçant qui laisse de côté les systèmes développés en interne et les services en ligne. L’article 26 emploie deux notions définies, et un projet de loi bâti sur une troisième créerait une zone grise dès sa publication.",
    ],
  },
  {
    kind: "amendment",
    by: "bouchard",
    at: "2025-05-29T20:31",
    position: "favourable",
    passage: { quote: "Garanties variables selon l’établissement" },
    proposal: "Garanties variables selon l’établissement, à afficher à l’accueil et sur son site",
    body: [
      "Puisque, dans cette hypothèse, tout dépendra de l’hôpital où l’ambulance vous dépose, que l’on puisse au moins le savoir. Une affichette et une page en ligne suffisent ; nous l’avons obtenu pour les temps d’attente, pourquoi pas pour le dossier informatisé ?",
    ],
  },
  {
    kind: "opinion",
    by: "keller",
    at: "2025-05-30T22:04",
    position: "favourable",
    body: [
      "Séparer les deux composants du reste de l’application me paraît une bonne décision d’architecture. Cela nous force à isoler l’échange et la trace derrière des frontières nettes, à les versionner et à les tester à part, ce que nous repoussons depuis dix ans.",
      "Mon seul souhait : disposer de l’environnement de test en intégration continue, appelable la nuit par nos chaînes de construction, et pas seulement d’un portail où un humain dépose des fichiers.",
    ],
  },
  {
    kind: "opinion",
    by: "albrecht",
    at: "2025-05-30T16:48",
    position: "opposed",
    body: [
      "Nos moniteurs se vendent dans toute l’Union. Chaque exigence nationale ajoutée au marquage nous oblige à une variante française, et une variante finit toujours par être maintenue moins bien que la version principale.",
      "Nous sommes donc contre le socle du scénario B. L’intérêt d’un règlement directement applicable est qu’un appareil revendiquant l’interopérabilité à Gand soit accepté tel quel à Grenoble.",
    ],
  },
  {
    kind: "opinion",
    by: "sissoko",
    at: "2025-05-15T11:52",
    position: "question",
    body: [
      "En pharmacie industrielle, une libération de lot engage un nom, une date et une chaîne de preuves. J’ai cherché ici l’équivalent pour une mise à jour mensuelle et ne l’ai pas trouvé : à partir de quelle modification faut-il refaire les tests et redater la déclaration ?",
    ],
  },
  {
    kind: "answer",
    question: "articulation",
    choice: "c",
    by: "rivoire",
    at: "2025-05-20T17:40",
    position: "favourable",
    body: [
      "Démarrer avec le seul marquage européen, vendre, puis monter en gamme quand un client public le demande : c’est le seul chemin praticable pour une jeune société de logiciels en ligne.",
    ],
  },
  {
    kind: "answer",
    question: "articulation",
    choice: "b",
    by: "lemaire",
    at: "2025-05-27T14:33",
    position: "favourable",
    body: [
      "Sans identité fiable, pas de chaînage, et sans chaînage, les entrepôts hospitaliers se remplissent de doublons. Le socle complémentaire protège donc aussi la recherche, même si la fiche ne parle que des soins.",
    ],
  },
  {
    kind: "answer",
    question: "preparation",
    scale: 1,
    by: "pichon",
    at: "2025-05-29T08:44",
    position: "opposed",
    body: [
      "Un sur cinq, et je suis généreux. J’ignore même quelle norme citer dans la rubrique prévue par l’annexe IV.",
    ],
  },
  {
    kind: "answer",
    question: "perimetre",
    by: "pichon",
    at: "2025-05-29T08:44",
    position: "question",
    body: [
      "Le serveur de résultats que les médecins consultent en ligne. Il affiche, il exporte, mais il est vendu comme une option du système de laboratoire, sans notice ni numéro de version à lui.",
    ],
  },
  {
    kind: "answer",
    question: "perimetre",
    by: "morvan",
    at: "2025-05-30T13:09",
    position: "reserved",
    body: [
      "Les tableaux de bord familiaux, où un proche suit le poids et la tension d’un parent âgé. Produit de bien-être à nos yeux, jusqu’au jour où une infirmière s’y connecte pour adapter sa tournée.",
    ],
  },
];
