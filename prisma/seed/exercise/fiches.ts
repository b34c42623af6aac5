import type { SeedFiche } from "../shape";

/**
 * The open consultation of the demonstration: a draft charter that exists nowhere, in a land that exists
 * nowhere. « Ce que dit le projet de charte » stands where the 2025 fiches say what the regulation says.
 */
export const exerciseThemes: readonly { key: string; title: string }[] = [
  { key: "quotidien", title: "Le carnet au quotidien" },
  { key: "partage", title: "Le partage et ses limites" },
];

const contentOfTheNotebook: SeedFiche = {
  number: 1,
  slug: "1-contenu-du-carnet",
  title: "Ce que l’on écrit dans le carnet",
  theme: "quotidien",
  articles: ["3", "4", "5", "6"],
  inBrief: {
    sentences: [
      "À Brumeval, territoire imaginaire, plusieurs services se relaient chaque jour chez les mêmes personnes.",
      "Ils se passent le mot dans un cahier de papier, posé dans la cuisine.",
      "Le projet de charte prévoit un carnet de liaison numérique, commun à tous les services.",
      "Il distingue trois sortes de mots : la consigne, l’observation et le message personnel.",
      "Il interdit d’y écrire un jugement sur la personne ou sur ses proches.",
    ],
    asked: "Dites-nous quels mots doivent figurer dans le carnet, et sous quelle forme.",
  },
  context: [
    "Le pays de Brumeval est un territoire imaginaire de vingt-deux communes. Quatre services d’aide et de soins s’y partagent les visites à domicile : le matin pour la toilette, à midi pour le repas, le soir pour le coucher. Un même foyer peut recevoir cinq intervenants différents dans la semaine.",
    "Aujourd’hui, chacun note l’essentiel dans un cahier de papier : les heures de passage, les repas, les courses à faire, parfois une inquiétude. Le cahier est simple et toujours à portée de main. Mais il se perd, il se tache, et le service du soir ne peut pas le lire avant d’arriver.",
    "Le projet de charte remplace ce cahier par un carnet numérique, ouvert sur une tablette laissée au domicile et sur le téléphone des intervenants. Le cahier de papier resterait possible pour qui le demande.",
  ],
  regulation: [
    "L’article 3 fixe les trois sortes de mots que le carnet peut contenir :",
    {
      list: [
        "la consigne, écrite par un service, qui dit ce qui est à faire à la prochaine visite ;",
        "l’observation, qui rapporte un fait constaté pendant la visite, avec son heure ;",
        "le message personnel, que la personne accompagnée ou un proche adresse à un intervenant.",
      ],
    },
    "L’article 4 demande que chaque mot soit daté, signé du prénom de son auteur et rattaché à son service. Un mot envoyé ne s’efface pas : il peut seulement être corrigé, et la correction reste visible.",
    {
      quote:
        "Le carnet rapporte des faits. Il ne contient aucun jugement sur la personne, sur son logement ni sur ses proches.",
      source: "Projet de charte, article 5",
    },
    "L’article 6 précise que les actes de soins restent notés dans le dossier de soins, qui n’est pas le carnet.",
  ],
  stakes: [
    "Trop de mots cachent ceux qui comptent. Un carnet où tout s’écrit devient vite un carnet que personne ne lit, et la consigne importante s’y noie.",
    "Trop peu de mots laissent des trous. Une chaise déplacée, un repas à peine touché, une porte mal fermée : ces détails n’entrent dans aucune case, et ce sont souvent eux qui alertent.",
    "Enfin, le carnet est lu par la personne dont il parle. Un mot maladroit blesse, même quand il est exact.",
  ],
  scenarios: [
    {
      key: "A",
      title: "Des cases à cocher, et une ligne libre",
      blocks: [
        "Le carnet proposerait une liste de faits courants : repas, boisson, lever, sortie, courses. L’intervenant cocherait, puis ajouterait une ligne s’il le souhaite.",
        "Les cases seraient revues chaque année par un groupe de personnes accompagnées et d’intervenants.",
      ],
    },
    {
      key: "B",
      title: "Une page libre, résumée chaque semaine",
      blocks: [
        "Le carnet laisserait une page libre à chaque visite. Une fois par semaine, un référent du service relirait les pages et placerait un résumé de dix lignes en tête du carnet.",
      ],
    },
  ],
  impacts: {
    introduction: "Le tableau compare les deux scénarios selon ce qu’ils changeraient pour chacun.",
    table: {
      caption: "Effets attendus des deux scénarios sur l’écriture du carnet",
      head: ["Critère", "Scénario A", "Scénario B"],
      rows: [
        ["Temps d’écriture à chaque visite", "court", "variable"],
        ["Lecture par le service suivant", "d’un coup d’œil", "par le résumé, puis les pages"],
        ["Place laissée aux détails", "une ligne", "une page"],
        ["Travail du référent", "faible", "régulier, chaque semaine"],
        ["Aisance à l’écrit demandée", "faible", "plus grande"],
      ],
    },
  },
  questions: [
    {
      key: "forme-des-pages",
      type: "choice",
      wording: "Quel scénario vous paraît le mieux convenir ?",
      options: [
        { key: "a", label: "Scénario A : des cases à cocher, et une ligne libre" },
        { key: "b", label: "Scénario B : une page libre, résumée chaque semaine" },
        { key: "autre", label: "Une autre forme" },
      ],
    },
    {
      key: "clarte-des-trois-sortes",
      type: "scale",
      wording: "La distinction entre consigne, observation et message personnel vous semble-t-elle claire ?",
      low: "pas claire du tout",
      high: "très claire",
    },
    {
      key: "fait-oublie",
      type: "text",
      wording:
        "Quel fait de la vie quotidienne le carnet devrait-il pouvoir rapporter, et que le projet oublie ?",
    },
  ],
};

