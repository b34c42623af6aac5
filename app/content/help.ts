import type { PageText } from "./page-text";

/** /aide: what one can do here. */
export const help: PageText = {
  title: "Aide",
  introduction:
    "Comment lire une fiche, contribuer, retrouver une contribution, suivre une concertation et comprendre les mots et les nombres de ce site. Vous n’avez pas besoin de vous identifier pour lire ; pour contribuer, une adresse électronique suffit.",
  sections: [
    {
      id: "lire",
      title: "Lire une fiche",
      blocks: [
        "Une fiche présente une question en quelques pages. Elle commence par « En bref » : cinq phrases et la seule chose qui est demandée au lecteur. Un sommaire mène ensuite à chaque partie.",
        {
          list: [
            "Chaque paragraphe porte un numéro. Il vous sert à citer un endroit précis : « fiche 9, version 2, § 6 ».",
            "Les mots surlignés sont ceux sur lesquels des contributions ont été publiées.",
            "Le repère dans la marge montre la densité : plus il est marqué, plus le paragraphe a reçu de contributions. Ce nombre est aussi écrit en toutes lettres à la fin du paragraphe, dans un lien.",
            "Ce lien ouvre les contributions du paragraphe : à côté du texte sur un grand écran, au-dessous sur un petit.",
            "« Texte seul » retire les surlignages et les liens, pour lire la fiche d’une traite.",
          ],
        },
        "Une forte densité signale un endroit discuté. Elle ne dit pas si les lecteurs sont d’accord ou non.",
        "Quand une fiche change, elle reçoit un nouveau numéro de version. Une version publiée n’est plus jamais modifiée.",
      ],
    },
    {
      id: "contribuer",
      title: "Contribuer",
      blocks: [
        "Tant que la concertation est ouverte, chaque fiche se commente.",
        {
          list: [
            "Sous chaque paragraphe, « Commenter » vous fait choisir des phrases, puis, si vous le voulez, seulement quelques mots, ou les paragraphes suivants.",
            "Sur ces mots, vous écrivez un commentaire, ou vous proposez une autre rédaction.",
            "« Donner un avis » porte sur la fiche entière. « Répondre aux questions » réunit toutes les questions de la fiche ; vous répondez à celles que vous voulez.",
            "Vous pouvez aussi répondre à une contribution, ou la soutenir.",
          ],
        },
        "« Enregistrer le brouillon » garde votre texte. Sans compte, il est gardé 24 heures pour ce navigateur ; une fois identifié, il vous suit partout. « Aperçu » montre votre texte tel qu’il sera lu, puis vous choisissez au nom de qui vous l’envoyez.",
        "Après l’envoi, vous recevez une référence et un accusé de réception par courriel. Vous pouvez modifier votre contribution jusqu’à la clôture, et la retirer à tout moment.",
        "Dans le champ de texte : une ligne vide sépare deux paragraphes, **gras**, *italique*, « - » ou « 1. » en début de ligne pour une liste, « > » pour une citation, [mots](https://adresse) pour un lien. Un texte fait au plus 10\u202f000 caractères.",
      ],
    },
    {
      id: "trouver",
      title: "Trouver une contribution",
      blocks: [
        "La page « Contributions » d’une concertation les réunit toutes. La recherche ne tient pas compte des accents et reconnaît les formes d’un même mot : « donnée » trouve aussi « données ».",
        {
          list: [
            "Les filtres trient par fiche, thème, sorte de contribution, position, type d’organisme et langue. Vous pouvez en réunir plusieurs.",
            "Chaque contribution a une référence, par exemple « DEMO25-0042 », et une page à elle, dont l’adresse ne change pas. Donnez cette référence pour la citer.",
            "Les contributions publiées se prennent aussi dans un fichier, pour un tableur ou pour un programme : « Données ouvertes », sur la page de la concertation.",
            "La suite d’une liste longue s’obtient par « page suivante ».",
          ],
        },
      ],
    },
    {
      id: "suivre",
      title: "Suivre une concertation",
      blocks: [
        "Deux liens, sur la page de la concertation, vous évitent d’y revenir chaque jour. Ils ne demandent pas votre adresse électronique.",
        {
          list: [
            "Le calendrier (.ics) ajoute les étapes à votre agenda : ouverture, réunions, clôture.",
            "Le fil Atom signale les nouveautés dans un lecteur de flux, logiciel qui rassemble les nouvelles de plusieurs sites.",
          ],
        },
        "Les heures sont toujours celles de Paris. Une clôture le 30 mai veut dire jusqu’au 30 mai à 23 h 59.",
      ],
    },
    {
      id: "imprimer",
      title: "Imprimer",
      blocks: [
        "Utilisez la commande d’impression de votre navigateur, le plus souvent Ctrl + P, ou Cmd + P sur un Mac. La page imprimée ne garde que le texte et ses numéros de paragraphes, sans menus ni boutons. Cette même commande permet d’enregistrer la page en PDF.",
        "Les mots surlignés restent soulignés sur une feuille en noir et blanc.",
      ],
    },
    {
      id: "clavier",
      title: "Lire au clavier",
      blocks: [
        {
          list: [
            "Tabulation avance d’un lien ou d’un champ au suivant ; Maj + Tabulation revient en arrière.",
            "Entrée suit un lien ou envoie un formulaire ; Espace coche une case.",
            "Le premier lien de chaque page mène droit au contenu.",
          ],
        },
        "Le site fonctionne sans souris et sans JavaScript. Vous pouvez agrandir le texte avec votre navigateur : rien ne disparaît.",
      ],
    },
    {
      id: "mots",
      title: "Les mots de ce site",
      blocks: [
        {
          table: {
            caption: "Où en est une concertation",
            head: ["Mot", "Ce qu’il veut dire"],
            rows: [
              ["Annoncée", "Le sujet et les dates sont connus ; les fiches ne sont pas encore publiées."],
              ["Ouverte", "Les fiches sont publiées et les contributions sont reçues."],
              ["Suspendue", "La réception des contributions est arrêtée pour un temps, avec un motif."],
              ["En analyse", "La période est terminée ; les contributions sont lues une à une."],
              ["Résultats publiés", "Le compte rendu est en ligne et ne change plus."],
            ],
          },
        },
        {
          table: {
            caption: "Les sortes de contributions",
            head: ["Mot", "Ce qu’il veut dire"],
            rows: [
              ["Commentaire", "Une remarque sur un passage précis de la fiche."],
              ["Proposition de rédaction", "Un passage, et les mots proposés pour le remplacer."],
              ["Avis", "Une remarque sur la fiche entière."],
              [
                "Réponse à une question",
                "Un choix, une note de 1 à 5 ou un texte, en réponse à une question de la fiche.",
              ],
            ],
          },
        },
        {
          table: {
            caption: "Les positions",
            head: ["Mot", "Ce qu’il veut dire"],
            rows: [
              ["Favorable", "L’auteur est d’accord avec ce qu’il lit."],
              ["Avec réserves", "L’auteur est d’accord en partie, ou à certaines conditions."],
              ["Défavorable", "L’auteur n’est pas d’accord."],
              ["Question", "L’auteur demande une précision."],
              ["Sans position exprimée", "L’auteur n’a pas choisi de position."],
            ],
          },
        },
        {
          table: {
            caption: "Les auteurs et les textes",
            head: ["Mot", "Ce qu’il veut dire"],
            rows: [
              [
                "Particulier",
                "Une personne qui s’exprime en son propre nom et n’a pas choisi d’être nommée.",
              ],
              [
                "Organisme",
                "Un établissement, une association, une entreprise, un ordre, une administration…",
              ],
              [
                "Mandat déclaré, non vérifié",
                "L’auteur dit parler pour un organisme ; personne ne l’a encore vérifié.",
              ],
              ["Passage", "Les mots de la fiche sur lesquels porte une contribution."],
              ["Version", "Un état publié de la fiche, qui ne change plus."],
              ["Référence", "Le nom permanent d’une contribution, par exemple « DEMO25-0042 »."],
            ],
          },
        },
      ],
    },
    {
      id: "nombres",
      title: "Comment les nombres sont comptés",
      blocks: [
        {
          list: [
            "« Publiées » désigne les contributions que tout le monde peut lire. Tous les nombres montrés au public ne comptent qu’elles.",
            "Les réponses faites à une contribution ne sont pas comptées comme des contributions.",
            "Les personnes et les organismes sont comptés à part et ne sont jamais additionnés.",
            "Une personne compte une seule fois par concertation, même si elle écrit en son nom et pour un organisme.",
            "Une contribution qui porte sur trois paragraphes compte dans chacun des trois. La somme des paragraphes peut donc dépasser le total de la fiche.",
            "Une référence peut manquer dans la suite des numéros : aucun numéro n’est donné deux fois.",
          ],
        },
        "Ni vote ni sondage : ces nombres ne mesurent pas l’opinion. Ceux qui contribuent ne représentent pas toute la population, et une seule remarque juste peut changer un texte.",
      ],
    },
  ],
};
