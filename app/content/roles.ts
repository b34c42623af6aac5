import type { Role } from "~/domain/policy/actor";

/** Roles are named by what is done, since they are given to women and men. */
export const roleWord: Record<Role, string> = {
  editor: "Rédaction",
  moderator: "Modération",
  analyst: "Analyse",
  administrator: "Administration",
};

export const roleHint: Record<Role, string> = {
  editor: "Écrit les fiches et suit le tableau de bord.",
  moderator:
    "Examine les contributions et les signalements ; sur tout le site, vérifie aussi les mandats des organismes.",
  analyst: "Étudie les contributions, suit le tableau de bord et télécharge les fichiers.",
  administrator: "Donne et retire les rôles, et peut tout ce que peuvent les autres.",
};

export const wholeSite = "Tout le site";

/** « Modération, tout le site », « Analyse, Santé publique ». */
export const heldWord = (role: Role, consultation: string | null) =>
  `${roleWord[role]}, ${consultation ?? wholeSite.toLowerCase()}`;
