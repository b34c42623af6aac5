import type { SeedContribution, SeedReply } from "../shape";

/** Days before the loading, then Paris time: "D-3T10:04". */
export type RelativeAt = `D-${1 | 2 | 3 | 4 | 5 | 6}T${number}:${number}`;

/** `fiche`: the number of the fiche; here one list holds those of all three. */
export type ExerciseContribution = SeedContribution & { at: RelativeAt; fiche: 1 | 2 | 3 };
export type ExerciseReply = SeedReply & { at: RelativeAt };

const contentContributions: readonly ExerciseContribution[] = [
  {
    fiche: 1,
    kind: "comment",
    by: "kervadec",
    at: "D-6T18:47",
    position: "favourable",
    passage: { quote: "un carnet que personne ne lit, et la consigne importante s’y noie" },
    body: [
      "C’est exactement ce qui se passe avec le cahier d’aujourd’hui. J’ouvre la page du matin, il y a deux feuillets sur le temps qu’il fait et, tout en bas, « le plombier passe à 11 h ». Si les consignes avaient leur place à elles, en haut, je les verrais avant d’enlever mon manteau.",
    ],
  },
  {
    key: "pradel-jugement",
    fiche: 1,
    kind: "comment",
    by: "pradel",
    at: "D-6T10:12",
    position: "favourable",
    named: true,
    passage: { quote: "Le carnet rapporte des faits. Il ne contient aucun jugement sur la personne" },
    body: [
      "Merci pour cette phrase. On a écrit un jour dans mon cahier que j’étais « difficile », parce que je n’avais pas voulu dîner à cinq heures et demie. Le fait, c’était l’heure. Le reste était un avis, et tous ceux qui sont venus ensuite l’ont lu avant de me dire bonjour.",
    ],
  },
  {
    fiche: 1,
    kind: "comment",
    by: "mansouri",
    at: "D-4T20:31",
    position: "question",
    passage: { quote: "aucun jugement sur la personne, sur son logement ni sur ses proches" },
    body: [
      "Où passe la frontière ? « Le couloir est encombré, j’ai failli tomber » rapporte un fait et protège la collègue suivante ; certains y verront une critique du logement.",
      "Deux ou trois exemples de phrases admises et de phrases refusées, placés à la fin de l’article, nous éviteraient bien des disputes.",
    ],
  },
  {
    key: "tardieu-signature",
    fiche: 1,
    kind: "amendment",
    by: "tardieu",
    at: "D-2T14:05",
    position: "reserved",
    passage: { quote: "signé du prénom de son auteur et rattaché à son service" },
    proposal: "signé du prénom et de la fonction de son auteur et rattaché à son service",
    body: [
      "Nous comptons trois Nathalie dans le même secteur, dont une infirmière. Un prénom seul ne dit pas à qui s’adresser, ni ce que la personne avait qualité pour constater. La fonction suffit ; nous ne demandons pas le nom de famille, que nos équipes préfèrent ne pas laisser au domicile.",
    ],
  },
  {
    fiche: 1,
    kind: "answer",
    by: "tardieu",
    at: "D-2T14:32",
    position: "reserved",
    question: "forme-des-pages",
    choice: "a",
    body: [
      "Les cases conviennent à des visites de trente minutes. Nous voudrions toutefois deux lignes libres au lieu d’une, et la possibilité de dicter.",
    ],
  },
  {
    fiche: 1,
    kind: "answer",
    by: "tardieu",
    at: "D-2T14:32",
    position: "none",
    question: "clarte-des-trois-sortes",
    scale: 3,
    body: [
      "Consigne et message personnel se distinguent sans peine. L’observation, moins : en réunion, quatre responsables sur neuf y rangeaient aussi leurs propres suggestions.",
    ],
  },
];

const readerContributions: readonly ExerciseContribution[] = [
  {
    key: "aubertin-retrait",
    fiche: 2,
    kind: "comment",
    by: "aubertin",
    at: "D-5T21:16",
    position: "reserved",
    passage: { quote: "retirer un lecteur à tout moment, sans dire pourquoi" },
    body: [
      "Je comprends le principe et je le soutiens pour ma mère. Mais j’habite à trois heures de route : si elle me retire un soir de fâcherie, je ne saurai même pas que je ne vois plus rien. Que le lecteur retiré reçoive au moins un mot neutre, le jour même, pour ne pas prendre le silence du carnet pour une bonne nouvelle.",
    ],
  },
  {
    fiche: 2,
    kind: "comment",
    by: "belkacem",
    at: "D-3T12:40",
    position: "none",
    passage: {
      quote: "Une personne qui ne sait pas qui la lit finit par ne plus rien confier",
      until: "travaille à l’aveugle",
    },
    body: [
      "Ces deux paragraphes opposent la confiance et la continuité comme s’il fallait choisir. À la maison de santé, nous avons réglé cela autrement : le remplaçant est présenté par téléphone la veille, en deux minutes, et c’est la personne qui lui ouvre la page.",
      "La fiche gagnerait à décrire ce geste de présentation, qui ne dépend d’aucun des trois scénarios.",
    ],
  },
  {
    fiche: 2,
    kind: "amendment",
    by: "fauvel",
    at: "D-3T16:58",
    position: "favourable",
    passage: { quote: "tenu en mots simples et remis à la personne chaque mois" },
    proposal:
      "tenu en mots simples, remis à la personne chaque mois et lu avec elle à voix haute si elle le demande",
    body: [
      "Un papier de plus dans une enveloppe ne vaut rien pour qui n’y voit plus. Parmi nos adhérents, beaucoup se font lire leur courrier. L’ajout ne coûte qu’un quart d’heure par mois et fait du relevé un vrai moment d’échange.",
    ],
  },
  {
    key: "jourdan-menu",
    fiche: 2,
    kind: "comment",
    by: "jourdan",
    at: "D-1T09:22",
    position: "opposed",
    passage: { quote: "doit connaître le code de la porte et le menu convenu" },
    body: [
      "Non : nos livreurs ont besoin d’une troisième chose, savoir si quelqu’un est là. Frapper à une porte close, attendre, puis repartir avec un plateau chaud arrive chaque semaine, et personne ne nous prévient d’une absence. Cette phrase nous enferme dans une case trop petite ; elle préparerait un accès dont nous n’aurions pas l’usage.",
    ],
  },
  {
    key: "whitcombe-voisins",
    fiche: 2,
    kind: "opinion",
    by: "whitcombe",
    at: "D-4T11:53",
    position: "reserved",
    named: true,
    lang: "en",
    body: [
      "I moved to Brumeval last year and help two elderly neighbours with their shopping. Neither the sheet nor the scenarios mention people like me: not family, not a service, yet at the door three times a week. Scenario C might work if the wide circle could include a named neighbour who sees only the shopping list.",
      "One practical request: please make sure the monthly statement can be had in another language.",
    ],
  },
  {
    fiche: 2,
    kind: "answer",
    by: "fauvel",
    at: "D-3T17:06",
    position: "favourable",
    question: "forme-du-cercle",
    choice: "c",
    body: [
      "Deux cercles, à condition que le passage de l’un à l’autre tienne en un seul geste et que le mot « étroit » disparaisse : plusieurs familles l’ont entendu comme un reproche.",
    ],
  },
];

