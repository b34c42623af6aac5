import type { SeedContribution } from "../shape";

export const contributions01: readonly SeedContribution[] = [
  {
    by: "ferrand",
    at: "2025-05-06T10:12",
    kind: "comment",
    position: "favourable",
    passage: { quote: "y compris par une procuration donnée sur papier" },
    body: [
      "Le papier, enfin ! Dans nos permanences, les conjoints d’opérés du cœur arrivent avec une chemise cartonnée et les codes notés sur un carnet. Ils se débrouillent, mais ils passent par le compte de l’autre, ce qui n’est ni sûr ni prévu.",
      "Je souhaite que le formulaire tienne sur un recto, en gros caractères, et qu’on puisse le retirer à la pharmacie ou à la mairie.",
    ],
  },
  {
    by: "bouchard",
    at: "2025-05-20T17:35",
    kind: "comment",
    position: "reserved",
    passage: {
      quote:
        "une personne âgée, un majeur protégé ou un parent sans équipement doit pouvoir exercer ses droits",
    },
    body: [
      "L’énumération oublie les habitants des zones où le téléphone ne passe pas. Sur nos plateaux, ce n’est pas l’équipement qui manque, c’est le réseau qui délivre le code à usage unique. Le texte devrait parler de connexion autant que d’équipement, et prévoir un second facteur qui ne dépende pas d’un SMS.",
    ],
  },
  {
    by: "boissier",
    at: "2025-05-22T14:08",
    kind: "comment",
    position: "question",
    passage: { quote: "un majeur protégé ou un parent sans équipement" },
    body: [
      "Dans nos maisons, le tuteur habite souvent loin et la fille du résident, présente chaque dimanche, n’a aucun mandat. Qui aura accès à quoi ? L’article 4 distingue la procuration donnée librement et la représentation légale ; la fiche les traite ensemble.",
      "Deux situations précises mériteraient une réponse : la personne sous habilitation familiale, et celle qui ne peut plus signer mais n’est pas protégée.",
    ],
  },
  {
    by: "astruc",
    at: "2025-05-13T18:41",
    kind: "comment",
    position: "reserved",
    passage: { quote: "Un résultat grave peut être lu seul, le soir, avant tout échange avec un médecin" },
    body: [
      "Vingt ans de cabinet me font dire que cette phrase n’a rien de théorique. Un compte rendu d’anatomopathologie découvert un vendredi soir, c’est deux jours d’angoisse sans interlocuteur.",
      "Le délai doit toutefois rester entre les mains du prescripteur et se décider document par document : un blocage automatique par type d’examen retarderait aussi les bonnes nouvelles.",
    ],
  },
  {
    by: "jaouen",
    at: "2025-05-26T09:27",
    kind: "comment",
    position: "opposed",
    passage: { quote: "à l’inverse, un délai trop large viderait le droit de sa portée" },
    body: [
      "Pour qui vit avec un diabète, lire soi-même ses résultats fait partie du traitement. Les personnes que nous accompagnons s’en servent pour ajuster leurs doses, sans attendre la consultation suivante.",
      "Un délai général, pensé pour l’annonce d’un cancer, leur retirerait un outil quotidien. Il faut au minimum écarter les examens de suivi d’une maladie déjà connue, et laisser chacun choisir d’être averti tout de suite.",
    ],
  },
  {
    by: "thiel",
    at: "2025-05-28T11:52",
    kind: "amendment",
    position: "reserved",
    passage: { quote: "un délai trop large viderait le droit de sa portée" },
    proposal:
      "un délai dont la loi ne fixerait ni le motif ni la durée maximale viderait le droit de sa portée",
    body: [
      "L’article 3, paragraphe 3, renvoie à l’article 23 du RGPD : toute limitation suppose une mesure législative précise, nécessaire et proportionnée. L’adjectif « large » ne donne aucune prise au juge. Nommer les deux bornes, motif et durée, prépare la rédaction de la disposition nationale.",
    ],
  },
  {
    by: "le-bihan",
    at: "2025-05-27T16:03",
    kind: "comment",
    position: "reserved",
    passage: {
      quote: "l’équilibre entre rapidité et précaution",
      until: "un professionnel peut alors décider sans une information utile",
    },
    body: [
      "Ces deux paragraphes ne pensent qu’au médecin. Or celle qui répond au téléphone le lendemain d’un résultat, ou qui pose une perfusion sans connaître une allergie masquée, est bien souvent infirmière.",
      "Notre commission demande que la question de la responsabilité soit posée ici : le considérant 17 admet qu’une loi nationale la règle quand le patient a restreint l’accès. Qu’attend-on pour l’écrire ?",
    ],
  },
  {
    by: "ilic",
    at: "2025-05-19T15:44",
    kind: "comment",
    position: "favourable",
    passage: { quote: "une restriction invisible protège la vie privée" },
    body: [
      "Être reçu aux urgences pour une cheville et entendre parler d’abord de son passé psychiatrique, nos adhérents connaissent. L’invisibilité de la restriction n’est pas un confort : sans elle, le simple fait d’avoir caché quelque chose deviendrait un signal.",
      "Veillez à ce qu’un document absent ne se devine pas par une numérotation à trous ou un total qui ne tombe pas juste.",
    ],
  },
  {
    by: "garrec",
    at: "2025-05-21T09:16",
    kind: "comment",
    position: "reserved",
    passage: { quote: "Les portails des établissements et des laboratoires l’alimenteraient" },
    body: [
      "Alimenter, nous le faisons déjà, document par document. Restituer dès l’enregistrement est d’une autre nature : il faut une file d’envoi surveillée jour et nuit, des rejets traités dans l’heure et une identité qualifiée à l’admission.",
      "Un CHU peut l’absorber. Les petits hôpitaux de notre groupement, qui partagent deux informaticiens, beaucoup moins. Le scénario devrait le dire.",
    ],
  },
  {
    by: "rivoire",
    at: "2025-05-29T18:22",
    kind: "comment",
    position: "question",
    passage: { quote: "s’ils respectent un cahier des charges commun" },
    body: [
      "Qui rédige ce cahier des charges, qui le contrôle, et en combien de temps ? Nous sommes neuf. Si la reconnaissance s’ajoute au marquage CE, au référencement et à l’hébergement certifié, nous y passerons plus d’heures qu’à écrire du code. Une simple déclaration, adossée aux preuves déjà fournies ailleurs, rendrait ce scénario tenable pour une jeune entreprise.",
    ],
  },
  {
    by: "kone",
    at: "2025-05-30T10:37",
    kind: "comment",
    position: "reserved",
    passage: { quote: "cette information restant disponible au moins trois ans" },
    body: [
      "Trois ans est un plancher, compté depuis chaque accès. Nos journaux sont conservés selon des durées qui varient d’un logiciel à l’autre, et aucune n’a été choisie pour être montrée au patient.",
      "Il faudra aussi décider ce qui s’affiche : un service, une fonction ou un nom. L’article 9, paragraphe 3, ne permet de taire l’identité d’un agent qu’en cas exceptionnel ; prévoyons la procédure, car les demandes viendront.",
    ],
  },
  {
    by: "bouchard",
    at: "2025-05-20T17:58",
    kind: "amendment",
    position: "favourable",
    passage: { quote: "doublé de guichets où un agent formé aiderait à donner une procuration" },
    proposal:
      "doublé de guichets, fixes ou itinérants, où un agent formé et tenu au secret aiderait à donner une procuration",
    body: [
      "Deux ajouts. Itinérants, parce que le guichet le plus proche de certains villages est à plus d’une heure de route. Tenus au secret, parce qu’on ne règle pas une restriction sans laisser voir ce qu’on veut cacher, et que l’agent est parfois un voisin.",
    ],
  },
  {
    by: "rivoire",
    at: "2025-05-29T18:47",
    kind: "amendment",
    position: "reserved",
    passage: {
      quote: "Une restriction ou une procuration saisie dans un service vaudrait dans tous les autres.",
    },
    proposal:
      "Une restriction ou une procuration saisie dans un service serait inscrite dans un registre national unique, que tous les autres interrogeraient à chaque accès.",
    body: [
      "Techniquement, « valoir partout » peut vouloir dire copier l’information de service en service, avec des décalages de plusieurs heures. Ces décalages sont précisément le moment où une donnée masquée fuit. Un registre interrogé en temps réel coûte une requête de plus, mais il supprime ce trou.",
    ],
  },
  {
    by: "marchetti",
    at: "2025-05-15T08:33",
    kind: "amendment",
    position: "none",
    passage: { quote: "Alimentation du service national" },
    proposal: "Alimentation du service national, y compris depuis le domicile du patient",
    body: [
      "La ligne parle d’établissements comme si tous avaient des murs. En hospitalisation à domicile, la saisie se fait sur une tablette, parfois hors connexion, et remonte le soir. « Dès l’enregistrement » n’a pas le même sens chez nous ; le tableau doit le laisser voir.",
    ],
  },
  {
    by: "ferrand",
    at: "2025-05-12T14:20",
    kind: "opinion",
    position: "favourable",
    body: [
      "Que tout soit au même endroit, voilà des années que les usagers le réclament. Aujourd’hui, il faut un mot de passe pour l’hôpital, un pour la clinique, un pour le laboratoire, un pour la radiologie, et encore un pour le dossier national.",
      "Je préviens simplement d’une chose. Rassembler les données ne suffira pas si les comptes rendus restent écrits en abréviations. Le règlement demande une présentation facile à lire, et cela concerne aussi les mots.",
    ],
  },
  {
    by: "baron",
    at: "2025-05-23T11:05",
    kind: "opinion",
    position: "reserved",
    body: [
      "Vu d’un éditeur pour cabinets, l’essentiel manque : comment une demande de rectification faite en ligne redescend-elle jusqu’au logiciel où la donnée est née ? L’article 6 la confie au responsable du traitement, donc, chez nos clients, à un médecin seul entre deux consultations.",
      "Il nous faut un message normalisé, un accusé de réception et un délai connu. Sinon les demandes arriveront par courriel, et le dossier du cabinet divergera du dossier national.",
    ],
  },
  {
    by: "jaouen",
    at: "2025-05-26T09:40",
    kind: "answer",
    question: "scenario",
    choice: "c",
    position: "favourable",
    body: [
      "Beaucoup de nos adhérents ont plus de soixante-dix ans. Une adresse unique, oui, mais avec quelqu’un en face au moins une fois, pour la mise en route.",
    ],
  },
  {
    by: "jaouen",
    at: "2025-05-26T09:40",
    kind: "answer",
    question: "delai",
    scale: 2,
    position: "opposed",
    body: [
      "Je réserve un délai court aux découvertes graves, jamais au suivi d’une maladie chronique. Et j’aimerais que le patient puisse y renoncer d’avance, dans ses réglages.",
    ],
  },
  {
    by: "astruc",
    at: "2025-05-30T19:14",
    kind: "answer",
    question: "delai",
    scale: 4,
    position: "reserved",
    body: [
      "Presque toujours, à condition que la levée soit automatique au bout de quelques jours. Un oubli du praticien ne saurait priver indéfiniment son patient.",
    ],
  },
  {
    by: "kone",
    at: "2025-05-30T11:02",
    kind: "answer",
    question: "opposition",
    choice: "oui-vital",
    position: "none",
    body: [
      "Cette option se rapproche de ce que nos équipes savent expliquer à l’admission. Une opposition absolue obligerait à tenir deux circuits d’urgence. Reste à tracer chaque ouverture et à en prévenir l’intéressé.",
    ],
  },
  {
    by: "marchetti",
    at: "2025-05-15T08:52",
    kind: "answer",
    question: "accompagnement",
    position: "favourable",
    body: [
      "Former les soignants qui entrent dans les maisons. L’aide-soignante est parfois la seule à voir que personne, au foyer, n’ouvre jamais le compte. Donnez-lui dix minutes et un support papier, plutôt qu’une affiche en salle d’attente.",
    ],
  },
];
