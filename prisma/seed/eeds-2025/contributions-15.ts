import type { SeedContribution } from "../shape";

export const contributions15: readonly SeedContribution[] = [
  {
    kind: "comment",
    by: "duvivier",
    at: "2025-05-16T16:14",
    position: "favourable",
    passage: { quote: "un retard de livraison dans un hôpital débordé n’a ni la même gravité" },
    body: [
      "Une extraction peut prendre du retard parce qu’un codage a été repris, qu’un serveur a lâché ou que la seule ingénieure capable d’écrire la requête est en congé. Rien de tout cela n’est de l’obstruction. Le texte d’application gagnerait à dire ce qui vaut excuse, et comment on la prouve sans rédiger un mémoire.",
    ],
  },
  {
    kind: "comment",
    by: "garrec",
    at: "2025-05-28T12:06",
    position: "reserved",
    passage: { quote: "dans un hôpital débordé n’a ni la même gravité ni la même cause" },
    body: [
      "D’accord sur la distinction, moins sur l’adjectif. « Débordé » laisse croire à une circonstance passagère. Au CHU, la capacité d’extraction est limitée toute l’année, parce qu’elle passe après les urgences et les mises à jour de sécurité. C’est cette réalité permanente qu’un barème devrait intégrer.",
    ],
  },
  {
    key: "c15-delorme-astreinte",
    kind: "comment",
    by: "delorme",
    at: "2025-05-26T18:02",
    position: "question",
    passage: { quote: "L’astreinte par jour de retard resterait possible." },
    body: [
      "Sur quel fondement ? L’article 64, paragraphe 6, permet aux États de moduler les amendes administratives du secteur public sans toucher aux pouvoirs de l’article 63. On peut en déduire que l’astreinte échappe à la modulation ; on peut aussi soutenir qu’exempter d’amende tout en maintenant une pénalité journalière revient à reprendre d’une main ce que l’on donne de l’autre.",
      "Une phrase dans l’exposé des motifs éviterait dix ans de débats.",
    ],
  },
  {
    key: "c15-vasseur-penal",
    kind: "comment",
    by: "vasseur",
    at: "2025-05-25T21:17",
    position: "favourable",
    passage: {
      quote: "La réidentification volontaire pourrait en outre faire l’objet d’une infraction pénale propre.",
    },
    body: [
      "Une année de naissance, un département, un traitement peu courant : parmi nos adhérents, cela suffit parfois à retrouver quelqu’un. Une amende payée par une entreprise ne répare pas ce qu’une famille perd ; que l’auteur réponde personnellement de son acte devant un tribunal me semble la moindre des choses.",
    ],
  },
  {
    kind: "amendment",
    by: "thiel",
    at: "2025-05-27T15:33",
    position: "reserved",
    passage: {
      quote: "Sauf urgence, un avertissement et une mise en demeure pourraient précéder toute amende.",
    },
    proposal:
      "Sauf urgence ou manquement visé à l’article 64, paragraphe 5, points a) à c), une mise en demeure pourrait précéder l’amende.",
    body: [
      "Avertir d’abord celui qui a tenté de réidentifier des patients viderait l’article 64 de son effet dissuasif. La gradation convient aux retards et aux défauts de description, pas aux atteintes délibérées. J’ai retiré l’avertissement : deux étapes préalables, ajoutées aux quatre semaines d’observations, feraient perdre une saison entière.",
    ],
  },
  {
    key: "c15-lambert-impunite",
    kind: "amendment",
    by: "lambert",
    at: "2025-05-30T10:29",
    position: "opposed",
    passage: { quote: "une exemption complète peut être ressentie comme une impunité" },
    proposal:
      "une exemption complète créerait une inégalité entre des utilisateurs qui accèdent aux mêmes données pour des projets comparables",
    body: [
      "Le vocabulaire du ressenti affaiblit l’argument. Un laboratoire et une université peuvent travailler côte à côte, dans le même environnement sécurisé, sur le même jeu de données. Que l’un risque une part de son chiffre d’affaires mondial et l’autre une simple lettre pose un problème d’égalité, non de perception.",
    ],
  },
  {
    kind: "opinion",
    by: "marsac",
    at: "2025-05-29T09:46",
    position: "question",
    body: [
      "Mon inquiétude tient au calendrier. Les sanctions nationales sont notifiées en mars 2027, les articles 63 et 64 s’appliquent en 2029, et les lignes directrices européennes peuvent attendre 2032. Pendant trois ans, chaque organisme construira donc seul sa pratique.",
      "Un barème indicatif national, public et révisable, donnerait aux établissements comme aux entreprises un point d’appui pour préparer leur défense.",
    ],
  },
  {
    kind: "answer",
    question: "public",
    scale: 4,
    by: "bouchard",
    at: "2025-05-30T21:08",
    position: "favourable",
    body: [
      "Une fuite fait le même mal, quel que soit le statut de celui qui l’a causée. Mais que l’argent d’une amende hospitalière soit réinvesti dans la sécurité, faute de quoi ce sont les malades qui paient deux fois.",
    ],
  },
  {
    kind: "answer",
    question: "article-99",
    by: "albrecht",
    at: "2025-05-23T14:50",
    position: "none",
    body: [
      "Deux trous dans la raquette : l’article 61, paragraphe 4, sur la publication des résultats, et l’usage abusif du marquage CE d’un système de DME. Pour le premier, une publicité du manquement suffirait ; pour le second, il faut un montant qui compte.",
    ],
  },
  {
    kind: "answer",
    question: "scenario",
    choice: "c",
    by: "jaouen",
    at: "2025-05-30T22:35",
    position: "favourable",
    body: [
      "Graduer me va, si le public peut suivre : combien d’avertissements, combien de récidives, contre quel type d’acteur. Une sanction tenue secrète n’apprend rien à personne.",
    ],
  },
];
