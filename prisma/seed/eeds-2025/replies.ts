import type { SeedReply } from "../shape";

export const replies: readonly SeedReply[] = [
  {
    to: "c12-benali-territoire",
    by: "fournel",
    at: "2025-05-05T09:40",
    body: [
      "Je partage l’objection pour les cohortes. Pour une alerte locale, en revanche, un organisme proche des registres répond plus vite. Peut-être faut-il distinguer le suivi au long cours et l’urgence.",
    ],
  },
  {
    to: "c12-delorme-cloisons",
    by: "marsac",
    at: "2025-05-23T09:15",
    body: [
      "Un point de détail : « sans agent commun » interdirait jusqu’à un secrétariat partagé. Viser les agents qui prennent part aux décisions suffirait, et tiendrait mieux devant le juge.",
    ],
  },
  {
    to: "c12-perrin-volume",
    by: "lemaire",
    at: "2025-05-16T10:02",
    body: [
      "Côté demandeur, nous préférons un délai réaliste annoncé d’avance à trois mois promis puis dépassés. Une date d’extraction négociée dès le dépôt aiderait tout le monde.",
    ],
  },
  {
    to: "c14-garrec-interne",
    by: "keller",
    at: "2025-05-14T15:38",
    body: [
      "Nous pratiquons la télémaintenance : sessions enregistrées, ouvertes par l’hôpital, fermées au bout d’une heure. C’est faisable partout, pourvu que ce soit écrit dans le marché et que quelqu’un relise les enregistrements.",
    ],
  },
  {
    to: "c14-garrec-interne",
    by: "kone",
    at: "2025-05-15T08:49",
    body: [
      "Des journaux techniques emportés hors d’Europe sont déjà un transfert au sens du RGPD dès qu’ils permettent d’identifier quelqu’un. L’outil juridique existe ; c’est le contrôle qui manque.",
    ],
  },
  {
    to: "c14-boissier-ehpad",
    by: "thiel",
    at: "2025-05-21T09:06",
    body: [
      "À mon sens, tout dépend de l’activité : pour les soins qu’il délivre, l’établissement est un prestataire de soins. La définition renvoie à la directive 2011/24/UE. Une précision nationale serait la bienvenue.",
    ],
  },
  {
    to: "c14-thiel-adequation",
    by: "marsac",
    at: "2025-05-23T17:58",
    body: [
      "Entièrement d’accord sur la primauté. Il reste toutefois l’achat public : un acheteur peut fixer des exigences de sécurité liées à l’objet du marché sans fermer l’exception pour tous.",
    ],
  },
  {
    to: "c14-pichon-marche",
    by: "rivoire",
    at: "2025-05-30T11:47",
    body: [
      "Même situation chez nous, à neuf. Une aide ponctuelle à la migration, ou un hébergement mutualisé entre petits éditeurs, rendrait la marche franchissable.",
    ],
  },
  {
    to: "c14-marsac-eee",
    by: "albrecht",
    at: "2025-05-22T10:20",
    body: [
      "Vous me convainquez pour la Norvège. Faut-il alors un mot sur la Suisse, couverte par une décision d’adéquation, où plusieurs fabricants ont leurs serveurs de secours ?",
    ],
  },
  {
    to: "c15-delorme-astreinte",
    by: "thiel",
    at: "2025-05-27T09:12",
    body: [
      "J’incline vers la première lecture : l’astreinte vise à obtenir les données, l’amende à punir. Les deux n’ont pas le même objet, et l’on peut garder l’une sans l’autre.",
    ],
  },
  {
    to: "c15-lambert-impunite",
    by: "roussel",
    at: "2025-05-30T13:24",
    body: [
      "La comparaison oublie la suite : notre institut ne vit que de financements de recherche. Cinq ans d’exclusion nous feraient fermer. La sanction existe donc, même sans amende.",
    ],
  },
  {
    to: "c15-vasseur-penal",
    by: "ferrand",
    at: "2025-05-26T08:31",
    body: [
      "Encore faudra-t-il que les familles l’apprennent. Sans obligation de les prévenir, elles ne porteront jamais plainte, et l’infraction restera sur le papier.",
    ],
  },
];
