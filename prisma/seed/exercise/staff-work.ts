import type { SeedLetter, SeedReport } from "../shape";
import type { RelativeAt } from "./contributions";

/** What readers reported: nobody has decided of it yet. */
export const exerciseReports: readonly (SeedReport & { at: RelativeAt })[] = [
  {
    on: "aubertin-retrait",
    at: "D-3T08:12",
    ground: "personal-data",
    words: "On reconnaît la mère de l’auteur : dans un pays de cette taille, chacun sait de qui il parle.",
  },
  {
    on: "whitcombe-voisins",
    at: "D-2T19:40",
    ground: "other",
    words: "Ce texte est en anglais. Est-ce permis ? Je n’ai pas pu le lire.",
  },
];

/** What came otherwise than on the site, as the moderator of the exercise entered it. */
export const exerciseLetters: readonly (SeedLetter & { receivedAt: RelativeAt; at: RelativeAt })[] = [
  {
    ...{ channel: "post", receivedAt: "D-4T11:00", at: "D-3T14:05", original: "Registre du courrier, n° 14" },
    ...{ name: "Suzanne Kerloret (personne fictive)", capacity: null },
    ...{ fiche: 3, position: "favourable" },
    body: [
      "Je vous écris à la main, n’ayant pas d’appareil. Gardez les pages le temps qu’il faut pour que ma fille, qui vient aux vacances, puisse les relire avec moi ; après, qu’on les brûle.",
    ],
  },
  {
    ...{ channel: "telephone", receivedAt: "D-2T10:30", at: "D-2T10:48", original: null },
    ...{ name: "Marcel Audouin (personne fictive)", capacity: null },
    ...{ fiche: 2, position: "reserved" },
    body: [
      "Il demande que le facteur n’ait pas à lire le carnet pour savoir s’il peut laisser un paquet : un mot sur la porte suffit.",
    ],
  },
];
