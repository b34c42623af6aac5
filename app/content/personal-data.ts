import type { PageSection, PageText } from "./page-text";
import { lineOf, type Publisher } from "./publisher";

const keptByOperator = "Durée fixée par l’exploitant ; aucune suppression automatique à ce jour.";

/** What the database can hold about people, table by table (prisma/schema). */
const storedData: readonly (readonly string[])[] = [
  [
    "Auteur d’une contribution : nom déclaré, qualité, éventuel compte",
    "Savoir qui s’exprime et compter les personnes une seule fois",
    keptByOperator,
  ],
  [
    "Organisme : nom, numéros SIRET et FINESS s’ils sont donnés ; mandat déclaré pour parler en son nom",
    "Distinguer une position d’organisme d’un avis personnel",
    keptByOperator,
  ],
  [
    "Envoi : dates de réception et d’enregistrement, voie (en ligne, courrier, courriel, atelier, téléphone), personne qui l’a saisi, version de la charte acceptée",
    "Prouver ce qui est arrivé, et à quelle date",
    keptByOperator,
  ],
  [
    "Contribution : texte, passage commenté, position, langue, référence, choix d’être nommé, nom et type de l’organisme copiés au moment de l’envoi",
    "La publier, l’analyser et dire ce qu’elle est devenue",
    keptByOperator,
  ],
  [
    "Contribution préparatoire, envoyée avant l’ouverture par une institution invitée\u00a0: les mêmes données. Lue par son auteur et par les agents de la concertation seulement",
    "Améliorer les fiches avant leur ouverture au public. Elle n’est jamais publiée, ni comptée",
    keptByOperator,
  ],
  [
    "Invitation à préparer une concertation\u00a0: nom de l’institution, adresse électronique",
    "Ouvrir les fiches à cette adresse avant le public, et l’en prévenir",
    "Jusqu’à ce que l’invitation soit retirée\u00a0; sinon, durée fixée par l’exploitant, sans suppression automatique à ce jour.",
  ],
  [
    "Nombre de contributions publiées de chaque personne et de chaque organisme, par un identifiant sans signification",
    "Compter chacun une seule fois dans les chiffres publics",
    keptByOperator,
  ],
  [
    "Versions successives d’une contribution, et une empreinte de chacune (suite de caractères calculée à partir du texte)",
    "Garder la trace de ce qui a été envoyé, sans rien écraser",
    "Comme la contribution. Si le texte est effacé, l’empreinte reste ; elle ne permet pas de le retrouver.",
  ],
  [
    "Compte : nom, adresse électronique, empreinte du mot de passe s’il y en a un, rôles, organismes dont la personne est membre ou pour lesquels elle dit parler, et ce qui a été décidé de ce mandat avec son motif",
    "Reconnaître les personnes qui contribuent en ligne et celles qui travaillent sur le site",
    keptByOperator,
  ],
  [
    "Session : empreinte d’un jeton, dates de début et de fin",
    "Rester connecté d’une page à l’autre",
    "Jusqu’à votre déconnexion ; sinon, entre 15 et 30 jours après votre dernière visite.",
  ],
  [
    "Demande de connexion ou de changement d’adresse : adresse électronique, page où revenir, empreintes du lien, du code et d’un cookie",
    "Prouver que vous détenez cette adresse, sans mot de passe",
    "Inutilisable après 15 minutes ; effacée dans l’heure qui suit. L’adresse qu’un changement a remplacée : une semaine, le temps de la prévenir.",
  ],
  [
    "Nombre d’essais : une empreinte de l’adresse électronique et de l’adresse IP, qui ne permet pas de les retrouver directement",
    "Empêcher que quelqu’un essaie des mots de passe, ou envoie des messages, à la chaîne",
    "Une heure au plus ; effacé dans l’heure qui suit.",
  ],
  [
    "Courriels à envoyer : un identifiant de ce qui est à écrire, ni adresse ni texte",
    "Envoyer le courriel, et recommencer si le serveur de courrier ne répond pas",
    "Trois semaines environ.",
  ],
  [
    "Brouillons et soutiens",
    "Reprendre un texte commencé ; marquer son accord avec une contribution",
    "Un brouillon : jusqu’à son envoi ou sa suppression ; 24 heures si vous n’êtes pas connecté. Un soutien : jusqu’à ce que vous le repreniez.",
  ],
  [
    "Journal des faits : ce qui s’est passé et quand, avec des identifiants sans signification et des empreintes ; ni nom ni texte",
    "Rendre compte de la procédure et déceler une altération",
    keptByOperator,
  ],
  [
    "Journal technique du serveur : heure, numéro de requête, incidents ; ni adresse IP ni donnée personnelle",
    "Trouver et corriger les pannes",
    keptByOperator,
  ],
];

const todaySection: PageSection = {
  id: "aujourd-hui",
  title: "Ce qui est ouvert aujourd’hui",
  blocks: [
    "Lire, sans compte ; se connecter, par courriel ou par mot de passe ; contribuer sur une fiche ouverte, modifier et retirer ce que l’on a envoyé.",
    "Quand le site porte la mention « Site de démonstration », les auteurs et les contributions chargés avec lui sont inventés.",
  ],
};

const readingSection: PageSection = {
  id: "lecture",
  title: "Si vous ne faites que lire",
  blocks: [
    "Vous n’avez pas à vous identifier. Les pages de lecture ne déposent aucun cookie. Vous connecter, ou commencer à écrire, en dépose de strictement nécessaires : la session, le navigateur qui attend un code (une heure) et celui qui garde un brouillon (24 heures). Il n’y a ni mesure d’audience, ni publicité, ni contenu venu d’un autre site : votre navigateur ne parle qu’à ce serveur.",
    "Le journal technique du logiciel donne un numéro à chaque requête. Il n’enregistre pas votre adresse IP. L’hébergeur, ou un équipement placé devant le logiciel, peut tenir ses propres journaux : l’exploitant doit alors vous en informer.",
  ],
};

