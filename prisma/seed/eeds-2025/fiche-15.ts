import type { SeedFiche } from "../shape";

export const fiche15: SeedFiche = {
  number: 15,
  slug: "15-sanctions",
  title: "Sanctions",
  theme: "gouvernance",
  articles: ["63", "64", "99"],
  inBrief: {
    sentences: [
      "Le règlement permet de sanctionner les manquements commis lors de l’usage secondaire des données de santé.",
      "L’organisme responsable de l’accès aux données de santé constate les manquements et prononce les mesures.",
      "Dans les cas les plus graves, l’amende peut atteindre 20 millions d’euros, voire davantage pour une entreprise.",
      "Chaque État membre peut décider si ses organismes publics encourent une amende.",
      "Il fixe aussi les sanctions des manquements que le règlement ne punit pas lui-même.",
    ],
    asked: "Dites quel régime de sanctions serait juste, compréhensible et réellement dissuasif.",
  },
  context: [
    "Le droit français sanctionne déjà des usages illicites de données de santé. La CNIL peut prononcer les mesures et les amendes prévues par le RGPD et par la loi Informatique et Libertés. Le code pénal réprime certains traitements illicites.",
    "La loi Informatique et Libertés écarte l’amende administrative lorsque le traitement est mis en œuvre par l’État. Elle ne l’écarte pas, en général, pour les établissements publics.",
    "Le règlement crée des obligations nouvelles. Le détenteur de données de santé fournit ses données dans un délai fixé ; l’utilisateur de données de santé respecte son autorisation de traitement de données.",
  ],
  regulation: [
    "Selon l’article 63, paragraphe 2, l’organisme responsable de l’accès notifie ses constats et laisse à l’intéressé un délai raisonnable, de quatre semaines au plus, pour s’expliquer. Contre un utilisateur, il peut révoquer l’autorisation, arrêter le traitement et, le cas échéant, l’exclure de l’accès aux données pour cinq ans au plus (paragraphe 3).",
    "Un détenteur encourt une astreinte par jour de retard, s’il retient les données avec l’intention manifeste de faire obstacle ou dépasse les délais de l’article 60, paragraphe 2 (article 63, paragraphe 4). La Commission publie des lignes directrices au plus tard le 26 mars 2032 (paragraphe 8).",
    "L’article 64 fixe deux plafonds d’amende administrative. Pour une entreprise, le pourcentage s’applique s’il donne un montant plus élevé :",
    {
      list: [
        "10 millions d’euros, ou 2 % du chiffre d’affaires annuel mondial, pour les manquements à l’article 60 et à l’article 61, paragraphes 1, 5 et 6 (paragraphe 4) ;",
        "20 millions d’euros, ou 4 %, pour un usage interdit par l’article 54, l’extraction de données à caractère personnel de l’environnement de traitement sécurisé, la réidentification ou sa tentative, et le non-respect d’une mesure de l’article 63 (paragraphe 5).",
      ],
    },
    "Parmi les critères figurent l’intention, la coopération et les sanctions déjà prononcées ailleurs (paragraphe 2). L’État membre peut régler si, et dans quelle mesure, ses autorités et organismes publics encourent une amende (paragraphe 6). Des garanties de procédure et un recours effectif sont exigés (paragraphe 7).",
    "L’article 99 demande aux États membres de fixer des sanctions effectives, proportionnées et dissuasives, en particulier pour les infractions que les articles 63 et 64 ne punissent pas d’une amende. Ces règles sont notifiées à la Commission au plus tard le 26 mars 2027.",
    "Entré en vigueur le 26 mars 2025, le règlement s’applique à partir du 26 mars 2027 pour l’article 99 et du 26 mars 2029 pour les articles 63 et 64 (article 105).",
  ],
  stakes: [
    "La proportionnalité : un retard de livraison dans un hôpital débordé n’a ni la même gravité ni la même cause qu’une réidentification volontaire.",
    "Le cumul : un même fait peut intéresser l’organisme responsable de l’accès, l’autorité de protection des données et le juge pénal.",
    "L’équité : une amende infligée à un hôpital pèse sur des moyens de soin, mais une exemption complète peut être ressentie comme une impunité.",
    "La séparation des rôles : l’organisme qui demande les données serait aussi celui qui sanctionne le retard à les fournir.",
  ],
  scenarios: [
    {
      key: "A",
      title: "Le socle du règlement, le même pour tous",
      blocks: [
        "Les articles 63 et 64 pourraient s’appliquer de la même façon aux organismes publics et privés. L’organisme responsable de l’accès prononcerait lui-même les mesures et les amendes.",
        "Pour l’article 99, la loi renverrait aux sanctions existantes et n’ajouterait que ce qui manque.",
      ],
    },
    {
      key: "B",
      title: "Un régime adapté aux organismes publics",
      blocks: [
        "La loi pourrait exempter les organismes publics d’amende, ou en abaisser le plafond. D’autres réponses s’y substitueraient : mise en demeure, plan de mise en conformité. L’astreinte par jour de retard resterait possible.",
      ],
    },
    {
      key: "C",
      title: "Une réponse graduée et une formation distincte",
      blocks: [
        "Sauf urgence, un avertissement et une mise en demeure pourraient précéder toute amende. Une formation séparée des services d’instruction prononcerait les sanctions, après échange avec l’autorité de protection des données.",
        "La réidentification volontaire pourrait en outre faire l’objet d’une infraction pénale propre.",
      ],
    },
  ],
  impacts: {
    introduction: "Ces hypothèses, non chiffrées, peuvent se combiner.",
    table: {
      caption: "Effets possibles de chaque scénario",
      head: ["Critère", "Scénario A", "Scénario B", "Scénario C"],
      rows: [
        [
          "Organismes publics",
          "Traités comme les autres",
          "Exemptés, ou plafond abaissé",
          "Traités comme les autres, par étapes",
        ],
        ["Qui décide", "L’organisme responsable", "L’organisme responsable", "Une formation distincte"],
        ["Rapidité", "Décision directe", "Décision directe", "Étapes supplémentaires"],
        ["Cumul de poursuites", "Au cas par cas", "Au cas par cas", "Échange préalable"],
      ],
    },
  },
  questions: [
    {
      key: "scenario",
      type: "choice",
      wording: "Quel régime vous semblerait le plus juste ?",
      options: [
        { key: "a", label: "Scénario A : le même socle pour tous" },
        { key: "b", label: "Scénario B : un régime adapté au secteur public" },
        { key: "c", label: "Scénario C : une réponse graduée" },
        { key: "autre", label: "Un autre régime" },
      ],
    },
    {
      key: "public",
      type: "scale",
      wording: "Les organismes publics devraient-ils encourir les mêmes amendes que les entreprises ?",
      low: "Aucune amende",
      high: "Les mêmes amendes",
    },
    {
      key: "article-99",
      type: "text",
      wording:
        "Quels manquements mériteraient une sanction nationale au titre de l’article 99, et laquelle ?",
    },
  ],
};
