import type { SeedFiche } from "../shape";

export const fiche03: SeedFiche = {
  number: 3,
  slug: "3-categories-prioritaires",
  title: "Capacité à partager les catégories des données prioritaires",
  theme: "usage-primaire",
  articles: ["13", "14"],
  inBrief: {
    sentences: [
      "Le règlement définit six catégories prioritaires de données de santé électroniques à caractère personnel pour les soins.",
      "Les prestataires de soins devront les enregistrer dans un système de dossier médical électronique, dit système de DME.",
      "Les trois premières catégories sont attendues le 26 mars 2029, les trois suivantes le 26 mars 2031.",
      "Chaque État membre peut ajouter d’autres catégories dans son droit national.",
      "Une partie de ces données est déjà partagée en France, mais pas toujours sous une forme structurée.",
    ],
    asked:
      "Dites quel périmètre et quel calendrier la France pourrait retenir pour partager ces catégories de données.",
  },
  context: [
    "En France, le dossier médical partagé (DMP), accessible dans Mon espace santé, reçoit déjà des documents de soins. L’article L. 1111-15 du code de la santé publique organise cette alimentation, et un arrêté fixe la liste des documents concernés.",
    "Ces documents ne sont pas tous de même nature. Certains sont structurés et codés ; d’autres sont des fichiers lisibles par une personne, mais difficiles à exploiter par un logiciel.",
    "Les circuits diffèrent aussi selon la catégorie : ordonnance numérique et dossier pharmaceutique pour le médicament, comptes rendus versés par les laboratoires et les cabinets de radiologie, lettre de liaison à la sortie de l’hôpital. Pour l’imagerie, le compte rendu et les images suivent souvent des chemins distincts.",
  ],
  regulation: [
    "L’article 14, paragraphe 1, énumère les catégories prioritaires de données de santé électroniques à caractère personnel. L’annexe I en décrit les caractéristiques principales.",
    {
      list: [
        "a) les résumés de dossiers de patients ;",
        "b) les prescriptions électroniques ;",
        "c) les dispensations électroniques ;",
        "d) les examens d’imagerie médicale et les comptes rendus associés ;",
        "e) les résultats d’examens médicaux, dont ceux de biologie, et les comptes rendus associés ;",
        "f) les comptes rendus de sortie.",
      ],
    },
    "Selon l’article 13, paragraphe 1, les États membres veillent à ce que les prestataires de soins enregistrent, dans un système de DME, les données pertinentes qui relèvent en tout ou en partie de ces catégories. Les prestataires tiennent ces données à jour (paragraphe 2). Le paragraphe 4 charge la Commission de fixer, au plus tard le 26 mars 2027, des exigences de qualité ; il impose aussi d’identifier le professionnel, le prestataire et le moment de chaque enregistrement ou mise à jour.",
    "L’article 14, paragraphe 1, permet à chaque État membre de prévoir, dans son droit national, des catégories supplémentaires. Le considérant 11 rappelle que le droit national peut exiger une mise à disposition électronique avant la date d’application du règlement.",
    "Le règlement est entré en vigueur le 26 mars 2025. Selon l’article 105, les articles 13 et 14 s’appliquent à partir du 26 mars 2029 aux catégories a), b) et c), et à partir du 26 mars 2031 aux catégories d), e) et f).",
  ],
  stakes: [
    "Le premier enjeu est la continuité des soins : une donnée absente ou illisible peut conduire à refaire un examen ou à décider sans elle.",
    "Le deuxième enjeu est la charge de saisie. Enregistrer une donnée structurée peut prendre plus de temps que joindre un document. Les petites structures, le secteur médico-social et les soins à domicile ne partent pas du même point que les grands hôpitaux.",
    "Le troisième enjeu est celui des droits. Plus le périmètre s’étend, plus le réglage des accès doit être clair, en particulier pour les données sensibles. La personne peut restreindre l’accès à ses données (article 8).",
  ],
  scenarios: [
    {
      key: "A",
      title: "Les six catégories, au rythme du règlement",
      blocks: [
        "La France pourrait s’en tenir aux six catégories prioritaires et aux deux dates du règlement. Les obligations actuelles d’alimentation du DMP demeureraient, sans être étendues. L’effort porterait sur la structuration des données déjà partagées.",
      ],
    },
    {
      key: "B",
      title: "Les six catégories, selon un calendrier national par étapes",
      blocks: [
        "Le droit national pourrait fixer des échéances intermédiaires avant 2029 et 2031, profession par profession, pour les catégories dont les logiciels sont prêts. Par exemple, les comptes rendus de biologie pourraient précéder les images.",
        "Chaque étape s’ouvrirait après une vérification en conditions réelles avec des établissements et des cabinets volontaires.",
      ],
    },
    {
      key: "C",
      title: "Les six catégories et des catégories supplémentaires",
      blocks: [
        "La France pourrait utiliser la faculté de l’article 14, paragraphe 1, et ajouter des catégories propres, par exemple les bilans de rééducation, les évaluations médico-sociales ou les directives anticipées.",
        "Ces ajouts s’appliqueraient d’abord en France. Leur échange avec d’autres États membres resterait volontaire.",
      ],
    },
  ],
  impacts: {
    introduction: "Le tableau compare les trois scénarios sur les mêmes critères, sans chiffrage à ce stade.",
    table: {
      caption: "Comparaison des trois scénarios de partage",
      head: ["Critère", "Scénario A", "Scénario B", "Scénario C"],
      rows: [
        [
          "Patients",
          "Accès aux six catégories aux dates du règlement",
          "Accès avancé pour certaines catégories",
          "Vue plus large que les six catégories",
        ],
        [
          "Professionnels",
          "Saisie structurée adoptée en deux temps",
          "Changements étalés, échéances plus nombreuses",
          "Nouvelles données à saisir et à relire",
        ],
        [
          "Éditeurs de logiciels",
          "Développements calés sur les textes européens",
          "Premières versions parfois avant les textes définitifs",
          "Formats nationaux à concevoir pour les ajouts",
        ],
        [
          "Droit national",
          "Adaptation limitée",
          "Échéances à inscrire dans un texte",
          "Catégories à définir dans un texte",
        ],
      ],
    },
  },
  questions: [
    {
      key: "scenario",
      type: "choice",
      wording: "Quel scénario vous paraît le mieux adapté ?",
      options: [
        { key: "a", label: "Scénario A : six catégories, au rythme du règlement" },
        { key: "b", label: "Scénario B : calendrier national par étapes" },
        { key: "c", label: "Scénario C : catégories supplémentaires" },
        { key: "autre", label: "Une autre voie" },
      ],
    },
    {
      key: "structuration",
      type: "scale",
      wording:
        "Dans quelle mesure votre organisation pourrait-elle, aujourd’hui, enregistrer ces catégories de façon structurée ?",
      low: "Pas du tout",
      high: "Entièrement",
    },
    {
      key: "manques",
      type: "text",
      wording: "Quelles données manquent le plus souvent, ou arrivent sous une forme inutilisable ?",
    },
  ],
};
