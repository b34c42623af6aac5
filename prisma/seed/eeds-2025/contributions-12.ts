import type { SeedContribution } from "../shape";

export const contributions12: readonly SeedContribution[] = [
  {
    kind: "comment",
    by: "bouchard",
    at: "2025-05-13T10:12",
    position: "favourable",
    passage: { quote: "une personne doit savoir qui répond de l’usage de ses données" },
    body: [
      "Nous passons notre temps, en permanence d’accueil, à expliquer la différence entre un hôpital, une caisse et un entrepôt de données. Si l’organisme désigné n’a pas un nom simple, une adresse et quelqu’un au téléphone, personne ne saura le trouver.",
      "Peu nous importe la forme juridique. Ce qui compte, c’est qu’il n’y ait qu’un seul interlocuteur quand quelque chose tourne mal.",
    ],
  },
  {
    kind: "comment",
    by: "lemaire",
    at: "2025-05-27T16:41",
    position: "question",
    passage: { quote: "un porteur de projet doit savoir à qui s’adresser" },
    body: [
      "Pour un projet qui croise un registre, deux entrepôts hospitaliers et le SNDS, combien de dossiers faudra-t-il déposer en 2029 ? La fiche parle d’un guichet, mais elle ne précise pas si les conventions aujourd’hui signées avec chaque entrepôt disparaîtront.",
    ],
  },
  {
    key: "c12-delorme-cloisons",
    kind: "amendment",
    by: "delorme",
    at: "2025-05-22T11:35",
    position: "reserved",
    passage: { quote: "Des cloisons internes sépareraient l’instruction, la préparation et le contrôle." },
    proposal:
      "L’instruction, la préparation et le contrôle seraient confiés à des directions distinctes, sans agent commun, la loi fixant leurs garanties d’indépendance.",
    body: [
      "Parler de « cloisons » ne suffit pas à prévenir un contentieux. L’article 55, paragraphe 3, cite la séparation des fonctions comme un exemple de garantie ; encore faut-il que le texte national lui donne un contenu vérifiable par le juge : qui signe, qui accède à quoi, qui nomme.",
    ],
  },
  {
    key: "c12-benali-territoire",
    kind: "comment",
    by: "benali",
    at: "2025-05-02T14:08",
    position: "opposed",
    passage: { quote: "par domaine de données ou par territoire" },
    body: [
      "Une cohorte n’a pas de frontière régionale : nos participants déménagent, se soignent ailleurs, changent de caisse. Découper par territoire obligerait à rassembler l’accord de plusieurs organismes pour suivre une même personne dans le temps.",
      "Le découpage par domaine se défend un peu mieux, mais où rangerait-on une base qui associe biologie, habitat et consommation de soins ?",
    ],
  },
  {
    kind: "amendment",
    by: "ilic",
    at: "2025-05-28T09:54",
    position: "reserved",
    passage: { quote: "Les comités d’éthique pourraient lui apporter leur expertise ou en faire partie." },
    proposal:
      "Les comités d’éthique pourraient lui apporter leur expertise ou en faire partie, et des représentants d’usagers y siégeraient avec voix délibérative.",
    body: [
      "En psychiatrie, la peur d’être reconnu dissuade de parler. Que des usagers votent, au lieu d’être seulement écoutés, changerait la manière d’écrire les refus et les conditions. L’article 55, paragraphe 4, demande une coopération active avec les représentants de patients : donnons-lui une forme.",
    ],
  },
  {
    key: "c12-perrin-volume",
    kind: "comment",
    by: "perrin",
    at: "2025-05-15T17:20",
    position: "reserved",
    passage: { quote: "Le volume des demandes, aujourd’hui difficile à prévoir, pèsera sur ce délai." },
    body: [
      "Il pèsera aussi de l’autre côté du comptoir. Après chaque autorisation, c’est l’hôpital qui extrait, et l’article 60 lui laisse trois mois. Chez nous, une personne et demie s’en occupe. Un organisme très rapide devant des détenteurs débordés ne ferait que déplacer la file d’attente.",
    ],
  },
  {
    kind: "comment",
    by: "marsac",
    at: "2025-05-26T10:47",
    position: "question",
    passage: {
      quote: "Le premier serait coordonnateur et point d’entrée.",
      until: "les délais de passage de l’un à l’autre.",
    },
    body: [
      "Qui est responsable de traitement entre les deux entités ? L’article 74 vise l’organisme responsable de l’accès comme s’il était d’un seul tenant. Dans le scénario B, une convention, même publique, ne remplacera pas un acte qui attribue à chacun sa part : préparation, pseudonymisation, puis sous-traitance pour le compte de l’utilisateur.",
    ],
  },
  {
    kind: "opinion",
    by: "oberlin",
    at: "2025-05-29T15:26",
    position: "favourable",
    lang: "en",
    body: [
      "From a company running studies in several Member States, what matters most is predictability. A single front door with published decision criteria would spare us months of guesswork, whichever body stands behind it.",
      "We would also welcome early publication of refusals with their reasons: they teach applicants more than any guidance document.",
    ],
  },
  {
    kind: "answer",
    question: "scenario",
    choice: "a",
    by: "cohen",
    at: "2025-05-21T12:33",
    position: "favourable",
    body: [
      "Le titulaire d’une officine de village ne distinguera jamais deux organismes publics. Le considérant 65 prévoit un appui aux petits détenteurs, pharmacies comprises : un seul service peut tenir cette promesse.",
    ],
  },
  {
    kind: "answer",
    question: "separation",
    scale: 2,
    by: "roussel",
    at: "2025-05-30T11:18",
    position: "none",
    body: [
      "Deux entités ne garantissent rien si elles partagent la même tutelle et le même budget. Je regarderais plutôt la collégialité des décisions et la publication des motifs.",
    ],
  },
  {
    kind: "answer",
    question: "scenario",
    choice: "b",
    by: "kone",
    at: "2025-05-30T17:02",
    position: "favourable",
    body: [
      "Autoriser et héberger sont deux métiers ; séparés, l’un peut auditer l’autre, et mes analyses d’impact y gagneraient un vrai contradicteur. À condition que la personne concernée n’ait pas deux portes où frapper pour exercer ses droits.",
    ],
  },
];
