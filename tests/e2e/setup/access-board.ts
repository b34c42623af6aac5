import { paths } from "~/http/paths";
import {
  always,
  type Case,
  everybody,
  inConsultation,
  staff,
  staffHere,
  staffOfTheSite,
} from "./access-answers";

const ofBoard = (path: (query: { concertation: string }) => string) =>
  inConsultation((slug) => path({ concertation: slug }));

/** What every role opens, where it is held, announced or not: numbers, and what was told in confidence. */
export const boardRules: Record<string, Case[]> = {
  "espace-agent/tableau-de-bord": [
    ...always(paths.board(), staff("page")),
    { about: "an open consultation", at: ofBoard(paths.board), reads: staffHere("page") },
    { about: "a consultation in preparation", at: ofBoard(paths.board), reads: staffOfTheSite("page") },
  ],
  "espace-agent/preparation": [
    ...always(paths.preparatory(), staff("page")),
    { about: "an open consultation", at: ofBoard(paths.preparatory), reads: staffHere("page") },
    { about: "a consultation in preparation", at: ofBoard(paths.preparatory), reads: staffOfTheSite("page") },
  ],
  "espace-agent/tableau-de-bord/liste": [
    { about: "an open consultation", at: ofBoard(paths.counted), reads: staffHere("page") },
    { about: "a consultation in preparation", at: ofBoard(paths.counted), reads: staffOfTheSite("page") },
  ],
  "espace-agent/tableau-de-bord/:file": [
    {
      about: "an open consultation",
      at: ofBoard((query) => paths.chartFile("jours", "csv", query)),
      reads: staffHere("page"),
    },
    { about: "the site", at: () => paths.chartFile("rien", "csv"), reads: everybody("missing") },
  ],
};