const durationContributions: readonly ExerciseContribution[] = [
  {
    fiche: 3,
    kind: "comment",
    by: "ostrowski",
    at: "D-2T10:38",
    position: "reserved",
    passage: { quote: "l’effacement se ferait seul, chaque nuit" },
    body: [
      "Techniquement, rien d’insurmontable. Attention cependant aux tablettes restées hors réseau : une page effacée chez nous peut dormir plusieurs semaines dans un appareil éteint. Écrire « au plus tard à la prochaine connexion de chaque appareil » serait plus honnête que de promettre une nuit.",
    ],
  },
  {
    key: "pradel-tiroir",
    fiche: 3,
    kind: "comment",
    by: "pradel",
    at: "D-5T15:29",
    position: "question",
    passage: { quote: "sur papier ou dans un fichier, dans les trente jours" },
    body: [
      "Qui choisit, du papier ou du fichier ? Je n’ai pas d’ordinateur et ma petite-fille me dit qu’un fichier suffira. Si c’est à moi de choisir, écrivez-le ; trente jours, cela me va.",
    ],
  },
  {
    fiche: 3,
    kind: "amendment",
    by: "aubertin",
    at: "D-1T22:03",
    position: "opposed",
    passage: { quote: "il est remis au proche qu’elle avait désigné, et à lui seul" },
    proposal: "il est remis aux proches qu’elle avait désignés, à chacun en entier",
    body: [
      "Nous sommes trois enfants. Obliger notre mère à n’en nommer qu’un, c’est lui faire trancher une question qu’elle a évitée toute sa vie, et laisser les deux autres quémander une copie au troisième.",
    ],
  },
  {
    fiche: 3,
    kind: "opinion",
    by: "mansouri",
    at: "D-1T13:44",
    position: "none",
    body: [
      "Cette fiche parle des pages comme si elles se valaient toutes. Une consigne périmée au bout de deux jours encombre ; un message de remerciement peut compter dix ans plus tard.",
      "Avant de fixer une durée unique ou de la laisser au choix, pourquoi ne pas partir des trois sortes de mots de la fiche 1 et donner à chacune la sienne ?",
    ],
  },
  {
    fiche: 3,
    kind: "answer",
    by: "kervadec",
    at: "D-4T19:10",
    position: "reserved",
    question: "duree-des-pages",
    choice: "autre",
    body: [
      "Six mois me paraissent suffire. Au-delà, je ne relis jamais rien, et je n’aimerais pas qu’on me ressorte une phrase écrite un soir de fatigue, malgré l’article 14.",
    ],
  },
];

export const exerciseContributions: readonly ExerciseContribution[] = [
  ...contentContributions,
  ...readerContributions,
  ...durationContributions,
];

export const exerciseReplies: readonly ExerciseReply[] = [
  {
    to: "pradel-jugement",
    by: "kervadec",
    at: "D-5T07:55",
    body: [
      "Bien vu. De mon côté, je noterai désormais l’heure proposée et l’heure souhaitée, rien d’autre : cela dit tout au collègue du lendemain.",
    ],
  },
  {
    to: "aubertin-retrait",
    by: "fauvel",
    at: "D-3T17:21",
    body: [
      "Nous avons reçu plusieurs appels dans ce sens. Un avis automatique, sans motif ni date de lecture, respecterait à la fois votre mère et votre tranquillité.",
    ],
  },
  {
    to: "tardieu-signature",
    by: "mansouri",
    at: "D-1T13:51",
    body: [
      "D’accord pour la fonction. Il faudra une courte liste commune, sinon chaque service inventera ses intitulés.",
    ],
  },
  {
    to: "pradel-tiroir",
    by: "aubertin",
    at: "D-4T21:38",
    body: [
      "Même question chez nous ! Je proposerais les deux d’office, le papier pour la personne et le fichier pour le proche désigné.",
    ],
  },
];
