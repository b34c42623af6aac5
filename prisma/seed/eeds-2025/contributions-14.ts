import type { SeedContribution } from "../shape";

export const contributions14: readonly SeedContribution[] = [
  {
    key: "c14-garrec-interne",
    kind: "comment",
    by: "garrec",
    at: "2025-05-14T09:27",
    position: "reserved",
    passage: { quote: "y compris par les établissements qui hébergent eux-mêmes leurs données" },
    body: [
      "Nos salles machines sont à deux cents mètres des urgences : la localisation ne pose aucune difficulté. Le point dur est ailleurs, dans la télémaintenance. Des prestataires d’imagerie ou de biologie ouvrent des sessions depuis d’autres continents, et parfois emportent des journaux techniques qui contiennent des identifiants.",
      "Si l’exigence vise le seul stockage, elle sera cochée en une ligne sans rien changer à cela.",
    ],
  },
  {
    kind: "comment",
    by: "perrin",
    at: "2025-05-26T14:19",
    position: "reserved",
    passage: {
      quote: "que les données prioritaires soient stockées dans l’Union, y compris par les établissements",
    },
    body: [
      "Notre parc compte des dizaines d’applications, dont certaines achetées jadis par un service qui n’existe plus. Avant d’exiger, il faudra nous laisser le temps de savoir où sont les sauvegardes, y compris celles que le fournisseur fait pour notre compte. L’inventaire est le vrai chantier.",
    ],
  },
  {
    key: "c14-boissier-ehpad",
    kind: "comment",
    by: "boissier",
    at: "2025-05-20T15:52",
    position: "question",
    passage: { quote: "par les établissements qui hébergent eux-mêmes leurs données" },
    body: [
      "Un EHPAD est-il compté parmi ces établissements ? L’article 86 parle de prestataires de soins, et nous faisons à la fois du soin et de l’hébergement de personnes. Beaucoup de maisons gardent le dossier du résident sur un petit serveur, dans un placard fermé à clé. Il serait utile de l’écrire noir sur blanc.",
    ],
  },
  {
    kind: "comment",
    by: "haddad",
    at: "2025-05-06T11:03",
    position: "favourable",
    passage: {
      quote: "Un même hébergeur peut relever à la fois de la certification HDS, du référentiel du SNDS",
    },
    body: [
      "Constat exact, vécu chaque trimestre. La même preuve, par exemple la revue des habilitations, est fournie sous quatre formats à quatre auditeurs. Une table de correspondance officielle entre les exigences ferait gagner plus de sécurité qu’un référentiel supplémentaire, car l’équipe passerait son temps à corriger plutôt qu’à recopier.",
    ],
  },
  {
    key: "c14-thiel-adequation",
    kind: "comment",
    by: "thiel",
    at: "2025-05-23T10:36",
    position: "question",
    passage: { quote: "un pays tiers, un territoire ou un secteur couvert par une décision d’adéquation" },
    body: [
      "Le scénario C peut-il aller jusqu’à fermer cette exception ? Le paragraphe 2 de l’article 87 est d’application directe et le considérant 93 réserve lui-même le cas de l’adéquation. Une qualification qui exclurait en pratique tout hébergeur d’un pays adéquat risquerait d’être discutée devant le juge. La marge paraît plus large au titre de l’article 90, sur les transferts.",
    ],
  },
  {
    kind: "comment",
    by: "bouchard",
    at: "2025-05-29T18:44",
    position: "favourable",
    passage: {
      quote: "un accès à distance ou une loi étrangère peuvent atteindre des données stockées en Europe",
    },
    body: [
      "Dans nos réunions publiques, quelqu’un finit toujours par demander « Qui peut regarder ? », et jamais « Où est le disque dur ? ». Cette phrase répond enfin à la bonne question. Une carte d’Europe sur une plaquette ne rassure personne si l’on ne dit pas quelles entreprises tiennent les clés de chiffrement.",
    ],
  },
  {
    kind: "comment",
    by: "keller",
    at: "2025-05-22T17:31",
    position: "reserved",
    passage: { quote: "les journaux d’accès étant conservés au moins un an" },
    body: [
      "Un plancher d’un an, soit. Mais rien n’est dit du format, de l’horodatage ni de l’intégrité de ces traces. Sans scellement, un administrateur malveillant les réécrit. Je suggère un dépôt en écriture seule, hors de portée de l’exploitant, et un schéma commun pour que l’auditeur n’ait pas à réapprendre chaque plateforme.",
    ],
  },
  {
    key: "c14-pichon-marche",
    kind: "comment",
    by: "pichon",
    at: "2025-05-30T09:11",
    position: "opposed",
    passage: { quote: "Plus restreintes au départ" },
    body: [
      "« Au départ », et ensuite ? Nous sommes huit dans l’entreprise. Changer d’hébergeur a déjà mangé une année de développement ; recommencer pour une offre rare, donc chère, ce serait choisir entre nos laboratoires clients et notre mise aux normes. Cette case du tableau mérite mieux que quatre mots.",
    ],
  },
  {
    key: "c14-marsac-eee",
    kind: "amendment",
    by: "marsac",
    at: "2025-05-21T16:25",
    position: "favourable",
    passage: { quote: "exiger que les données prioritaires soient stockées dans l’Union" },
    proposal:
      "exiger que les données prioritaires soient stockées dans l’Union ou dans un autre État de l’Espace économique européen",
    body: [
      "Deux périmètres cohabiteraient sinon : l’Union pour la loi, l’Espace économique européen pour le référentiel HDS. Un hébergeur certifié disposant d’un site en Norvège serait en règle le lundi et en faute le mardi. L’article 86 parle de l’Union ; il n’oblige pas à être plus étroit que le droit que nous appliquons déjà.",
    ],
  },
  {
    kind: "amendment",
    by: "garrec",
    at: "2025-05-27T08:58",
    position: "favourable",
    passage: { quote: "Une période de transition pourrait être prévue pour les contrats en cours." },
    proposal:
      "Les contrats en cours pourraient aller jusqu’à leur terme, dans une limite fixée par la loi, si le prestataire remet un plan de réversibilité dans l’année.",
    body: [
      "Un marché public d’hébergement dure souvent quatre ans et se prépare bien plus d’un an à l’avance. Le rompre coûte cher et met en péril la reprise des données. Je préfère une règle qui laisse finir le contrat mais qui oblige tout de suite à organiser la sortie.",
    ],
  },
  {
    kind: "amendment",
    by: "castaing",
    at: "2025-05-30T14:37",
    position: "none",
    passage: { quote: "s’il n’offre ni les logiciels ni la puissance de calcul attendus" },
    proposal:
      "s’il n’offre ni les logiciels, ni la puissance de calcul attendus, ni un moyen rapide d’y déposer ses propres programmes",
    body: [
      "Ajout de praticienne. Le temps perdu vient moins des processeurs que du dépôt d’une bibliothèque de calcul, soumis à un ticket puis à un comité. Une analyse statistique se reprend vingt fois ; il faut pouvoir corriger un script dans la journée.",
    ],
  },
  {
    kind: "opinion",
    by: "rivoire",
    at: "2025-05-28T20:16",
    position: "reserved",
    body: [
      "Pour un jeune éditeur de logiciels de ville, aucune de ces exigences n’est choquante prise isolément. Leur empilement l’est. Nous louons déjà une infrastructure certifiée ; qu’on nous laisse hériter de ses preuves au lieu de tout redémontrer à notre étage.",
      "Je demande surtout que les textes de 2027 soient publiés en français courant, avec des exemples pour une équipe qui tient autour d’une table.",
    ],
  },
  {
    kind: "opinion",
    by: "cohen",
    at: "2025-05-12T13:05",
    position: "none",
    body: [
      "Vu d’un comptoir d’officine, l’hébergement est invisible : le logiciel est fourni, la sauvegarde aussi, et le contrat tient en une case cochée. Les pharmaciens restent pourtant responsables de ce choix. Un modèle de clause, lisible en cinq minutes, indiquant le lieu du stockage et les accès depuis l’étranger, leur rendrait un service immédiat.",
    ],
  },
  {
    kind: "answer",
    question: "scenario",
    choice: "b",
    by: "haddad",
    at: "2025-05-30T16:50",
    position: "favourable",
    body: [
      "Le module propre aux environnements sécurisés éviterait une seconde certification complète. À écrire après les actes d’exécution, pas avant : deux versions en dix-huit mois ruineraient l’effet recherché.",
    ],
  },
  {
    kind: "answer",
    question: "preparation",
    scale: 2,
    by: "sorel",
    at: "2025-05-29T12:22",
    position: "reserved",
    body: [
      "Le dossier patient, oui. La messagerie interne, la dictée vocale et l’agenda de blocs opératoires, je ne le jurerais pas : les sous-traitants de nos sous-traitants nous échappent en partie.",
    ],
  },
  {
    kind: "answer",
    question: "obstacles",
    by: "sorel",
    at: "2025-05-29T12:22",
    position: "none",
    body: [
      "D’abord obtenir des réponses écrites des fournisseurs, ensuite renégocier. Deux exercices budgétaires me paraissent un minimum pour une clinique sans juriste à demeure.",
    ],
  },
  {
    kind: "answer",
    question: "outils",
    by: "nguyen",
    at: "2025-05-30T19:40",
    position: "none",
    body: [
      "En génomique : des cartes graphiques réservables à l’heure, du stockage objet, des conteneurs signés importables, et des données de référence déjà installées. Recopier un génome de référence dans chaque bulle de travail n’a pas de sens.",
    ],
  },
];