const storedSection: PageSection = {
  id: "donnees",
  title: "Ce qui est enregistré, pourquoi, combien de temps",
  blocks: [
    "Le tableau suit les tables de la base de données. Certaines sont prêtes et ne servent pas encore : c’est indiqué.",
    {
      table: {
        caption: "Données enregistrées par le logiciel",
        head: ["Donnée", "Pourquoi", "Combien de temps"],
        rows: storedData,
      },
    },
    "Le logiciel ne demande ni date de naissance, ni adresse postale, ni donnée de santé. N’en écrivez pas dans une contribution, ni sur vous, ni sur d’autres.",
  ],
};

const publicSection: PageSection = {
  id: "publication",
  title: "Ce que le public voit",
  blocks: [
    "Une contribution publiée montre son texte, sa référence, sa date et la position de son auteur. Si elle est faite pour un organisme, elle montre aussi le nom et le type de cet organisme, et si le mandat de la personne est vérifié ; le nom de cette personne n’est pas publié.",
    "Une personne qui s’exprime en son propre nom apparaît comme « Particulier », sauf si elle a choisi d’être nommée. Elle peut y renoncer à tout moment, en écrivant à l’exploitant.",
    "Le fichier public des contributions ne nomme aucune personne physique, même celles qui ont choisi d’être nommées sur le site. Les personnes habilitées à analyser, à modérer ou à administrer peuvent prendre un fichier de tout ce qui a été reçu ; chaque fois, le journal des faits l’enregistre.",
    "Ce qu’une institution invitée envoie pendant la préparation d’une concertation, avant son ouverture, n’est jamais publié\u00a0: ni le texte, ni le nom, ni le nombre, même ensuite. Les agents de cette concertation le lisent, avec le nom de la personne.",
    "Ce qui est publié peut être lu et copié par d’autres. Un retrait vaut pour ce site ; il ne rappelle pas les copies faites ailleurs.",
  ],
};

const basisSection: PageSection = {
  id: "fondement",
  title: "Le fondement juridique",
  blocks: [
    "Une consultation publique relève d’une mission d’intérêt public (article 6, paragraphe 1, point e, du règlement général sur la protection des données). Vous pouvez donc vous opposer au traitement, pour des raisons tenant à votre situation particulière.",
    "Deux choses seulement reposent sur le consentement : la publication du nom d’un particulier, et l’envoi de courriels facultatifs. Le logiciel n’envoie aujourd’hui que des courriels nécessaires : connexion, accusé de réception, décision sur une contribution, nouvelle version d’une fiche, décision sur un mandat, invitation à préparer une concertation, rôle donné. Retirer un consentement est aussi simple que le donner et n’a pas d’effet sur le passé.",
  ],
};

function controllerSection(publisher: Publisher): PageSection {
  return {
    id: "responsable",
    title: "Qui est responsable, qui reçoit les données",
    blocks: [
      {
        list: [
          lineOf("Responsable du traitement", publisher.name),
          lineOf("Délégué ou déléguée à la protection des données", publisher.dataProtection),
          lineOf("Hébergeur", publisher.hosting),
        ],
      },
      "Les données non publiées ne vont qu’aux personnes chargées de la consultation et à celles qui assurent le fonctionnement du site. Le logiciel n’en transmet à aucun tiers ; elles restent chez l’hébergeur nommé ci-dessus. Aucune décision n’est prise par une machine seule.",
    ],
  };
}

function rightsSection(publisher: Publisher): PageSection {
  return {
    id: "droits",
    title: "Vos droits",
    blocks: [
      "Vous pouvez demander :",
      {
        list: [
          "à savoir ce qui est enregistré sur vous, et à en recevoir une copie ;",
          "à faire corriger ce qui est inexact ;",
          "à faire effacer vos données ou à en limiter l’usage, dans les cas prévus par le règlement ;",
          "à vous opposer au traitement ;",
          "à ne plus être nommé, si vous l’aviez choisi ;",
          "à ce que vos consignes soient suivies après votre décès.",
        ],
      },
      lineOf(
        "Pour les exercer, écrivez au délégué ou à la déléguée à la protection des données",
        publisher.dataProtection,
      ),
      "Donnez la référence de la contribution, si vous l’avez. La réponse doit vous parvenir dans un délai d’un mois, qui peut être prolongé de deux mois si la demande est complexe ; vous en êtes alors averti.",
      "La base est faite pour que le nom et les textes d’une personne puissent être effacés ; le journal garde alors un identifiant qui ne désigne plus personne. À ce jour, l’exploitant le fait à la main : aucun écran ne le permet encore.",
      {
        before: "Si la réponse ne vous satisfait pas, vous pouvez ",
        link: { label: "adresser une plainte à la CNIL", href: "https://www.cnil.fr/fr/plaintes" },
        after: ".",
      },
    ],
  };
}

/** /donnees-personnelles */
export function personalData(publisher: Publisher): PageText {
  return {
    title: "Données personnelles",
    introduction:
      "Cette page dit ce que ce logiciel enregistre réellement, pourquoi, pour combien de temps, et comment exercer vos droits.",
    sections: [
      todaySection,
      readingSection,
      storedSection,
      publicSection,
      basisSection,
      controllerSection(publisher),
      rightsSection(publisher),
    ],
  };
}
