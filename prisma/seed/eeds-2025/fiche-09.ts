import type { SeedFiche } from "../shape";

export const fiche09: SeedFiche = {
  number: 9,
  slug: "9-redevances",
  title: "Redevances",
  theme: "usage-secondaire",
  articles: ["62"],
  inBrief: {
    sentences: [
      "Mettre des données de santé à disposition de la recherche a un coût.",
      "Le règlement permet de demander une redevance à ceux qui veulent utiliser ces données.",
      "Elle doit rester proportionnée au coût, transparente et sans discrimination.",
      "Des redevances réduites sont possibles, par exemple pour la recherche universitaire.",
      "Il reste à choisir comment ces montants seraient calculés en France, et par qui.",
    ],
    asked:
      "Dites-nous quel mode de calcul des redevances vous paraît le plus juste et le plus simple à appliquer.",
  },
  context: [
    "Avant de servir à la recherche, à la statistique ou à la décision publique, des données de santé doivent être repérées, extraites, documentées, rassemblées, puis pseudonymisées ou anonymisées. Ce travail mobilise des équipes et des outils.",
    "En France, le système national des données de santé (SNDS) est déjà ouvert à des projets autorisés, et des établissements de santé ont constitué des entrepôts de données. Les conditions financières peuvent varier d’un entrepôt à l’autre.",
  ],
  regulation: [
    "L’article 62, paragraphe 1, permet aux organismes responsables de l’accès aux données de santé et aux détenteurs de données de santé de confiance (article 72) de percevoir des redevances. Elles sont proportionnées au coût de la mise à disposition et ne restreignent pas la concurrence. Elles couvrent tout ou partie des coûts d’instruction des demandes, ainsi que de préparation et de fourniture des données.",
    "Le même paragraphe autorise les États membres à prévoir des redevances réduites pour certains utilisateurs de données de santé situés dans l’Union : organismes publics chargés d’une mission de santé publique, chercheurs universitaires ou microentreprises, par exemple.",
    "Selon le paragraphe 2, la redevance peut comprendre une compensation des coûts du détenteur pour compiler et préparer les données. Il en remet une estimation, et cette part lui est versée. D’après le considérant 69, un détenteur public ne devrait pas y inclure la collecte initiale. Le considérant 70 évoque une facture unique.",
    {
      list: [
        "Paragraphe 3 : toute redevance est transparente et non discriminatoire.",
        "Paragraphe 4 : faute d’accord entre détenteur et utilisateur un mois après la délivrance de l’autorisation, l’organisme responsable peut fixer le montant, qui reste contestable devant un organe de règlement des litiges (article 10 du règlement (UE) 2023/2854).",
        "Paragraphe 5 : le demandeur connaît l’estimation avant la décision ; s’il se retire, seuls les coûts déjà engagés lui sont facturés.",
        "Paragraphe 6 : la Commission fixe, par actes d’exécution, les principes communs, réductions comprises.",
      ],
    },
    "Le règlement est entré en vigueur le 26 mars 2025. L’article 62 s’applique à partir du 26 mars 2029 (article 105).",
  ],
  stakes: [
    "Le niveau des redevances conditionne l’accès effectif aux données. Un montant trop élevé écarterait les petites équipes, les associations et les jeunes entreprises. Un montant identique pour tous ignorerait la complexité de chaque projet.",
    "À l’inverse, un montant trop faible laisserait les détenteurs financer seuls la préparation des données. La qualité pourrait s’en ressentir, surtout sans équipe dédiée.",
    "La prévisibilité compte autant que le niveau. Une équipe qui répond à un appel à projets doit inscrire une dépense dans son budget plusieurs mois avant de déposer sa demande d’accès.",
    "Enfin, la confiance du public est en jeu : une redevance couvre un coût, elle n’est pas le prix d’une vente de données.",
  ],
  scenarios: [
    {
      key: "A",
      title: "Un barème national",
      blocks: [
        "Un arrêté pourrait fixer un barème par type de demande : instruction d’un dossier, extraction simple, appariement de plusieurs sources, réponse à une demande de données. Des réductions y seraient inscrites pour certaines catégories d’utilisateurs, dans les limites de l’article 62.",
        "Le demandeur calculerait lui-même sa redevance. Le barème serait révisé à intervalles réguliers, au vu des coûts constatés.",
      ],
    },
    {
      key: "B",
      title: "Un devis encadré",
      blocks: [
        "Chaque détenteur établirait un devis pour chaque projet, selon une grille commune de postes de dépense : temps passé, calcul, stockage, contrôle de qualité. L’organisme responsable vérifierait le devis avant de le transmettre au demandeur.",
        "Les réductions seraient appliquées au total, selon une règle nationale. La part non facturée serait à financer par une autre voie.",
      ],
    },
    {
      key: "C",
      title: "Un forfait, et un devis pour le sur-mesure",
      blocks: [
        "Un forfait national couvrirait l’instruction et les extractions les plus courantes. Au-delà d’un seuil de complexité défini à l’avance, un devis établi selon une grille commune s’ajouterait au forfait.",
        "Les réductions pourraient porter sur le forfait seul ou sur l’ensemble.",
      ],
    },
  ],
  impacts: {
    introduction:
      "Le tableau compare les trois scénarios sans les classer. Les principes européens à venir s’imposeraient dans tous les cas.",
    table: {
      caption: "Effets attendus de chaque scénario",
      head: ["Critère", "Scénario A", "Scénario B", "Scénario C"],
      rows: [
        [
          "Prévisibilité pour le demandeur",
          "Forte : montant connu d’avance",
          "Moyenne : montant connu après étude",
          "Forte pour les demandes courantes",
        ],
        [
          "Prise en compte du coût réel",
          "Moyenne, par catégorie",
          "Forte, projet par projet",
          "Forte au-delà du seuil",
        ],
        [
          "Charge de gestion",
          "Faible après la mise en place",
          "Élevée, surtout pour les détenteurs",
          "Moyenne, avec un seuil à contrôler",
        ],
        [
          "Risque de désaccord",
          "Possible sur la catégorie",
          "Plus élevé, devis par devis",
          "Concentré sur les demandes complexes",
        ],
      ],
    },
  },
  questions: [
    {
      key: "scenario",
      type: "choice",
      wording: "Quel scénario vous paraît le plus adapté ?",
      options: [
        { key: "a", label: "Scénario A, un barème national" },
        { key: "b", label: "Scénario B, un devis encadré" },
        { key: "c", label: "Scénario C, un forfait et un devis pour le sur-mesure" },
        { key: "autre", label: "Une autre organisation" },
      ],
    },
    {
      key: "reductions",
      type: "scale",
      wording:
        "À combien de catégories d’utilisateurs les redevances réduites devraient-elles être ouvertes ?",
      low: "À très peu de catégories",
      high: "Au plus de catégories possible",
    },
    {
      key: "couts",
      type: "text",
      wording:
        "Quels coûts de mise à disposition sont, selon vous, les plus difficiles à estimer à l’avance ?",
    },
  ],
};
