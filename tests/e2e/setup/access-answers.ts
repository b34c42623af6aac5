import { roles } from "~/domain/policy/actor";
import type { Group } from "./access-readers";
import type { Thing, ThingName } from "./access-things";

/**
 * What an address answers: its page (200), that it was done (redirected), the way to sign in, that there is no
 * such page (404), that it is not theirs (403), that it must be corrected (422), that it is too late (409),
 * that it is not understood (400).
 */
export type Answer =
  "page" | "done" | "sign in" | "missing" | "forbidden" | "to correct" | "too late" | "misunderstood";

/** Who gets what; who is in several groups gets what the most precise one does. */
export type Answers = Partial<Record<Group, Answer>>;

/** One address, about one thing. `sends` is a form that is well made, unless it is to be corrected. */
export type Case = {
  about: ThingName;
  at: (thing: Thing) => string;
  reads: Answers;
  sends?: { form: (thing: Thing) => Record<string, string>; gets: Answers };
};

export const everybody = (answer: Answer): Answers => ({ everybody: answer });
export const signedIn = (answer: Answer): Answers => ({ "signed in": answer, visitor: "sign in" });

/** Staff know that the area is there, others do not. */
export const noOther: Answers = { staff: "forbidden", everybody: "missing" };
/** Numbers are followed by every role, of the consultations that it is held on. */
export const staff = (answer: Answer): Answers => ({ staff: answer, everybody: "missing" });
const eachRole = (place: "here" | "on the site", answer: Answer): Answers => ({
  ...Object.fromEntries(roles.map((role) => [`${role} ${place}`, answer])),
  staff: "missing",
  everybody: "missing",
});
/** A consultation of elsewhere is as if it were not there. */
export const staffHere = (answer: Answer) => eachRole("here", answer);
export const staffOfTheSite = (answer: Answer) => eachRole("on the site", answer);
export const moderators = (answer: Answer): Answers => ({
  moderator: answer,
  administrator: answer,
  ...noOther,
});
export const moderatorsOfTheSite = (answer: Answer): Answers => ({
  ...{ "moderator on the site": answer, "administrator on the site": answer },
  ...noOther,
});
/** To who moderates elsewhere it is as if it were not there. */
export const moderatorsHere = (answer: Answer): Answers => ({
  ...{ "moderator here": answer, "administrator here": answer },
  ...{ "moderator on another": "missing", "administrator on another": "missing" },
  ...noOther,
});
export const administrators = (answer: Answer): Answers => ({ administrator: answer, ...noOther });
export const administratorsHere = (answer: Answer): Answers => ({
  ...{ "administrator here": answer, "administrator on another": "missing" },
  ...noOther,
});

/** To who edits elsewhere it is as if it were not there. */
export const editorsHere = (answer: Answer): Answers => ({
  ...{ "editor here": answer, "administrator here": answer },
  ...{ "editor on another": "missing", "administrator on another": "missing" },
  ...noOther,
});
export const editorsOfTheSite = (answer: Answer): Answers => ({
  ...{ editor: "missing", administrator: "missing", ...noOther },
  ...{ "editor on the site": answer, "administrator on the site": answer },
});

export const exporters = (answer: Answer): Answers => ({
  ...{ analyst: answer, moderator: answer, administrator: answer },
  ...noOther,
});
export const exportersHere = (answer: Answer): Answers => ({
  ...{ "analyst here": answer, "moderator here": answer, "administrator here": answer },
  ...{
    "analyst on another": "missing",
    "moderator on another": "missing",
    "administrator on another": "missing",
  },
  ...noOther,
});

export const exportersOfTheSite = (answer: Answer): Answers => ({
  ...exporters("missing"),
  ...{ "analyst on the site": answer, "moderator on the site": answer, "administrator on the site": answer },
});

export const always = (path: string, reads = everybody("page")): Case[] => [
  { about: "the site", at: () => path, reads },
];

export type Place = (thing: Thing) => string;
export const inConsultation =
  (path: (slug: string) => string): Place =>
  ({ slugs }) =>
    path(slugs.consultation);
export const inFiche =
  (path: (slug: string, fiche: string) => string): Place =>
  ({ slugs }) =>
    path(slugs.consultation, slugs.fiche);
export const named =
  (path: (name: string) => string): Place =>
  ({ name }) =>
    path(name);

/** Read by everybody once announced, by nobody before, staff included. */
export const announced = (at: Place): Case[] => [
  { about: "an open consultation", at, reads: everybody("page") },
  { about: "a consultation in preparation", at, reads: everybody("missing") },
];
