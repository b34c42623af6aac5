import type { SeedContribution } from "../shape";

export const contributions09: readonly SeedContribution[] = [
  {
    kind: "comment",
    by: "roussel",
    at: "2025-05-06T10:14",
    position: "reserved",
    passage: {
      quote:
        "Un montant trop élevé écarterait les petites équipes, les associations et les jeunes entreprises",
    },
    body: [
      "La phrase est juste, mais elle oublie les unités de recherche clinique qui travaillent sans budget propre entre deux contrats. Chez nous, la redevance n’entre dans aucune ligne : ni fonctionnement, ni équipement.",
      "Il faudrait dire aussi que le montant peut être supportable et le moment du paiement rédhibitoire. Régler à la livraison plutôt qu’au dépôt changerait beaucoup de choses.",
    ],
  },
  {
    kind: "comment",
    by: "benali",
    at: "2025-05-13T14:37",
    position: "favourable",
    passage: {
      quote: "doit inscrire une dépense dans son budget plusieurs mois avant de déposer sa demande d’accès",
    },
    body: [
      "Voilà exactement notre difficulté. Pour une cohorte appariée à deux entrepôts hospitaliers, nous avons rempli la case « coût des données » au jugé, puis renoncé à l’un des deux. Un simulateur public, même approximatif, aurait suffi à éviter cela.",
    ],
  },
  {
    kind: "comment",
    by: "fournel",
    at: "2025-05-26T09:48",
    position: "question",
    passage: {
      quote:
        "Une équipe qui répond à un appel à projets doit inscrire une dépense dans son budget plusieurs mois avant",
    },
    body: [
      "Que se passe-t-il lorsque l’estimation remise avant l’autorisation est dépassée en cours de route ? Le paragraphe 5 traite du retrait de la demande, pas du dérapage. Une estimation ferme, ou un plafond de dépassement, nous permettrait de signer une convention de financement sans réserve.",
    ],
  },
  {
    kind: "comment",
    by: "lambert",
    at: "2025-05-22T16:05",
    position: "opposed",
    passage: {
      quote:
        "Des réductions y seraient inscrites pour certaines catégories d’utilisateurs, dans les limites de l’article 62",
    },
    body: [
      "Nous ne contestons pas l’idée d’un tarif réduit pour la recherche publique. Nous refusons qu’il soit compensé par une majoration pour les autres : le règlement parle de redevances proportionnées au coût de mise à disposition, et ce coût ne dépend pas de la nature de celui qui demande.",
      "Le texte devrait donc dire qui finance l’écart. Si la réponse est « personne », ce sera en pratique l’industriel.",
    ],
  },
  {
    kind: "amendment",
    by: "oberlin",
    at: "2025-05-19T11:23",
    position: "reserved",
    passage: { quote: "extraction simple, appariement de plusieurs sources" },
    proposal: "extraction d’une seule source sans retraitement, appariement de deux sources ou plus",
    body: [
      "« Simple » se plaidera. Une extraction de trois variables en texte libre demande plus de travail qu’une table entière déjà codée. Un critère objectif, le nombre de sources et la présence d’un retraitement, évite de discuter la catégorie à chaque dossier.",
    ],
  },
  {
    kind: "comment",
    by: "perrin",
    at: "2025-05-27T08:52",
    position: "favourable",
    passage: { quote: "laisserait les détenteurs financer seuls la préparation des données" },
    body: [
      "Un hôpital de notre taille n’a pas d’entrepôt, pas de data manager, et un seul informaticien qui connaît le schéma de la base. Chaque extraction se prend sur ses nuits. Sans compensation réelle, la réponse sera un délai demandé à répétition, jusqu’aux trois mois supplémentaires que l’article 60 permet d’accorder.",
    ],
  },
  {
    kind: "comment",
    by: "garrec",
    at: "2025-05-15T17:41",
    position: "reserved",
    passage: {
      quote: "Chaque détenteur établirait un devis pour chaque projet",
      until: "serait à financer par une autre voie",
    },
    body: [
      "Vu d’une direction informatique, ce scénario crée un métier : chiffreur de requêtes. Pour répondre sérieusement il faut presque faire l’extraction. Qui paie le devis d’un projet abandonné ? Je note aussi que l’« autre voie » de la dernière phrase est tout le sujet, et qu’elle n’est pas décrite.",
    ],
  },
  {
    kind: "comment",
    by: "vasseur",
    at: "2025-05-29T20:16",
    position: "favourable",
    passage: { quote: "elle n’est pas le prix d’une vente de données" },
    body: [
      "Merci d’avoir écrit cette phrase. Nos adhérents nous demandent sans cesse si « on vend leur dossier ». Publier chaque année, en une page, combien a été perçu, auprès de qui et pour couvrir quelle dépense vaudrait mieux que tous les discours sur la transparence.",
    ],
  },
  {
    kind: "amendment",
    by: "marsac",
    at: "2025-05-28T12:09",
    position: "favourable",
    passage: { quote: "Le barème serait révisé à intervalles réguliers, au vu des coûts constatés." },
    proposal:
      "Le barème serait révisé tous les deux ans au moins, au vu des coûts constatés, dont le relevé serait rendu public.",
    body: [
      "L’exigence de proportionnalité suppose qu’un juge puisse vérifier le lien entre la redevance et la dépense. Sans relevé public ni périodicité, un barème fixé par arrêté deviendrait contestable à mesure qu’il vieillit.",
    ],
  },
  {
    kind: "amendment",
    by: "lemaire",
    at: "2025-05-14T09:30",
    position: "none",
    passage: { quote: "vérifierait le devis avant de le transmettre au demandeur" },
    proposal:
      "vérifierait le devis, dans un délai inclus dans celui de l’instruction, avant de le transmettre au demandeur",
    body: [
      "Il manque une borne de temps. Trois mois d’instruction, puis un devis dont l’examen ne serait pas encadré : le calendrier d’une étude n’y résisterait pas. Mon ajout ne change rien à l’économie du scénario.",
    ],
  },
  {
    kind: "opinion",
    by: "duvivier",
    at: "2025-05-23T15:18",
    position: "reserved",
    body: [
      "On parle beaucoup de l’extraction et trop peu du codage. La valeur d’un séjour hospitalier pour un chercheur tient au travail fait en amont par les techniciens de l’information médicale, des mois plus tôt, pour une tout autre raison.",
      "Je comprends que la collecte initiale ne soit pas facturée. Mais le recodage demandé par une étude précise, lui, devrait pouvoir l’être, et la fiche gagnerait à tracer cette frontière avec un exemple.",
    ],
  },
  {
    kind: "opinion",
    by: "guerin",
    at: "2025-05-30T18:44",
    position: "none",
    body: [
      "Pour une société de biotechnologie d’une trentaine de salariés, être rangée avec les grands groupes au seul motif qu’elle est privée serait absurde ; être assimilée à une microentreprise serait faux. Entre les deux, la fiche ne prévoit rien.",
      "Le considérant 70 évoque pourtant la situation des petites et moyennes entreprises. Un palier intermédiaire, vérifiable par les comptes déposés, réglerait la question sans ouvrir la porte à tout le monde.",
    ],
  },
  {
    kind: "answer",
    by: "castaing",
    at: "2025-05-12T13:26",
    position: "none",
    question: "couts",
    body: [
      "Le contrôle de qualité après appariement. Tant que les deux fichiers ne sont pas réunis, nul ne sait combien de doublons il faudra arbitrer à la main. Viennent ensuite les mises à jour des données pendant l’étude, rarement comptées.",
    ],
  },
  {
    kind: "answer",
    by: "nguyen",
    at: "2025-05-21T10:57",
    position: "favourable",
    question: "scenario",
    choice: "c",
    body: [
      "Sur notre plateforme, la plupart des demandes se ressemblent et quelques-unes sortent complètement du cadre : stockage de fichiers bruts de séquençage, calcul intensif. Le forfait convient aux premières, jamais aux secondes.",
    ],
  },
  {
    kind: "answer",
    by: "sissoko",
    at: "2025-05-30T11:34",
    position: "favourable",
    question: "scenario",
    choice: "a",
    body: [
      "Un barème publié est opposable à tous de la même manière. Nous acceptons qu’il soit parfois moins exact que le coût réel, en échange d’un budget que l’on peut arrêter en comité.",
    ],
  },
  {
    kind: "answer",
    by: "sissoko",
    at: "2025-05-30T11:34",
    position: "reserved",
    question: "reductions",
    scale: 2,
    body: [
      "Au-delà des organismes publics de santé publique et des universités, chaque catégorie ajoutée devra être définie, contrôlée, puis défendue en cas de litige. Mieux vaut deux réductions nettes que six discutées.",
    ],
  },
];