const readersOfTheNotebook: SeedFiche = {
  number: 2,
  slug: "2-qui-lit-qui-ecrit",
  title: "Qui lit et qui écrit dans le carnet",
  theme: "partage",
  articles: ["7", "8", "9", "10"],
  inBrief: {
    sentences: [
      "Un carnet partagé n’est utile que si les bonnes personnes peuvent le lire.",
      "Le projet de charte réunit autour de chaque personne accompagnée un cercle de lecture.",
      "La personne choisit qui entre dans ce cercle, et peut changer d’avis.",
      "Chaque lecture laisse une trace, que la personne peut consulter.",
      "Reste à décider ce que voient les services qui ne soignent pas.",
    ],
    asked: "Dites-nous comment le cercle de lecture devrait se former et se défaire.",
  },
  context: [
    "Dans le pays de Brumeval, territoire imaginaire, le cahier de papier est posé sur la table : qui entre peut le lire. Le voisin qui apporte le pain, l’intervenante du matin, la nièce de passage le feuillettent sans que personne ne s’en étonne.",
    "Un carnet numérique change cette habitude dans les deux sens. Il ferme la porte aux regards de hasard. Il l’ouvre aussi à des lecteurs éloignés, qui n’ont jamais passé le seuil de la maison.",
  ],
  regulation: [
    "L’article 7 crée le cercle de lecture. Y entrent les intervenants des services qui viennent au domicile, et les proches que la personne a désignés. Nul n’y entre du seul fait de sa fonction.",
    "L’article 8 donne à la personne accompagnée, ou à qui la représente, le droit de retirer un lecteur à tout moment, sans dire pourquoi. Le retrait prend effet dans l’heure.",
    "L’article 9 distingue deux droits :",
    {
      list: [
        "lire le carnet, en entier ou en partie ;",
        "y écrire, ce qui suppose d’avoir suivi une présentation d’une heure.",
      ],
    },
    "L’article 10 demande que chaque lecture soit inscrite dans un relevé, tenu en mots simples et remis à la personne chaque mois.",
  ],
  stakes: [
    "La confiance tient à peu de chose. Une personne qui ne sait pas qui la lit finit par ne plus rien confier, et le carnet se vide de ce qui le rend utile.",
    "Les services rencontrent la difficulté inverse. Un remplaçant arrivé le samedi, qui ne peut rien lire, travaille à l’aveugle ; un proche écarté par erreur apprend trop tard une absence ou un incident.",
    "Enfin, tous les services n’ont pas besoin de tout savoir. Qui livre un repas doit connaître le code de la porte et le menu convenu ; il n’a que faire de l’heure du coucher.",
  ],
  scenarios: [
    {
      key: "A",
      title: "Un cercle composé nom par nom",
      blocks: [
        "La personne désignerait elle-même chaque lecteur, avec l’aide d’un référent si elle le souhaite. Un remplaçant devrait être ajouté avant sa première visite.",
      ],
    },
    {
      key: "B",
      title: "Un cercle composé par service",
      blocks: [
        "La personne désignerait des services. Chacun ouvrirait le carnet à ses intervenants du jour, remplaçants compris, et tiendrait leur liste à la disposition de la personne.",
      ],
    },
    {
      key: "C",
      title: "Deux cercles, l’un étroit, l’autre large",
      blocks: [
        "Un cercle étroit, désigné nom par nom, lirait tout le carnet. Un cercle large, désigné par service, ne lirait que les consignes utiles à la visite.",
      ],
    },
  ],
  impacts: {
    introduction: "Le tableau met côte à côte les trois scénarios, sans les classer.",
    table: {
      caption: "Effets attendus des trois scénarios sur l’accès au carnet",
      head: ["Critère", "Scénario A", "Scénario B", "Scénario C"],
      rows: [
        ["Choix laissé à la personne", "très fin", "par service", "fin pour le cercle étroit"],
        ["Accueil d’un remplaçant", "à prévoir avant la visite", "immédiat", "immédiat pour les consignes"],
        ["Démarches pour la personne", "nombreuses", "peu nombreuses", "moyennes"],
        ["Réglages du carnet", "simples", "simples", "plus complexes"],
      ],
    },
  },
  questions: [
    {
      key: "forme-du-cercle",
      type: "choice",
      wording: "Quelle façon de composer le cercle de lecture retiendriez-vous ?",
      options: [
        { key: "a", label: "Scénario A : nom par nom" },
        { key: "b", label: "Scénario B : par service" },
        { key: "c", label: "Scénario C : deux cercles" },
        { key: "autre", label: "Une autre façon" },
      ],
    },
    {
      key: "utilite-du-releve",
      type: "scale",
      wording: "Le relevé mensuel des lectures vous semble-t-il utile ?",
      low: "pas utile du tout",
      high: "très utile",
    },
    {
      key: "personne-empechee",
      type: "text",
      wording:
        "Comment composer le cercle quand la personne ne peut pas dire elle-même qui elle souhaite y voir ?",
    },
  ],
};

