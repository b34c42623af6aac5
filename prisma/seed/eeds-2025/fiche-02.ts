import type { SeedFiche } from "../shape";

export const fiche02: SeedFiche = {
  number: 2,
  slug: "2-mon-espace-sante-professionnels",
  title: "Faire de Mon espace santé le service d’accès aux données pour les professionnels de santé",
  theme: "usage-primaire",
  articles: ["11", "12", "13"],
  inBrief: {
    sentences: [
      "Les professionnels de santé devront pouvoir consulter les données utiles des personnes qu’ils soignent.",
      "Cet accès sera gratuit et réservé à ceux qui disposent d’une identification électronique reconnue.",
      "Chaque État fixera quelles catégories de professionnels voient quelles catégories de données.",
      "Mon espace santé pourrait servir de socle à cet accès, par un portail ou par les logiciels.",
      "Une donnée restreinte par le patient restera cachée, sauf pour protéger ses intérêts vitaux.",
    ],
    asked: "Dites par quel chemin les professionnels devraient accéder aux données de leurs patients.",
  },
  context: [
    "Les professionnels consultent aujourd’hui le dossier médical partagé, intégré à Mon espace santé, par un logiciel compatible ou par un site internet qui leur est réservé. Ils s’identifient avec une carte de professionnel ou avec Pro Santé Connect.",
    "Une matrice d’habilitation détermine, profession par profession, les types de documents accessibles. Le patient peut bloquer un professionnel ou masquer un document. Le code de la santé publique prévoit que les professionnels déposent certains documents dans le dossier.",
    "Les pratiques diffèrent selon les lieux d’exercice. À l’hôpital, la consultation passe par le dossier patient informatisé ; au domicile, en officine ou en maison de retraite, par des outils plus variés.",
  ],
  regulation: [
    "Selon l’article 11, paragraphes 1 et 3, les professionnels qui traitent des données sous forme électronique ont accès aux données pertinentes et nécessaires des personnes qu’ils soignent, au moins dans les catégories prioritaires. L’État membre fixe les catégories accessibles selon les professions ou les tâches de soin, en tenant compte des restrictions de l’article 8. Si le patient est soigné dans un autre État, les règles de cet État s’appliquent (paragraphe 4).",
    "Le paragraphe 5 précise que le professionnel n’est pas informé du contenu restreint. L’accès peut néanmoins lui être ouvert pour protéger les intérêts vitaux de la personne. Cet accès est alors consigné et la personne peut en prendre connaissance facilement. L’État peut ajouter des garanties.",
    "L’article 12 exige des services d’accès gratuits pour les professionnels, y compris pour les soins transfrontaliers. Ils sont réservés aux titulaires d’un moyen d’identification électronique reconnu au titre de l’article 6 du règlement (UE) n° 910/2014 ou conforme aux spécifications communes de l’article 36. La présentation doit être facile à utiliser.",
    "L’article 13 demande que les prestataires enregistrent les données des catégories prioritaires dans un système de dossier médical électronique (système de DME) et les tiennent à jour, avec l’auteur et l’heure de chaque saisie. La Commission doit fixer des exigences de qualité au plus tard le 26 mars 2027.",
    "L’article 105 prévoit l’application à partir du 26 mars 2029 pour les résumés de dossiers, les prescriptions et les dispensations, et à partir du 26 mars 2031 pour l’imagerie, les résultats d’examens et les comptes rendus de sortie. Le règlement est entré en vigueur le 26 mars 2025.",
  ],
  stakes: [
    "Le temps de soin d’abord : chaque connexion supplémentaire décourage la consultation du dossier, et chaque information mal rangée retarde la décision.",
    {
      list: [
        "Juste accès : ouvrir assez pour soigner, sans ouvrir tout à tous.",
        "Égalité entre professions : un infirmier, un pharmacien ou une sage-femme n’ont pas les mêmes outils ni les mêmes droits qu’un médecin.",
        "Confiance : l’ouverture d’une donnée restreinte doit rester exceptionnelle, motivée et visible pour la personne.",
        "Continuité : l’accès doit fonctionner la nuit, en mobilité et pendant une panne.",
      ],
    },
  ],
  scenarios: [
    {
      key: "A",
      title: "Un portail national commun",
      blocks: [
        "Un volet professionnel de Mon espace santé pourrait être le service d’accès de tous. Chacun s’y connecterait depuis un navigateur ou un téléphone, quel que soit son logiciel.",
        "La matrice d’habilitation, l’accès exceptionnel et le journal seraient gérés au même endroit.",
      ],
    },
    {
      key: "B",
      title: "Un accès intégré aux logiciels",
      blocks: [
        "Le service d’accès pourrait être un ensemble d’interfaces nationales que les systèmes de DME appelleraient. Le professionnel verrait les données de Mon espace santé dans son écran habituel.",
        "Le portail ne serait qu’un secours. Les règles d’habilitation seraient vérifiées par le socle national, et chaque logiciel en transmettrait les traces.",
      ],
    },
    {
      key: "C",
      title: "Une bascule par étapes",
      blocks: [
        "Le portail pourrait suffire jusqu’en mars 2029, puis l’accès intégré devenir la règle pour l’hôpital et la médecine de ville, et plus tard pour les autres modes d’exercice.",
        "Un calendrier par profession indiquerait à partir de quand un logiciel doit appeler les interfaces.",
      ],
    },
  ],
  impacts: {
    introduction: "Les cases décrivent des effets possibles, à compléter par les réponses.",
    table: {
      caption: "Effets des trois scénarios pour les acteurs",
      head: ["Critère", "Portail commun", "Accès intégré", "Bascule par étapes"],
      rows: [
        [
          "Temps de connexion",
          "Une fenêtre de plus",
          "Aucune rupture d’écran",
          "Variable selon la profession",
        ],
        ["Travail des éditeurs", "Faible", "Important et simultané", "Étalé sur plusieurs années"],
        ["Exercice en mobilité", "Un téléphone suffit", "Dépend du logiciel", "Portail maintenu"],
        ["Traçabilité", "Journal unique", "Traces à rassembler", "Deux sources un temps"],
      ],
    },
  },
  questions: [
    {
      key: "scenario",
      type: "choice",
      wording: "Quel chemin d’accès vous paraît préférable ?",
      options: [
        { key: "a", label: "Un portail national commun" },
        { key: "b", label: "Un accès intégré aux logiciels" },
        { key: "c", label: "Une bascule par étapes" },
        { key: "autre", label: "Un autre chemin" },
      ],
    },
    {
      key: "habilitations",
      type: "scale",
      wording: "La matrice d’habilitation devrait-elle être plus fine qu’une règle par profession ?",
      low: "Une règle par profession suffit",
      high: "Il faut des règles par situation de soin",
    },
    {
      key: "usage",
      type: "text",
      wording: "Qu’est-ce qui ferait vraiment consulter ces données, dans votre lieu d’exercice ?",
    },
  ],
};
