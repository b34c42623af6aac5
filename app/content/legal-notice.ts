import type { PageSection, PageText } from "./page-text";
import { lineOf, type Publisher } from "./publisher";

function publisherSection(publisher: Publisher): PageSection {
  return {
    id: "editeur",
    title: "Éditeur",
    blocks: [
      {
        list: [
          lineOf("Éditeur du site", publisher.name),
          lineOf("Adresse", publisher.address),
          lineOf("Directeur ou directrice de la publication", publisher.director),
          lineOf("Pour écrire à l’éditeur", publisher.contact),
        ],
      },
    ],
  };
}

function hostingSection(publisher: Publisher): PageSection {
  return {
    id: "hebergement",
    title: "Hébergement",
    blocks: [lineOf("Hébergeur (nom, adresse, téléphone)", publisher.hosting)],
  };
}

const softwareSection: PageSection = {
  id: "logiciel",
  title: "Logiciel",
  blocks: [
    {
      before: "Ce site fonctionne avec le logiciel Concertation, publié sous la ",
      link: {
        label: "licence publique de l’Union européenne, version 1.2 (EUPL-1.2)",
        href: "https://eur-lex.europa.eu/eli/dec_impl/2017/863/oj",
      },
      after:
        ". Elle permet à chacun de l’utiliser, de l’étudier, de le modifier et de le partager. Le code source peut être demandé à l’éditeur du site.",
    },
    "Le logiciel emploie aussi des éléments publiés par d’autres :",
    {
      before: "Le caractère des textes est l’",
      link: {
        label: "Atkinson Hyperlegible Next",
        href: "https://github.com/googlefonts/atkinson-hyperlegible-next",
      },
      after:
        ", dessiné pour être lu avec une vue faible. Il est sous licence SIL Open Font License, version 1.1. Ce site le distribue lui-même : aucun service extérieur n’est appelé.",
    },
    {
      before: "La mise en forme part des feuilles de style de ",
      link: { label: "Designsystemet", href: "https://github.com/digdir/designsystemet" },
      after: " (Digitaliseringsdirektoratet), sous licence MIT, avec un thème propre à Concertation.",
    },
  ],
};

const reuseSection: PageSection = {
  id: "reutilisation",
  title: "Réutiliser les contenus",
  blocks: [
    "Vous pouvez citer une fiche en indiquant son titre, sa version et son adresse. Les autres conditions de réutilisation des textes sont fixées par l’exploitant ; écrivez-lui si vous avez un doute.",
    "Chaque contribution reste l’œuvre de son auteur. Si vous en citez une, donnez sa référence et ne la coupez pas d’une façon qui en change le sens. Ne cherchez pas à retrouver le nom d’une personne qui a choisi de ne pas le publier.",
    "Quand le site porte la mention « Site de démonstration », les personnes, les organismes et les contributions sont inventés. Ne les citez pas comme s’ils étaient réels.",
  ],
};

const reportSection: PageSection = {
  id: "signaler",
  title: "Signaler un contenu illicite",
  blocks: [
    "Un contenu vous paraît contraire à la loi : injure, menace, propos discriminatoire, atteinte à la vie privée, donnée de santé d’une personne ? Signalez-le à l’éditeur, à l’adresse donnée plus haut.",
    {
      list: [
        "Donnez l’adresse de la page ou la référence de la contribution.",
        "Citez les mots en cause et dites pourquoi ils vous paraissent illicites.",
        "Indiquez votre nom et un moyen de vous répondre.",
      ],
    },
    {
      before: "Vous pouvez aussi vous adresser au ",
      link: {
        label: "portail officiel de signalement des contenus illicites de l’internet",
        href: "https://www.internet-signalement.gouv.fr/",
      },
      after: ".",
    },
  ],
};

/** /mentions-legales */
export function legalNotice(publisher: Publisher): PageText {
  return {
    title: "Mentions légales",
    introduction:
      "Cette page dit qui publie ce site, qui l’héberge, sous quelles licences sont le logiciel et ses textes, et comment signaler un contenu.",
    sections: [
      publisherSection(publisher),
      hostingSection(publisher),
      softwareSection,
      reuseSection,
      reportSection,
    ],
  };
}
