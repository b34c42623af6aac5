import type { Role } from "~/domain/policy/actor";
import { layout } from "../layout";
import { roleHint, roleWord, wholeSite } from "../roles";
import { quoted } from "../typography";

type Told = {
  role: Role;
  /** Null: on the whole site. */
  consultation: string | null;
  /** Null when nobody can be named any more. */
  givenBy: string | null;
  link: string;
  contact: string | null;
};

/** To somebody who was given a role. */
export const roleMail = {
  subject: ({ role }: Told) => `Un rôle vous a été donné\u00a0: ${roleWord[role]}`,
  text: ({ role, consultation, givenBy, link, contact }: Told) =>
    [
      "Bonjour,",
      `${givenBy ?? "Un administrateur"} vous a donné un rôle sur ${layout.siteName}.`,
      `Rôle\u00a0: ${roleWord[role]}. ${roleHint[role]}\nPour\u00a0: ${consultation === null ? wholeSite.toLowerCase() : quoted(consultation)}`,
      `Vos sessions ouvertes ont été fermées\u00a0: connectez-vous de nouveau pour vous en servir.\n${link}`,
      contact === null ? null : `Si ce rôle ne vous concerne pas, écrivez à ${contact}.`,
      layout.siteName,
    ]
      .filter((part) => part !== null)
      .join("\n\n")
      .concat("\n"),
};
