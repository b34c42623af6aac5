import { paths } from "~/http/paths";
import {
  always,
  type Case,
  editors,
  editorsHere,
  editorsOfAll,
  editorsOfTheSite,
  inConsultation,
  inFiche,
} from "./access-answers";

/** A page of a consultation: for its editors, announced or not. What is sent empty is to be corrected. */
const edited = (page: string): Case[] => {
  const at = inConsultation((slug) => paths.edit(slug, page));
  return [
    {
      ...{ about: "an open consultation", at, reads: editorsHere("page") },
      sends: { form: () => ({}), gets: editorsHere("to correct") },
    },
    {
      ...{ about: "a consultation in preparation", at, reads: editorsOfAll("page") },
      sends: { form: () => ({}), gets: editorsOfAll("to correct") },
    },
  ];
};

const preview = inConsultation((slug) => paths.edit(slug, "apercu"));
const heading = inFiche(paths.ficheSetting);

/** Where consultations are written and set. */
export const editingRules: Record<string, Case[]> = {
  "espace-agent/redaction": always(paths.editing(), editors("page")),
  "espace-agent/redaction/nouvelle": [
    {
      ...{ about: "the site", at: () => paths.createConsultation(), reads: editorsOfTheSite("page") },
      sends: { form: () => ({}), gets: editorsOfTheSite("to correct") },
    },
  ],
  "espace-agent/redaction/:consultation": edited(""),
  "espace-agent/redaction/:consultation/identite": edited("identite"),
  "espace-agent/redaction/:consultation/regles": edited("regles"),
  "espace-agent/redaction/:consultation/charte": edited("charte"),
  "espace-agent/redaction/:consultation/types-d-organismes": edited("types-d-organismes"),
  "espace-agent/redaction/:consultation/calendrier": edited("calendrier"),
  "espace-agent/redaction/:consultation/themes": edited("themes"),
  "espace-agent/redaction/:consultation/fiches": edited("fiches"),
  "espace-agent/redaction/:consultation/invitations": edited("invitations"),
  "espace-agent/redaction/:consultation/apercu": [
    { about: "an open consultation", at: preview, reads: editorsHere("page") },
    { about: "a consultation in preparation", at: preview, reads: editorsOfAll("page") },
  ],
  "espace-agent/redaction/:consultation/fiches/:fiche/intitule": [
    {
      ...{ about: "an open consultation", at: heading, reads: editorsHere("page") },
      sends: { form: () => ({}), gets: editorsHere("to correct") },
    },
    {
      ...{ about: "a consultation in preparation", at: heading, reads: editorsOfAll("page") },
      sends: { form: () => ({}), gets: editorsOfAll("to correct") },
    },
  ],
};
