import type { SeedContribution } from "../shape";

export const contributions02: readonly SeedContribution[] = [
  {
    by: "astruc",
    at: "2025-05-07T12:36",
    kind: "comment",
    position: "favourable",
    passage: { quote: "quelles catégories de professionnels voient quelles catégories de données" },
    body: [
      "C’est là que se joue le secret professionnel, plus que dans le choix d’un portail. La règle doit se lire en une page, être débattue avec les ordres et publiée avec ses motifs. Un praticien qui comprend pourquoi il ne voit pas un document ne cherchera pas à contourner le masque.",
    ],
  },
  {
    by: "le-bihan",
    at: "2025-05-14T17:19",
    kind: "comment",
    position: "reserved",
    passage: { quote: "quelles catégories de professionnels voient quelles catégories de données" },
    body: [
      "Raisonner par diplôme date d’un temps où chacun restait dans son couloir. Une infirmière en pratique avancée qui suit seule des patients insuffisants cardiaques n’a pas besoin des mêmes pièces qu’une collègue de bloc.",
      "L’article 11 parle de catégories de professionnels ou de tâches de soin : retenez la seconde branche.",
    ],
  },
  {
    by: "cohen",
    at: "2025-05-27T13:10",
    kind: "comment",
    position: "reserved",
    passage: {
      quote:
        "un infirmier, un pharmacien ou une sage-femme n’ont pas les mêmes outils ni les mêmes droits qu’un médecin",
    },
    body: [
      "Au comptoir, la fonction rénale décide d’une dose. Le pharmacien qui dispense sans connaître la créatinine fait confiance, il ne contrôle pas. La phrase constate une différence de droits comme si elle allait de soi ; elle devrait demander, pour chaque acte confié à l’officine, quelle donnée lui correspond.",
    ],
  },
  {
    by: "garrec",
    at: "2025-05-28T08:55",
    kind: "comment",
    position: "question",
    passage: { quote: "réservés aux titulaires d’un moyen d’identification électronique reconnu" },
    body: [
      "Comment faire pour les internes arrivés le matin même, les intérimaires de nuit et les secrétaires médicales qui préparent la consultation ? Nos comptes locaux ne sont pas des moyens d’identification au sens du règlement de 2014.",
      "Il nous faudrait une règle claire sur la délégation : l’hôpital authentifie la personne, le socle fait confiance à l’hôpital, et le nom remonte dans la trace.",
    ],
  },
  {
    by: "baron",
    at: "2025-05-29T15:31",
    kind: "comment",
    position: "opposed",
    passage: { quote: "un ensemble d’interfaces nationales que les systèmes de DME appelleraient" },
    body: [
      "Sur le principe, nos utilisateurs ne demandent que cela. Mais une interface nationale livrée six mois avant l’échéance, avec un bac à sable instable et trois versions de la documentation, c’est ce que nous redoutons.",
      "Tant que la fiche ne promet pas des spécifications gelées dix-huit mois avant la date d’application, une petite maison comme la nôtre ne peut pas soutenir ce scénario.",
    ],
  },
  {
    by: "marchetti",
    at: "2025-05-16T07:48",
    kind: "comment",
    position: "favourable",
    passage: { quote: "l’accès doit fonctionner la nuit, en mobilité et pendant une panne" },
    body: [
      "Merci d’avoir pensé à ceux qui travaillent dehors. À trois heures du matin, devant une pompe à morphine, mon équipe a besoin des allergies, du traitement et du niveau de soins décidé ; rien d’autre. Un mode hors ligne limité à ces quelques éléments, chiffré et effacé au retour, suffirait presque toujours.",
    ],
  },
  {
    by: "keller",
    at: "2025-05-26T16:27",
    kind: "amendment",
    position: "favourable",
    passage: { quote: "chaque logiciel en transmettrait les traces" },
    proposal:
      "chaque logiciel en transmettrait les traces par son composant européen de journalisation, dans les minutes qui suivent l’accès",
    body: [
      "L’article 25 impose déjà ce composant à tout système de DME. Le nommer évite d’inventer un second journal national. Quant au délai, il découle de l’article 9 : la personne doit être informée sans retard, donc un envoi par lots hebdomadaires ne conviendrait pas.",
    ],
  },
  {
    by: "jaouen",
    at: "2025-05-30T21:06",
    kind: "amendment",
    position: "reserved",
    passage: {
      quote:
        "l’ouverture d’une donnée restreinte doit rester exceptionnelle, motivée et visible pour la personne",
    },
    proposal:
      "l’ouverture d’une donnée restreinte doit rester exceptionnelle, motivée par écrit et signalée à la personne par une notification",
    body: [
      "« Visible » suppose qu’on aille regarder. Qui consulte un journal d’accès en sortant de réanimation ? Une notification, avec le motif en une ligne, change tout : elle permet de poser la question au soignant pendant qu’il s’en souvient.",
    ],
  },
  {
    by: "perrin",
    at: "2025-05-22T10:49",
    kind: "amendment",
    position: "reserved",
    passage: { quote: "Un calendrier par profession indiquerait" },
    proposal: "Un calendrier par profession et par taille d’établissement indiquerait",
    body: [
      "Notre hôpital de deux cents lits change de dossier patient tous les dix ans environ, au rythme des marchés publics. Nous mettre sur la même ligne que les grands centres ferait tomber l’échéance au milieu d’un contrat, sans budget pour l’avenant.",
    ],
  },
  {
    by: "rivoire",
    at: "2025-05-21T19:33",
    kind: "opinion",
    position: "favourable",
    body: [
      "Une remarque de développeur : l’article 12 exige un accès gratuit pour les professionnels, mais ne dit rien du prix des modules que nous leur vendons pour afficher ces données. Si l’État fournit une bibliothèque libre, bien documentée, pour appeler le socle, la question disparaît d’elle-même et les éditeurs rivalisent sur l’ergonomie.",
      "Nous publierions volontiers nos propres tests.",
    ],
  },
  {
    by: "ferrand",
    at: "2025-05-19T10:58",
    kind: "opinion",
    position: "reserved",
    body: [
      "Le patient raconte son histoire à chaque nouveau visage ; tout ce qui lui épargne la sixième version est bienvenu. Mais un dossier ouvert en consultation doit l’être devant lui, écran tourné, et non la veille par curiosité.",
      "Je n’ai trouvé nulle part le cas du professionnel qui est aussi un parent, un voisin ou un employeur. C’est pourtant la crainte que l’on nous confie le plus souvent.",
    ],
  },
  {
    by: "baron",
    at: "2025-05-29T15:54",
    kind: "answer",
    question: "scenario",
    choice: "c",
    position: "reserved",
    body: [
      "L’étalement est la seule façon de livrer proprement. À l’échelle de nos équipes, deux chantiers européens la même année signifient que plus personne ne corrige les anomalies courantes.",
    ],
  },
  {
    by: "duvivier",
    at: "2025-05-23T17:41",
    kind: "answer",
    question: "habilitations",
    scale: 4,
    position: "none",
    body: [
      "Oui pour affiner, non pour multiplier les cases. Quatre ou cinq situations bien définies (urgence, suivi, avis ponctuel, dispensation, coordination) se contrôlent après coup ; quarante, non.",
    ],
  },
  {
    by: "le-bihan",
    at: "2025-05-30T14:25",
    kind: "answer",
    question: "usage",
    position: "favourable",
    body: [
      "Une synthèse à jour en haut de page, et surtout la possibilité de déposer une observation infirmière sans passer par un document à joindre. On revient là où l’on a pu écrire.",
    ],
  },
];
