import type { SeedContribution } from "../shape";

export const contributions04: readonly SeedContribution[] = [
  {
    by: "pichon",
    at: "2025-05-13T09:23",
    kind: "comment",
    position: "reserved",
    passage: { quote: "une correspondance approximative peut changer le sens d’une information" },
    body: [
      "En biologie, je confirme. Deux laboratoires rendent le même dosage avec des unités et des techniques différentes ; collés sous un code trop général, les chiffres semblent se suivre sur une courbe alors qu’ils ne se comparent pas.",
      "Une table nationale ne servira que si un biologiste la valide analyse par analyse et si chaque version porte une date.",
    ],
  },
  {
    by: "zeller",
    at: "2025-05-27T10:44",
    kind: "comment",
    position: "question",
    passage: { quote: "un fichier lisible à l’écran, sans données codées" },
    body: [
      "Pour l’imagerie il faut séparer deux objets : l’examen, des centaines de mégaoctets en DICOM, et le compte rendu, qui est bien souvent ce fichier figé dont parle la fiche. L’article 14 les réunit dans une même catégorie.",
      "Le format s’appliquera-t-il aux images elles-mêmes ou seulement à leur référence et au compte rendu ? Nos architectures de stockage en dépendent.",
    ],
  },
  {
    by: "baron",
    at: "2025-05-30T16:49",
    kind: "comment",
    position: "opposed",
    passage: { quote: "un éditeur spécialisé doit adapter un produit unique avec peu de développeurs" },
    body: [
      "Voilà la phrase qui nous décrit. Chez nous, quatre personnes connaissent le moteur documentaire, et ce sont elles qui assurent aussi les mises à jour réglementaires du cabinet.",
      "Imposer la réécriture de tous les modèles à une date couperet reviendrait à vider le marché de ses petits acteurs. Il manque un jeu de validation gratuit et des exemples de documents réels, anonymes, pour chaque spécialité.",
    ],
  },
  {
    by: "da-silva",
    at: "2025-05-28T14:12",
    kind: "comment",
    lang: "en",
    position: "favourable",
    passage: { quote: "Un éditeur présent dans plusieurs pays gagne à n’avoir qu’un format" },
    body: [
      "We ship scanners and reporting consoles to eleven markets and maintain nearly as many export profiles. Every national variant has to be retested after each release, which delays safety fixes for everyone.",
      "One caution, though: a single format helps only if optional fields stay few. When each country fills a different subset, the variants simply come back through the side door.",
    ],
  },
  {
    by: "rivoire",
    at: "2025-05-16T18:07",
    kind: "amendment",
    position: "reserved",
    passage: { quote: "Les tables de correspondance seraient publiées et maintenues au niveau national." },
    proposal:
      "Les tables de correspondance seraient publiées sous licence libre, versionnées, accompagnées de cas de test, et maintenues au niveau national.",
    body: [
      "Publier un tableur une fois par an ne suffit pas : nos chaînes d’intégration ont besoin d’un dépôt ouvert où signaler une erreur et la voir corrigée. Des cas de test communs feraient que deux logiciels convertissent la même ordonnance de la même façon.",
    ],
  },
  {
    by: "marsac",
    at: "2025-05-29T11:26",
    kind: "opinion",
    position: "none",
    body: [
      "Le scénario B appelle une vérification juridique. L’article 15, paragraphe 4, oblige l’État à faire en sorte que les données soient émises dans le format européen ; il ne distingue pas les échanges internes des échanges transfrontaliers. Une pratique où le modèle national circulerait seul en France ne s’y conformerait pas.",
      "La conversion n’est donc admissible que si elle précède toute émission. Qui répondra du dommage né d’une conversion fautive : l’éditeur du système, ou l’auteur de la table ?",
    ],
  },
  {
    by: "keller",
    at: "2025-05-26T17:15",
    kind: "answer",
    question: "scenario",
    choice: "a",
    position: "favourable",
    body: [
      "Coder à la source, une fois. Nous avons déjà connu deux générations de convertisseurs hospitaliers, et chacune a fini par devenir le composant que personne n’ose plus toucher.",
    ],
  },
  {
    by: "costa",
    at: "2025-05-21T12:18",
    kind: "answer",
    question: "structure",
    scale: 4,
    position: "none",
    body: [
      "Côté officine, la dispensation est structurée depuis longtemps : code du produit, quantité, date, prescripteur. Ce qui nous arrive en face, l’ordonnance photographiée, explique que je ne mette pas la note maximale.",
    ],
  },
  {
    by: "bouchard",
    at: "2025-05-30T18:31",
    kind: "answer",
    question: "priorites",
    position: "favourable",
    body: [
      "Le résumé du dossier, sans hésiter. C’est la seule pièce qu’un usager emporte vraiment, en vacances comme aux urgences. Pour l’aide : financer le temps du médecin qui le remplit, puis faire relire le modèle par des patients.",
    ],
  },
];
