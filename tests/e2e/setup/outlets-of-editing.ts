import { paths } from "~/http/paths";
import { onFiche, type Outlet } from "./outlet";
import { apart } from "./places";

const fixed = (path: string): Outlet => ({ samples: () => [path] });
const onEdited = (page: string, staff: string): Outlet => ({
  staff,
  samples: ({ consultation }) => [paths.edit(consultation, page)],
});
const nobody = "0198a2b4-0000-7000-8000-000000000001";

/** Where consultations and their texts are written. */
export const editingOutlets: Record<string, Outlet> = {
  "espace-agent/redaction": {
    staff: "editors find the consultations they write",
    samples: ({ common }) => [paths.editing(), paths.editing({ q: common })],
  },
  "espace-agent/redaction/nouvelle": {
    ...fixed(paths.createConsultation()),
    staff: "editors of the site begin a consultation",
  },
  "espace-agent/redaction/:consultation": onEdited("", "where a consultation stands, for its editors"),
  "espace-agent/redaction/:consultation/identite": onEdited("identite", "what a consultation says of itself"),
  "espace-agent/redaction/:consultation/regles": onEdited("regles", "when contributions are published"),
  "espace-agent/redaction/:consultation/charte": onEdited("charte", "what contributors accept"),
  "espace-agent/redaction/:consultation/types-d-organismes": onEdited(
    "types-d-organismes",
    "the types that organisations choose among",
  ),
  "espace-agent/redaction/:consultation/calendrier": onEdited("calendrier", "dates and steps"),
  "espace-agent/redaction/:consultation/themes": onEdited("themes", "how fiches are grouped"),
  "espace-agent/redaction/:consultation/fiches": onEdited("fiches", "how fiches are called, and their order"),
  "espace-agent/redaction/:consultation/invitations": onEdited(
    "invitations",
    "addresses of who reads before everybody",
  ),
  "espace-agent/redaction/:consultation/apercu": onEdited(
    "apercu",
    "the page of a consultation as the public will read it: what is published stands there",
  ),
  "espace-agent/redaction/:consultation/fiches/:fiche/intitule": {
    ...onFiche(paths.ficheSetting),
    staff: "how one fiche is called",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/importer": {
    ...onFiche(paths.importFiche),
    staff: "editors bring the text of a fiche in from a file; no contribution stands there",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/ecrire": {
    ...onFiche(paths.writeFiche),
    staff: "editors write the text of a fiche in one field; no contribution stands there",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/ecrire/nouvelle-question": {
    ...onFiche(paths.addQuestion),
    staff: "editors add a question to a fiche; no contribution stands there",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/ecrire/questions/:question": {
    ...onFiche((slug, fiche) => paths.writeQuestion(slug, fiche, apart.question)),
    staff: "editors write the words of a question; its answers stand elsewhere",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/ecrire/tableaux/:table": {
    ...onFiche((slug, fiche) => paths.writeTable(slug, fiche, apart.table)),
    staff: "editors write the words of a table; no contribution stands there",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/texte.md": {
    ...onFiche(paths.ficheMarkdown),
    staff: "editors take the text of a fiche away; no contribution stands there",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/publier": {
    samples: ({ consultation, fiche }) =>
      [undefined, "reecrits", "disparus", "deplaces"].map((etat) =>
        paths.publishFiche(consultation, fiche, { etat }),
      ),
    staff: "editors see which passages a text would move, by reference: the words are the fiche’s own",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/publier/passage": {
    samples: ({ consultation, fiche, place }) => [paths.placePassage(consultation, fiche, place)],
    staff: "editors give a passage other words of the fiche",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/versions/:version": {
    samples: ({ consultation, fiche }) =>
      [1, 2, 3].map((version) => paths.publishedVersion(consultation, fiche, version)),
    staff: "editors say which contributions led to a change, by reference",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche": {
    ...onFiche(paths.editFiche),
    staff: "editors write the text of a fiche, where no contribution stands",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/enregistrer": {
    ...onFiche(paths.keepFiche),
    staff: "the editor sends what was written here",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/presence": {
    ...onFiche(paths.sayPresence),
    staff: "the editor says that it is open",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/apercu": {
    ...onFiche(paths.previewFiche),
    staff: "editors see the text that they work on as the public will",
  },
  "espace-agent/redaction/:consultation/fiches/:fiche/mis-de-cote/:aside": {
    ...onFiche((slug, fiche) => paths.textAside(slug, fiche, nobody)),
    staff: "editors compare two texts of a fiche",
  },
};
