import type { SeedContribution } from "../shape";

export const contributions11: readonly SeedContribution[] = [
  {
    kind: "comment",
    by: "haddad",
    at: "2025-05-12T09:21",
    position: "favourable",
    passage: { quote: "Elle serait l’interlocuteur unique des fabricants et des usagers" },
    body: [
      "Un seul dossier, une seule doctrine, un seul calendrier de contrôle : pour une équipe de conformité de deux personnes, la différence est immense. À condition que les réponses écrites du premier service engagent le second, sinon l’interlocuteur unique parlera avec deux voix.",
    ],
  },
  {
    kind: "comment",
    by: "delorme",
    at: "2025-05-26T11:16",
    position: "reserved",
    passage: { quote: "avec deux services séparés : agents, décisions et budgets distincts" },
    body: [
      "La formule est bonne, son rang l’est moins. Si la séparation ne figure que dans un règlement intérieur, elle ne sera pas invocable par un fabricant sanctionné. Il conviendrait que la loi nomme l’auteur de la décision de retrait et interdise au directeur commun de l’évoquer.",
      "La procédure de sélection dont parle le considérant 48 doit aussi être publiée.",
    ],
  },
  {
    kind: "comment",
    by: "le-bihan",
    at: "2025-05-30T15:52",
    position: "question",
    passage: { quote: "un établissement qui signale un incident" },
    body: [
      "Et l’infirmière libérale, la sage-femme, le kinésithérapeute dont l’écran affiche le traitement d’un autre ? L’article 44 laisse à l’État la faculté d’ouvrir le signalement aux utilisateurs. Sera-t-elle saisie ? Nous souhaitons un formulaire court, accessible depuis le logiciel, sans devoir établir soi-même la cause.",
    ],
  },
  {
    kind: "amendment",
    by: "rivoire",
    at: "2025-05-21T13:45",
    position: "reserved",
    passage: { quote: "Une convention publiée organiserait l’échange d’informations et l’appui technique." },
    proposal:
      "Une convention publiée organiserait l’échange d’informations et l’appui technique, et garantirait qu’une même pièce n’est demandée qu’une fois au fabricant.",
    body: [
      "Nous sommes neuf. Chaque contrôle immobilise la personne qui écrit le code. Si deux administrations réclament la documentation technique à trois semaines d’intervalle, dans deux formats, c’est une version du produit qui ne sort pas.",
    ],
  },
  {
    kind: "opinion",
    by: "albrecht",
    at: "2025-05-28T08:38",
    position: "none",
    body: [
      "Quel que soit le scénario, nos moniteurs cardiaques resteront suivis par l’autorité compétente pour les dispositifs médicaux, puisque l’article 43, paragraphe 7, le prévoit. Reste le cas mixte : un même boîtier, un logiciel relevant d’un règlement, sa passerelle vers le dossier relevant de l’autre.",
      "Quelques cas d’école tranchés par écrit avant mars 2027 nous serviraient davantage qu’un organigramme.",
    ],
  },
  {
    kind: "answer",
    by: "pichon",
    at: "2025-05-14T16:33",
    position: "favourable",
    question: "scenario",
    choice: "b",
    body: [
      "Je vends un logiciel de laboratoire à des clients qui raccordent aussi des services nationaux. Je préfère que celui qui me contrôle n’ait aucun outil à défendre.",
    ],
  },
];
