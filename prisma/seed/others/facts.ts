/** Facts of two public consultations: titles, dates and structures are real. The texts of the criteria are not in them. */
export const roadmapFacts = {
  title: "Feuille de route du numérique en santé 2023-2027 : « Mettre le numérique au service de la santé »",
  opensOn: "2022-12-14",
  closesOn: "2023-03-14",
  axes: [
    "Développer la prévention et renforcer le rôle des citoyens dans leur santé en leur donnant la main sur leurs données, sans laisser personne de côté",
    "Dégager du temps pour les professionnels de santé et améliorer la prise en charge en garantissant un accès simple et sécurisé à l’historique médical des patients",
    "Utiliser le numérique pour améliorer l’accès à la santé, face à la tension qui pèse sur notre système de santé",
    "Développer les usages du numérique en santé dans un cadre propice, avec une maturité accrue sur la cybersécurité, une régulation forte avec l’État qui fixe les règles et aide les entreprises du secteur à les respecter ainsi que des actions de nature à attirer les talents du numérique vers la santé",
  ],
  event: { day: "2023-01-10", title: "Tour des régions\u00a0: première étape", place: "Marseille" },
  followUp:
    "65 objectifs portés par l’ensemble des partenaires publics, dont l’état d’avancement complet est publié tous les six mois ; à mi-parcours, plus de 75 % des objectifs sont atteints à plus de 50 %.",
} as const;

/** (G) marks a criterion for generative AI only; * one that is assessed together with its neighbour. */
export const guideFacts = {
  title: "Guide d’implémentation d’une IA en santé éthique",
  opensOn: "2025-05-13",
  phases: [
    { title: "Cadrage", criteria: ["Mettre en place un comité scientifique et éthique (CSE)"] },
    {
      title: "Collecte et préparation des données",
      criteria: [
        "Transparence sur l’origine des données d’apprentissage du SIA",
        "Minimisation des données vs singularité des patients",
        "Minimisation des données vs impact environnemental",
      ],
    },
    {
      title: "Conception de l’algorithme du SIA",
      criteria: [
        "Réduire et éliminer les biais du SIA",
        "Explicabilité du SIA",
        "Empêcher l’IA générative de restituer des données à caractère personnel qui auraient été utilisées pour son entraînement (G)",
        "Garantir l’absence de plagiat avec les IA génératives (G)",
        "Autonomie pour la désactivation d’un SIA modulaire",
        "Écoconception du SIA et lutte contre l’obsolescence des équipements",
      ],
    },
    {
      title: "Conception des interfaces du SIA",
      criteria: [
        "Transparence sur l’interaction avec une IA",
        "Vérifier la bonne compréhension de l’interaction avec une IA*",
        "Marquer les résultats de l’IA",
        "Traçabilité de la désactivation du SIA modulaire",
        "Garantir l’autonomie décisionnelle de l’utilisateur",
        "Transparence sur le fait de suivre les propositions du SIA",
        "Transparence sur le fait de ne pas suivre les propositions du SIA et sur le motif de non suivi",
        "Transparence sur le fait de ne pas avoir utilisé le SIA",
        "Conformité RGAA des SIA avec interface utilisateurs",
        "Intelligibilité des interfaces des SIA comportant une interface utilisateurs",
      ],
    },
    {
      title: "Évaluation du SIA",
      criteria: [
        "Cohérence des réponses dans la répétition d’un SIA générative (G)",
        "Qualité des réponses d’un SIA générative (G)",
        "Garantir que le SIA générative incite le patient utilisateur à consulter un professionnel de santé en cas d’alerte (G)",
        "Performance du SIA identique pour tous les publics couverts",
      ],
    },
    {
      title: "Déploiement, formation et utilisation du SIA",
      criteria: [
        "Accompagner les utilisateurs/la structure dans l’évaluation des impacts du déploiement d’un SIA",
        "Co-construire avec les utilisateurs les ressources de formation aux enjeux de l’IA",
        "Former les utilisateurs aux enjeux de l’IA (biais, limites de performance)",
        "Vérifier la bonne compréhension par les utilisateurs des enjeux de l’IA en particulier des limites de performance*",
        "Former à l’utilisation du SIA en amont de son introduction",
        "Permettre un accès facile et intuitif à la documentation du SIA",
        "Transparence sur les types d’IA employés",
        "Transparence sur la performance du SIA",
        "Détecter la dépendance au SIA",
        "Alerter en cas de détection d’une dépendance au SIA",
        "Garder un esprit critique et faire confiance à son expertise clinique",
        "Rappeler la responsabilité de l’utilisateur sur sa décision",
        "Sensibilisation à un usage écoresponsable du SIA",
        "Souveraineté des données de l’organisation utilisatrice (G)",
      ],
    },
    {
      title: "Suivi, mise à jour et amélioration continue",
      criteria: [
        "Évaluer le SIA en continu",
        "Mettre en place une démarche d’amélioration continue du SIA",
        "Transparence sur la mise à jour d’un SIA et ses conséquences",
        "Vérifier la bonne compréhension des conséquences d’une mise à jour d’un SIA*",
      ],
    },
  ],
} as const;