const lifeOfTheNotebook: SeedFiche = {
  number: 3,
  slug: "3-garder-transmettre-effacer",
  title: "Garder, transmettre, effacer le carnet",
  theme: "partage",
  articles: ["11", "12", "13", "14"],
  inBrief: {
    sentences: [
      "Un carnet grossit chaque jour : il faut dire quand ses pages s’effacent.",
      "Le projet de charte garde les pages un an, puis les efface.",
      "Quand la personne change de service, son carnet la suit.",
      "Quand l’accompagnement prend fin, le carnet lui est remis.",
      "Deux points restent ouverts : la durée, et le sort des messages personnels.",
    ],
    asked: "Dites-nous combien de temps le carnet devrait être gardé, et par qui.",
  },
  context: [
    "Les cahiers de papier du pays de Brumeval, territoire imaginaire, finissent dans un tiroir. Certaines familles les conservent comme un souvenir, d’autres les jettent au premier rangement. Aucun service n’en tient le compte.",
    "Le carnet numérique, lui, reste là tant que personne ne décide de l’effacer. Le comité de rédaction de la charte, imaginaire lui aussi, propose donc d’écrire une règle, la même pour tous les services.",
  ],
  regulation: [
    "L’article 11 fixe la durée. Une page est lisible par le cercle de lecture pendant trois mois, puis gardée à part neuf mois, où seule la personne accompagnée peut la rouvrir. Au bout d’un an, elle est effacée.",
    "L’article 12 règle le changement de service : le carnet suit la personne, et l’ancien service cesse de le lire le jour même.",
    "L’article 13 règle la fin de l’accompagnement. Le carnet est remis à la personne, sur papier ou dans un fichier, dans les trente jours. Si elle est décédée, il est remis au proche qu’elle avait désigné, et à lui seul.",
    {
      quote:
        "Aucune page du carnet ne peut servir à évaluer le travail d’un intervenant, ni à préparer une décision contraire aux intérêts de la personne.",
      source: "Projet de charte, article 14",
    },
  ],
  stakes: [
    "Trois intérêts se croisent :",
    {
      list: [
        "celui de la personne, qui peut souhaiter que l’on oublie ses mauvais jours ;",
        "celui des services, qui doivent pouvoir expliquer ce qu’ils ont fait si on le leur demande ;",
        "celui des proches, pour qui quelques lignes gardées peuvent avoir du prix.",
      ],
    },
    "Effacer trop tôt prive d’une explication. Garder trop longtemps expose des moments intimes à des regards qui n’étaient pas prévus. Entre les deux, la règle doit rester assez courte pour être retenue par tous.",
  ],
  scenarios: [
    {
      key: "A",
      title: "Un an pour tous",
      blocks: [
        "La durée de l’article 11 s’appliquerait à toutes les pages, messages personnels compris. Personne n’aurait rien à régler, et l’effacement se ferait seul, chaque nuit.",
      ],
    },
    {
      key: "B",
      title: "Une durée choisie par la personne",
      blocks: [
        "La personne choisirait entre trois mois, un an et trois ans, à l’ouverture du carnet. Elle pourrait changer d’avis une fois par an.",
        "Les messages personnels suivraient une autre règle : ils resteraient à qui les a reçus, jusqu’à ce que cette personne les efface.",
      ],
    },
  ],
  impacts: {
    introduction: "Le tableau compare ce que chaque scénario demanderait et permettrait.",
    table: {
      caption: "Effets attendus des deux scénarios sur la durée de vie du carnet",
      head: ["Critère", "Scénario A", "Scénario B"],
      rows: [
        ["Choix de la personne", "aucun", "trois durées"],
        ["Explications à donner", "une phrase", "un entretien à l’ouverture"],
        ["Retour sur un événement ancien", "possible pendant un an", "selon la durée choisie"],
        ["Sort des messages personnels", "effacés avec les pages", "gardés par leur destinataire"],
        ["Égalité entre les foyers", "la même règle partout", "une règle par foyer"],
      ],
    },
  },
  questions: [
    {
      key: "duree-des-pages",
      type: "choice",
      wording: "Quelle règle de durée vous paraît la meilleure ?",
      options: [
        { key: "a", label: "Scénario A : un an pour tous" },
        { key: "b", label: "Scénario B : une durée choisie par la personne" },
        { key: "autre", label: "Une autre règle" },
      ],
    },
    {
      key: "confiance-effacement",
      type: "scale",
      wording: "Auriez-vous confiance dans un effacement qui se fait seul ?",
      low: "aucune confiance",
      high: "entière confiance",
    },
    {
      key: "remise-du-carnet",
      type: "text",
      wording: "Sous quelle forme souhaiteriez-vous que le carnet soit remis à la fin de l’accompagnement ?",
    },
  ],
};

export const exerciseFiches: readonly SeedFiche[] = [
  contentOfTheNotebook,
  readersOfTheNotebook,
  lifeOfTheNotebook,
];
