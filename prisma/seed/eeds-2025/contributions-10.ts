import type { SeedContribution } from "../shape";

export const contributions10: readonly SeedContribution[] = [
  {
    kind: "comment",
    by: "benali",
    at: "2025-05-07T11:03",
    position: "reserved",
    passage: { quote: "les cohortes après la première publication des résultats" },
    body: [
      "Première publication de quoi ? Une cohorte suivie vingt ans publie son protocole, puis un profil descriptif, puis des dizaines d’articles sur des sous-thèmes. Si le profil descriptif suffit à ouvrir l’accès, l’équipe qui a recruté les volontaires n’aura rien pu exploiter.",
      "La loi ne peut pas réécrire l’article 51, mais un guide d’interprétation par vague de suivi éviterait bien des conflits.",
    ],
  },
  {
    kind: "comment",
    by: "fournel",
    at: "2025-05-28T16:47",
    position: "favourable",
    passage: { quote: "les cohortes après la première publication des résultats, les biobanques" },
    body: [
      "Je lis souvent que ce seuil de publication menace les équipes. Mon expérience est inverse : des questionnaires d’il y a quinze ans dorment parce que personne n’a le mandat de les partager. Avoir une échéance nous obligera à documenter correctement.",
    ],
  },
  {
    kind: "comment",
    by: "nguyen",
    at: "2025-05-20T09:15",
    position: "favourable",
    passage: { quote: "Le génome renseigne aussi sur la famille." },
    body: [
      "Une phrase courte et exacte. J’ajouterais qu’il renseigne sur des personnes qui ne sont pas nées et sur d’autres qui n’ont jamais été consultées. De là vient, pour un plateau de séquençage, la nécessité de règles de sortie propres : on n’exporte pas une fréquence allélique calculée sur douze individus comme un tableau de durées de séjour.",
    ],
  },
  {
    kind: "comment",
    by: "jaouen",
    at: "2025-05-16T18:22",
    position: "reserved",
    passage: {
      quote:
        "Une application de bien-être suit des habitudes, parfois le sommeil ou l’humeur, sans qu’un soignant soit intervenu",
    },
    body: [
      "Beaucoup d’entre nous notent repas, pas et sommeil dans une application choisie seuls, un soir, sans lire les conditions. Personne n’imagine que ces lignes puissent rejoindre un jeu de données de recherche. L’information devrait s’afficher dans l’application elle-même, pas sur un portail que nul n’ouvrira.",
    ],
  },
  {
    kind: "comment",
    by: "morvan",
    at: "2025-05-27T14:58",
    position: "opposed",
    passage: { quote: "Une application de bien-être suit des habitudes" },
    body: [
      "Nous fabriquons des balances et des tensiomètres. Assimiler un podomètre au génome, comme le fait ensuite le scénario B, n’a pas de sens technique. Les mesures de bien-être sont bruitées, intermittentes, déclarées par l’usager : le risque tient à leur croisement, non à leur nature. Réglez le croisement et laissez le reste au régime commun.",
    ],
  },
  {
    kind: "comment",
    by: "ilic",
    at: "2025-05-29T10:31",
    position: "opposed",
    passage: { quote: "parfois le sommeil ou l’humeur" },
    body: [
      "Ce « parfois » nous gêne. Un journal d’humeur est, pour les personnes que nous accompagnons, l’écrit le plus intime qui soit, et il échappe au secret médical puisqu’aucun soignant ne l’a tenu. Qu’il soit compté parmi les données ordinaires nous paraîtrait une faute.",
    ],
  },
  {
    kind: "comment",
    by: "guerin",
    at: "2025-05-21T17:36",
    position: "question",
    passage: { quote: "les données génétiques et moléculaires, les registres, les essais cliniques" },
    body: [
      "À quel moment un essai est-il considéré comme terminé ? Le considérant 56 vise les essais achevés, l’article 51 ne le répète pas. Pour un développement en plusieurs phases, ouvrir les données de la deuxième pendant que la troisième recrute exposerait notre plan statistique. L’article 52 protège le secret des affaires, encore faut-il savoir quand l’invoquer.",
    ],
  },
  {
    kind: "comment",
    by: "oberlin",
    at: "2025-05-26T15:12",
    position: "favourable",
    lang: "en",
    passage: { quote: "compliqueraient les projets menés dans plusieurs pays" },
    body: [
      "Our last post-authorisation study covered five Member States. Two of them asked for a separate opinion on the same biobank samples, with different forms and different definitions of a sample. If France does adopt stricter measures under Article 51(4), please publish them in English as well, together with a checklist that applicants abroad can use.",
    ],
  },
  {
    kind: "comment",
    by: "thiel",
    at: "2025-05-30T09:07",
    position: "none",
    passage: {
      quote: "toute activité contraire aux dispositions éthiques du droit national",
      until: "en vérifie la conformité",
    },
    body: [
      "Deux mécanismes sont rapprochés ici qu’il vaut mieux distinguer. L’article 54 vise un usage interdit, sanctionnable après coup ; les articles 67 et 68 organisent une pièce du dossier, examinée avant. Le législateur peut user du second sans toucher au premier. Il lui faudra en revanche dire quelles dispositions sont « éthiques » : la loi de bioéthique ne porte pas d’étiquette article par article.",
    ],
  },
  {
    kind: "amendment",
    by: "lemaire",
    at: "2025-05-05T15:44",
    position: "reserved",
    passage: {
      quote:
        "avis d’un comité d’éthique, format anonymisé privilégié, espace de travail séparé, durée d’accès plus courte",
    },
    proposal:
      "avis d’un comité d’éthique, contrôle renforcé des résultats exportés, espace de travail séparé, durée d’accès justifiée par le protocole",
    body: [
      "Une séquence individuelle anonymisée n’existe guère ; privilégier ce format reviendrait à ne plus rien donner. Quant à la durée, un raccourcissement automatique pousserait à bâcler. Je propose de déplacer l’effort vers ce qui sort de l’espace de travail.",
    ],
  },
  {
    kind: "amendment",
    by: "vasseur",
    at: "2025-05-24T21:10",
    position: "favourable",
    passage: { quote: "par exemple pour une maladie rare" },
    proposal: "par exemple pour une maladie rare, où chaque dossier manquant se voit",
    body: [
      "L’exemple est bon mais s’arrête en chemin. Si un seul centre expert ne verse pas ses dossiers, une étude peut conclure à tort qu’une complication n’existe pas : le nombre est trop petit pour que le manque passe inaperçu. Ajouter ces quelques mots le fait comprendre sans statistique.",
    ],
  },
  {
    kind: "amendment",
    by: "boissier",
    at: "2025-05-22T11:51",
    position: "reserved",
    passage: {
      quote: "des données de l’accompagnement médico-social qui ne figurent pas déjà dans la liste",
    },
    proposal:
      "des données structurées de l’accompagnement médico-social qui ne figurent pas déjà dans la liste, à l’exclusion des projets de vie et des transmissions en texte libre",
    body: [
      "Dans un établissement pour personnes âgées, les transmissions du soir parlent des visites, des disputes, des goûts de chacun. Elles ne sont pas écrites pour être lues ailleurs. Les grilles de dépendance ou les chutes déclarées, oui.",
    ],
  },
  {
    kind: "amendment",
    by: "sissoko",
    at: "2025-05-19T16:29",
    position: "favourable",
    passage: { quote: "Un comité unique rendrait son avis selon des critères publiés" },
    proposal:
      "Un comité unique, composé à parts égales de scientifiques, de professionnels et de représentants des usagers, rendrait un avis motivé selon des critères publiés",
    body: [
      "L’unicité ne garantit rien si la composition reste ouverte. Rien n’empêcherait deux dossiers voisins de surveillance vaccinale de recevoir des avis opposés d’une session à l’autre. Une composition stable et des motifs écrits donneraient une jurisprudence.",
    ],
  },
  {
    kind: "opinion",
    by: "bouchard",
    at: "2025-05-30T22:40",
    position: "opposed",
    body: [
      "La fiche suppose que la confiance viendra des comités. Dans nos vallées, elle viendra d’ailleurs : savoir à quoi la donnée a servi, pouvoir dire non simplement, et constater qu’un résultat revient au territoire.",
      "Aucun des scénarios ne parle du retour vers les personnes. Dix-sept catégories, c’est déjà énorme. Commençons par montrer ce que l’on fait de trois d’entre elles avant d’en inventer une dix-huitième.",
    ],
  },
  {
    kind: "opinion",
    by: "lambert",
    at: "2025-05-28T10:26",
    position: "reserved",
    body: [
      "Le débat oppose trop vite recherche publique et intérêts privés. L’article 53 ouvre la recherche scientifique à tous ceux qui visent un bénéfice pour les patients, et l’article 54 ferme la porte à la publicité : ces deux bornes suffisent à écarter les usages que chacun redoute.",
      "Notre crainte porte sur la superposition des avis. Un protocole déjà relu dans le cadre d’un essai ne devrait pas repartir de zéro parce que ses données changent de salle.",
    ],
  },
  {
    kind: "answer",
    by: "roussel",
    at: "2025-05-27T17:19",
    position: "favourable",
    question: "scenario",
    choice: "b",
    body: [
      "Des protections ciblées se justifient mieux qu’un contrôle uniforme. J’y mets une condition : que la frontière entre donnée moléculaire et simple résultat de biologie soit tracée par une liste, révisable chaque année.",
    ],
  },
  {
    kind: "answer",
    by: "roussel",
    at: "2025-05-27T17:19",
    position: "none",
    question: "ethique",
    scale: 3,
    body: [
      "Ni partout, ni nulle part. Une étude sur des durées d’hospitalisation n’appelle pas le même examen qu’une recherche de parenté dans une biobanque.",
    ],
  },
  {
    kind: "answer",
    by: "ferrand",
    at: "2025-05-23T09:39",
    position: "favourable",
    question: "scenario",
    choice: "c",
    body: [
      "Parce que toute demande aurait été lue par quelqu’un dont ce n’est pas l’intérêt d’accepter. L’élargissement de la liste nous importe moins que cette relecture systématique.",
    ],
  },
  {
    kind: "answer",
    by: "astruc",
    at: "2025-05-15T12:54",
    position: "reserved",
    question: "ethique",
    scale: 5,
    body: [
      "Le patient s’est confié à un praticien, pas à une base. Toute réutilisation mérite qu’on se demande s’il l’aurait comprise. Que l’examen soit bref pour les cas ordinaires, soit ; qu’il n’ait pas lieu, non.",
    ],
  },
  {
    kind: "answer",
    by: "castaing",
    at: "2025-05-30T14:03",
    position: "none",
    question: "categories",
    body: [
      "À protéger davantage : les petites aires géographiques croisées avec une date exacte, quelle que soit la catégorie. À ajouter : les raisons d’arrêt de traitement, presque toujours notées et jamais transmises.",
    ],
  },
];
