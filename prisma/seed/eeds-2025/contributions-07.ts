import type { SeedContribution } from "../shape";

export const contributions07: readonly SeedContribution[] = [
  {
    kind: "comment",
    by: "ilic",
    at: "2025-05-14T10:22",
    position: "reserved",
    passage: { quote: "Le refus vaudrait pour toutes les utilisations secondaires, sans nuance." },
    body: [
      "Dans nos groupes de parole, la première question n’est presque jamais « oui ou non », mais « à qui ». Des personnes qui confieraient volontiers leur dossier à une équipe hospitalière se ferment dès qu’il est question d’un produit à vendre.",
      "Les obliger à trancher d’un bloc produira des refus de précaution. Nous les comprendrons, et la recherche en psychiatrie y perdra plus que d’autres.",
    ],
  },
  {
    kind: "comment",
    by: "astruc",
    at: "2025-05-20T18:47",
    position: "favourable",
    passage: { quote: "vaudrait pour toutes les utilisations secondaires, sans nuance" },
    body: [
      "Vu du cabinet, c’est une qualité. Le patient pose la question en remettant son manteau, le praticien dispose d’une minute : un bouton unique s’explique, une grille de finalités non. J’enlèverais seulement « sans nuance », qui sonne comme un reproche fait à celui qui refuse.",
    ],
  },
  {
    kind: "comment",
    by: "castaing",
    at: "2025-05-27T09:41",
    position: "reserved",
    passage: {
      quote:
        "des refus plus nombreux dans certains groupes de la population rendraient les ensembles de données moins représentatifs",
    },
    body: [
      "Il me faudrait au moins connaître la forme du trou. Que le registre livre chaque année des effectifs de refus agrégés, par âge, sexe et territoire, et nous saurons redresser une estimation, ou renoncer à conclure.",
      "Privés de ce dénominateur, les articles publiés après 2029 traîneront un biais que leurs auteurs ne pourront ni corriger ni même borner.",
    ],
  },
  {
    kind: "comment",
    by: "kone",
    at: "2025-05-19T11:08",
    position: "reserved",
    passage: {
      quote:
        "une liste ou un moyen de rapprochement qui ne devienne pas lui-même un fichier sensible des personnes ayant refusé",
    },
    body: [
      "Une liste noire bien gardée reste une liste noire. Au sein d’un groupement comme le nôtre, je préférerais un appel au registre avec un identifiant dérivé, différent pour chaque projet, et une réponse limitée aux lignes à retirer.",
      "Restent trois points à écrire : l’auteur de l’analyse d’impact, la durée de conservation des journaux d’interrogation, la personne à prévenir si le registre tombe en panne le jour d’un transfert.",
    ],
  },
  {
    kind: "comment",
    by: "duvivier",
    at: "2025-05-26T08:53",
    position: "question",
    passage: {
      quote:
        "Le refus doit parvenir jusqu’aux détenteurs de données de santé avant toute mise à disposition.",
    },
    body: [
      "Avant, mais à quelle étape ? Constituer une cohorte occupe mon service plusieurs semaines. Si un patient refuse entre l’extraction et le dépôt dans l’environnement de traitement sécurisé, devons-nous tout recommencer ? L’article 71, paragraphe 3, raisonne sur la date d’approbation. Reprendre ce repère ici éviterait des interprétations différentes d’un établissement à l’autre.",
    ],
  },
  {
    kind: "comment",
    by: "thiel",
    at: "2025-05-22T17:30",
    position: "reserved",
    passage: {
      quote:
        "Le règlement ne dit pas expressément si le refus peut être partiel, par exemple limité à certaines finalités.",
    },
    body: [
      "L’argument tiré du silence appelle la prudence. Rien, à l’article 71, n’interdit de moduler ; rien non plus ne dispense d’offrir le refus entier, qui est le droit garanti.",
      "Surtout, qu’advient-il d’une autorisation délivrée pour deux finalités quand la personne n’en a écarté qu’une ? Si la loi ne règle pas ce cas, le juge administratif le réglera, plusieurs années trop tard.",
    ],
  },
  {
    kind: "comment",
    by: "vasseur",
    at: "2025-05-28T15:17",
    position: "reserved",
    passage: {
      quote: "si les données ne peuvent être obtenues autrement en temps utile",
    },
    body: [
      "Quand une maladie ne concerne qu’une poignée de familles, chaque dossier absent compte, et chaque dossier présent se reconnaît. Nous vivons les deux côtés du problème.",
      "L’exception ne nous choque donc pas dans son principe. Mais que l’on consulte les associations concernées avant de l’activer, et que l’on écrive ensuite aux familles ce qui a été fait de leurs données.",
    ],
  },
  {
    kind: "comment",
    by: "ferrand",
    at: "2025-05-07T14:05",
    position: "question",
    passage: { quote: "Un formulaire papier et un accueil téléphonique compléteraient le service." },
    body: [
      "Qui décroche, et jusqu’à quelle heure ? J’accompagne des personnes qui abandonnent au troisième menu vocal. Un numéro gratuit tenu par des gens formés coûtera plus cher qu’un automate, c’est vrai. Et pourquoi ne pas laisser le formulaire au comptoir des pharmacies ou à l’accueil des mairies ?",
    ],
  },
  {
    kind: "amendment",
    by: "marsac",
    at: "2025-05-23T16:12",
    position: "reserved",
    passage: { quote: "Les détenteurs interrogeraient ce service avant chaque mise à disposition." },
    proposal:
      "Les détenteurs interrogeraient ce service dans les cinq jours qui précèdent chaque mise à disposition et en garderaient la preuve.",
    body: [
      "Tel quel, le mot « avant » permettrait d’interroger le service six mois plus tôt. En cas de litige, le détenteur devra démontrer qu’il a vérifié, et quand : fixons l’intervalle et la trace. Cinq jours est une base de discussion ; l’essentiel est qu’un chiffre figure dans le texte.",
    ],
  },
  {
    kind: "amendment",
    by: "garrec",
    at: "2025-05-27T19:03",
    position: "opposed",
    passage: { quote: "Les détenteurs interrogeraient ce service avant chaque mise à disposition." },
    proposal:
      "L’organisme responsable de l’accès aux données de santé interrogerait ce service pour le compte des détenteurs et leur transmettrait la liste des lignes à écarter.",
    body: [
      "Je ne souhaite pas ouvrir, depuis chaque système hospitalier, un flux de plus vers un service national, avec ses certificats, ses montées de version et ses nuits d’astreinte. Un seul acteur branché une seule fois, voilà qui se supervise. Nous appliquerions la liste reçue au moment de l’extraction.",
    ],
  },
  {
    kind: "amendment",
    by: "bouchard",
    at: "2025-05-29T20:36",
    position: "favourable",
    passage: { quote: "Une option « tout refuser » resterait présente sur la première page." },
    proposal:
      "Les options « tout refuser » et « ne rien refuser » figureraient côte à côte sur la première page, sans case cochée d’avance.",
    body: [
      "Tout le monde a appris à se méfier des bandeaux où un choix brille et l’autre se cache. Si l’on veut un geste libre, les deux boutons doivent avoir la même taille et la même couleur. Cela tient en une ligne, autant l’écrire dès maintenant.",
    ],
  },
  {
    kind: "amendment",
    by: "jaouen",
    at: "2025-05-16T09:29",
    position: "favourable",
    passage: {
      quote: "L’information donnée au public devra présenter les avantages et les inconvénients du refus",
    },
    proposal:
      "L’information donnée au public, relue par des associations de patients et disponible en français facile à lire et à comprendre, devra présenter les avantages et les inconvénients du refus",
    body: [
      "Nos adhérents reçoivent déjà des notices de quatre pages en petits caractères, qu’ils signent sans les lire. Un texte testé auprès de dix lecteurs ordinaires, puis corrigé, fera davantage pour la confiance qu’une campagne d’affichage. Plusieurs associations ont l’habitude de ces relectures.",
    ],
  },
  {
    kind: "amendment",
    by: "le-bihan",
    at: "2025-05-12T12:14",
    position: "none",
    passage: {
      quote: "pourront lui être transmises, sauf si elle ne le souhaite pas",
    },
    proposal:
      "pourront lui être transmises par un professionnel de santé, au cours d’un échange, sauf si elle ne le souhaite pas",
    body: [
      "Recevoir une telle nouvelle par courrier ou sur un écran de téléphone, dans le bus, peut faire beaucoup de mal. L’article 58 laisse au droit national le soin de fixer les conditions : profitons-en. Un soignant annonce, vérifie ce qui a été compris et propose une suite ; un message automatique ne fait rien de cela.",
    ],
  },
  {
    kind: "opinion",
    by: "roussel",
    at: "2025-05-21T10:55",
    position: "favourable",
    body: [
      "Ma préférence va à un dispositif national, visible et facile à défaire. Aujourd’hui, une opposition reçue par courrier nous arrive parfois après l’appariement, et nous la traitons à la main, avec une marge d’erreur qui me gêne.",
      "Je regrette en revanche que la fiche parle peu des résultats. Montrer à quoi ont servi les données, projet par projet, dans une langue courante, aidera chacun à décider en connaissance de cause. Les équipes devraient prévoir ce résumé dès le protocole.",
    ],
  },
  {
    kind: "opinion",
    by: "sissoko",
    at: "2025-05-30T11:26",
    position: "reserved",
    body: [
      "La surveillance d’un vaccin après sa mise sur le marché dépend de bases aussi complètes que possible : un signal rare disparaît vite lorsque des pans entiers de la population manquent.",
      "Deux clarifications nous aideraient : le traitement des études déjà autorisées à la date du refus, que le règlement préserve, et la manière de publier un résultat négatif dans le délai de dix-huit mois sans compromettre une publication scientifique en cours d’examen.",
    ],
  },
  {
    kind: "answer",
    by: "perrin",
    at: "2025-05-28T17:44",
    position: "favourable",
    question: "guichet",
    choice: "a",
    body: [
      "Nos bureaux des entrées n’ont ni le temps ni la formation pour tenir un registre de plus. Avec un point national, l’agent remet un dépliant et oriente ; il ne devient pas responsable d’un refus égaré.",
    ],
  },
  {
    kind: "answer",
    by: "perrin",
    at: "2025-05-28T17:44",
    position: "none",
    question: "exception",
    scale: 4,
    body: [
      "Oui pour une crise sanitaire ou une menace grave, avec une durée écrite d’avance. Plus réservé pour la simple commodité d’une étude.",
    ],
  },
  {
    kind: "answer",
    by: "fournel",
    at: "2025-05-06T16:38",
    position: "favourable",
    question: "exception",
    scale: 5,
    body: [
      "En investigation d’épidémie, on compte des cas : il en manque trois et la source échappe. Les conditions du paragraphe 4 sont déjà sévères, mandat public, absence d’autre voie, justification au dossier. Les durcir encore rendrait l’outil inutilisable le jour venu.",
    ],
  },
  {
    kind: "answer",
    by: "ilic",
    at: "2025-05-30T21:09",
    position: "reserved",
    question: "decouvertes",
    body: [
      "Seulement si la personne a pu dire, avant, ce qu’elle voulait savoir. Puis par un soignant qu’elle connaît, jamais par une notification. Pour une fragilité psychique, le moment compte autant que le contenu : prévoir de différer, et d’accompagner.",
    ],
  },
];
