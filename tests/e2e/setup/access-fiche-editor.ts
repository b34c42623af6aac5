import { paths } from "~/http/paths";
import { type Answer, type Case, editorsHere, editorsOfAll, inFiche, type Place } from "./access-answers";
import { aFicheText, question, table } from "../../factories/fiche-text";
import type { Thing } from "./access-things";
import { apart } from "./places";

/** What each form keeps holds the question and the table that the next ones are about. */
const text = JSON.stringify(aFicheText(question(apart.question), table(apart.table, "", [["Un"]])));

const written = () => ({ corps: text, questions: "[]", edition: "0" });

const inMarkdown = () => ({
  ...{ texte: "Un texte.", edition: "0" },
  depart: JSON.stringify({ type: "doc", content: [{ type: "paragraph" }] }),
});

const begun = () => ({ edition: "0", questions: "[]", depart: text });
const asked = () => ({ ...begun(), intitule: "Pourquoi ?", forme: "text", choix: "" });
const inCells = () => ({ ...begun(), legende: "Effets", "ligne-0": "Deux" });

const writeQuestion = (slug: string, fiche: string) => paths.writeQuestion(slug, fiche, apart.question);
const writeTable = (slug: string, fiche: string) => paths.writeTable(slug, fiche, apart.table);

/** A page of one fiche: for who edits its consultation, announced or not. */
const onFiche = (
  at: Place,
  reads: Answer,
  sends?: { form: () => Record<string, string>; gets: Answer },
): Case[] => [
  {
    ...{ about: "an open consultation", at, reads: editorsHere(reads) },
    ...(sends && { sends: { form: sends.form, gets: editorsHere(sends.gets) } }),
  },
  {
    ...{ about: "a consultation in preparation", at, reads: editorsOfAll(reads) },
    ...(sends && { sends: { form: sends.form, gets: editorsOfAll(sends.gets) } }),
  },
];

const aside = ({ slugs, name }: Thing) => paths.textAside(slugs.consultation, slugs.fiche, name);
const here = "espace-agent/redaction/:consultation/fiches/:fiche";

/** Where fiches are written. */
export const ficheEditorRules: Record<string, Case[]> = {
  [here]: onFiche(inFiche(paths.editFiche), "page"),
  [`${here}/enregistrer`]: [
    ...onFiche(inFiche(paths.keepFiche), "done", { form: written, gets: "page" }),
    ...onFiche(inFiche(paths.keepFiche), "done", { form: () => ({}), gets: "to correct" }),
  ],
  [`${here}/presence`]: onFiche(inFiche(paths.sayPresence), "done", { form: () => ({}), gets: "page" }),
  [`${here}/ecrire`]: [
    ...onFiche(inFiche(paths.writeFiche), "page", { form: inMarkdown, gets: "done" }),
    ...onFiche(inFiche(paths.writeFiche), "page", { form: () => ({}), gets: "to correct" }),
  ],
  [`${here}/ecrire/nouvelle-question`]: [
    ...onFiche(inFiche(paths.addQuestion), "page", { form: asked, gets: "done" }),
    ...onFiche(inFiche(paths.addQuestion), "page", { form: () => ({}), gets: "to correct" }),
  ],
  [`${here}/ecrire/questions/:question`]: [
    ...onFiche(inFiche(writeQuestion), "page", { form: asked, gets: "done" }),
    ...onFiche(inFiche(writeQuestion), "page", { form: () => ({}), gets: "to correct" }),
  ],
  [`${here}/ecrire/tableaux/:table`]: [
    ...onFiche(inFiche(writeTable), "page", { form: inCells, gets: "done" }),
    ...onFiche(inFiche(writeTable), "page", { form: () => ({}), gets: "to correct" }),
  ],
  [`${here}/texte.md`]: onFiche(inFiche(paths.ficheMarkdown), "page"),
  [`${here}/apercu`]: onFiche(inFiche(paths.previewFiche), "page"),
  [`${here}/mis-de-cote/:aside`]: [
    {
      ...{ about: "a text set aside", at: aside, reads: editorsHere("page") },
      sends: { form: () => ({ intention: "rien", edition: "0" }), gets: editorsHere("done") },
    },
    {
      ...{ about: "a text set aside", at: aside, reads: editorsHere("page") },
      sends: { form: () => ({ intention: "passages", edition: "0" }), gets: editorsHere("to correct") },
    },
  ],
};
