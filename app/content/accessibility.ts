import type { PageSection, PageText } from "./page-text";
import { lineOf, type Publisher } from "./publisher";

function stateSection(publisher: Publisher): PageSection {
  return {
    id: "etat",
    title: "État de conformité",
    blocks: [
      "Non conforme : aucun audit RGAA 4.1.2 réalisé.",
      {
        before: "Le ",
        link: {
          label: "référentiel général d’amélioration de l’accessibilité (RGAA)",
          href: "https://accessibilite.numerique.gouv.fr/",
        },
        after:
          " est la méthode qui sert à vérifier l’accessibilité des sites publics. Sans audit, nous ne pouvons annoncer aucun taux de conformité.",
      },
      lineOf("Organisme qui répond de ce site", publisher.name),
    ],
  };
}

const doneSection: PageSection = {
  id: "deja-fait",
  title: "Ce qui a été fait",
  blocks: [
    {
      list: [
        "Chaque page et chacun de ses états passent des contrôles automatiques (outil axe), en thème clair ; les contrastes sont aussi contrôlés en thème sombre.",
        "Des parcours de lecture sont rejoués au clavier seul, dans un vrai navigateur.",
        "Toutes les pages se lisent sans JavaScript.",
        "À 320 pixels de large, le contrôle porte sur l’absence de défilement horizontal et sur la taille des liens et des boutons.",
        "Les passages commentés sont aussi annoncés par un lien écrit en toutes lettres : la couleur n’est jamais le seul signe.",
      ],
    },
    "Ces contrôles sont menés par les auteurs du logiciel. Un outil automatique ne voit qu’une partie des obstacles : ces résultats ne valent pas un audit.",
  ],
};

const gapsSection: PageSection = {
  id: "manques",
  title: "Ce qui manque",
  blocks: [
    {
      list: [
        "Aucun audit n’a été mené par une personne extérieure.",
        "Aucun essai n’a encore été fait par des personnes qui utilisent un lecteur d’écran au quotidien.",
        "Les scénarios d’essai avec un lecteur d’écran n’ont pas encore été déroulés.",
        "Certaines contributions sont écrites dans une autre langue ; il n’en existe pas de traduction ici.",
      ],
    },
    "Aucun document à télécharger (PDF, Word) n’est proposé à ce jour ; seuls le calendrier (.ics) et le fil d’actualité (Atom) le sont, pour être lus par d’autres logiciels.",
  ],
};

function contactSection(publisher: Publisher): PageSection {
  return {
    id: "contact",
    title: "Vous rencontrez un obstacle",
    blocks: [
      lineOf("Écrivez à la personne chargée de l’accessibilité", publisher.accessibility),
      "Donnez l’adresse de la page, ce que vous vouliez faire, ce qui vous a arrêté et, si vous le souhaitez, le matériel que vous utilisez. Vous pouvez demander à recevoir le texte sous une autre forme.",
    ],
  };
}

const recourseSection: PageSection = {
  id: "recours",
  title: "Si aucune solution ne vous est donnée",
  blocks: [
    "Vous avez signalé un obstacle et n’avez pas reçu de réponse satisfaisante : vous pouvez saisir le Défenseur des droits. C’est gratuit.",
    {
      before: "En ligne : ",
      link: {
        label: "écrire un message au Défenseur des droits",
        href: "https://formulaire.defenseurdesdroits.fr/",
      },
    },
    {
      before: "Près de chez vous : ",
      link: {
        label: "contacter un délégué ou une déléguée du Défenseur des droits",
        href: "https://www.defenseurdesdroits.fr/carte-des-delegues",
      },
    },
    "Par courrier gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07",
  ],
};

/** /accessibilite. No percentage: only an audit gives one, and none has been made. */
export function accessibilityStatement(publisher: Publisher): PageText {
  return {
    title: "Accessibilité : non conforme",
    introduction:
      "Ce site doit pouvoir être lu par tout le monde. Cette déclaration porte sur la version 0.1 du logiciel. Elle dit où nous en sommes, ce qui manque, et à qui vous adresser.",
    sections: [stateSection(publisher), doneSection, gapsSection, contactSection(publisher), recourseSection],
  };
}
