import type { SeedFiche } from "../shape";

export const fiche10: SeedFiche = {
  number: 10,
  slug: "10-perimetre-ethique",
  title: "Périmètre des données visé et enjeux éthiques liés à la réutilisation des données",
  theme: "usage-secondaire",
  articles: ["51", "53", "54"],
  inBrief: {
    sentences: [
      "Le règlement dresse la liste des données de santé à rendre disponibles pour un usage secondaire.",
      "Il fixe aussi les finalités autorisées et les usages interdits.",
      "Certaines données, comme les données génétiques, peuvent être mieux protégées par la loi nationale.",
      "Chaque État membre peut aussi ajouter des catégories.",
      "Ces choix engagent la confiance des personnes et la qualité de la recherche.",
    ],
    asked:
      "Dites-nous quelles données ajouter, lesquelles protéger davantage et quelle place donner à l’évaluation éthique.",
  },
  context: [
    "Une donnée recueillie pour soigner peut servir ensuite à comprendre une maladie ou à évaluer une politique publique. Le règlement organise cette réutilisation.",
    "En France, le code de la santé publique interdit déjà, par exemple, d’utiliser les données du système national des données de santé (SNDS) pour promouvoir des produits de santé auprès des professionnels, ou pour exclure des garanties d’assurance. Des comités examinent l’éthique de nombreuses recherches.",
    "L’articulation de ces règles avec le règlement, qui s’applique directement, reste à préciser.",
  ],
  regulation: [
    "L’article 51, paragraphe 1, énumère dix-sept catégories que les détenteurs de données de santé mettent à disposition, dont les dossiers médicaux électroniques, les déterminants de santé, les remboursements, les données génétiques et moléculaires, les registres, les essais cliniques, les cohortes après la première publication des résultats, les biobanques et les applications de bien-être. Les personnes physiques et les microentreprises sont en principe dispensées (article 50).",
    "Trois marges sont laissées aux États membres :",
    {
      list: [
        "ajouter des catégories (article 51, paragraphe 2) ;",
        "encadrer l’usage des données améliorées, par exemple corrigées ou annotées (article 51, paragraphe 3) ;",
        "prévoir des mesures plus strictes, notifiées à la Commission, pour les données génétiques, les autres données moléculaires, les applications de bien-être et les biobanques (article 51, paragraphe 4).",
      ],
    },
    "L’article 53, paragraphe 1, fixe six finalités : santé publique et santé au travail, appui aux politiques et à la réglementation, statistiques, enseignement, recherche scientifique (innovation et entraînement d’algorithmes compris), amélioration des soins. Les trois premières sont réservées aux organismes publics et aux institutions de l’Union (paragraphe 2).",
    "L’article 54 interdit notamment les décisions préjudiciables aux personnes, la discrimination à l’emploi, à l’assurance ou au crédit, la publicité, la conception de produits nocifs et toute activité contraire aux dispositions éthiques du droit national. Le considérant 62 écarte toutefois de ces dispositions celles qui portent sur le consentement et sur le droit de refus.",
    "Si le droit national exige une évaluation éthique, le demandeur fournit les informations prévues à l’article 67, paragraphe 2, point j), et l’organisme responsable de l’accès aux données de santé en vérifie la conformité, selon l’article 68, paragraphe 1, point f).",
    "En vigueur depuis le 26 mars 2025, le règlement s’applique sur ces points à partir du 26 mars 2029, et du 26 mars 2031 pour les déterminants de santé, les données génétiques et moléculaires, les essais cliniques et les cohortes (article 105).",
  ],
  stakes: [
    "Plus les jeux de données sont complets, plus les résultats sont solides. Une catégorie absente peut rendre une question insoluble, par exemple pour une maladie rare.",
    "Certaines données disent davantage que d’autres. Le génome renseigne aussi sur la famille. Une application de bien-être suit des habitudes, parfois le sommeil ou l’humeur, sans qu’un soignant soit intervenu.",
    "L’évaluation éthique peut rassurer, si ses critères sont connus et ses délais compatibles avec celui de l’autorisation : en général trois mois (article 68, paragraphe 4).",
    "Des protections très différentes d’un État à l’autre compliqueraient les projets menés dans plusieurs pays.",
  ],
  scenarios: [
    {
      key: "A",
      title: "La liste du règlement, sans ajout",
      blocks: [
        "La loi ne prévoirait ni catégorie supplémentaire ni mesure plus stricte. Resteraient les garanties du règlement : finalités limitées, minimisation, environnement de traitement sécurisé, interdiction de réidentifier.",
        "L’organisme responsable pourrait apprécier les aspects éthiques au vu de la demande.",
      ],
    },
    {
      key: "B",
      title: "Des garanties renforcées pour quatre catégories",
      blocks: [
        "Les données génétiques, moléculaires, de biobanques et d’applications de bien-être pourraient relever de règles propres : avis d’un comité d’éthique, format anonymisé privilégié, espace de travail séparé, durée d’accès plus courte.",
        "Les autres catégories suivraient le régime commun.",
      ],
    },
    {
      key: "C",
      title: "Une liste élargie et une évaluation éthique générale",
      blocks: [
        "La loi pourrait ajouter des catégories, par exemple des données de l’accompagnement médico-social qui ne figurent pas déjà dans la liste, et exiger une évaluation éthique pour toute autorisation de traitement de données.",
        "Un comité unique rendrait son avis selon des critères publiés, dans un délai inclus dans celui de l’instruction.",
      ],
    },
  ],
  impacts: {
    introduction: "Le tableau décrit des effets possibles, sans préjuger d’aucun choix.",
    table: {
      caption: "Effets possibles de chaque scénario",
      head: ["Critère", "Scénario A", "Scénario B", "Scénario C"],
      rows: [
        [
          "Étendue des données",
          "Liste européenne",
          "Liste européenne, accès plus encadrés",
          "Plus large que la liste",
        ],
        [
          "Données les plus sensibles",
          "Garanties communes",
          "Garanties propres à quatre catégories",
          "Avis éthique dans tous les cas",
        ],
        [
          "Étapes pour le demandeur",
          "Celles du règlement",
          "Une de plus pour quatre catégories",
          "Une de plus pour toute demande",
        ],
        [
          "Projets dans plusieurs pays",
          "Pas de règle nationale de plus",
          "Règles françaises à vérifier par endroits",
          "Avis français à prévoir",
        ],
      ],
    },
  },
  questions: [
    {
      key: "scenario",
      type: "choice",
      wording: "Quel scénario vous paraît le plus équilibré ?",
      options: [
        { key: "a", label: "Scénario A, la liste du règlement" },
        { key: "b", label: "Scénario B, des garanties renforcées" },
        { key: "c", label: "Scénario C, une liste élargie et une évaluation générale" },
        { key: "autre", label: "Aucun de ces scénarios" },
      ],
    },
    {
      key: "ethique",
      type: "scale",
      wording: "Quelle place donner à l’évaluation éthique dans l’instruction des demandes ?",
      low: "Réservée à quelques cas",
      high: "Exigée pour toute demande",
    },
    {
      key: "categories",
      type: "text",
      wording: "Quelles données faudrait-il ajouter, ou protéger davantage, et pourquoi ?",
    },
  ],
};
