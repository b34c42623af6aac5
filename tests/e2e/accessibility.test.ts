import { paths } from "~/http/paths";
import { expectNoAxeViolations, expectNoObstacle } from "./setup/expectations";
import { test } from "./setup/journey";
import { contributionOf, eeds, everyContribution, exercise, fiche, thread } from "./setup/places";

/** Every page in each of its states; withheld and announced ones are looked at where they are arranged. */
const states: [state: string, path: string, status?: number][] = [
  ["home", paths.home()],
  ["a consultation that is open", paths.consultation(exercise)],
  ["a consultation that is closed", paths.consultation(eeds)],
  ["a fiche", fiche],
  ["a fiche with a thread", thread],
  ["a fiche, text only", `${fiche}?texte=seul`],
  ["all contributions", everyContribution],
  ["contributions, filtered", `${everyContribution}?nature=amendment&position=reserved&q=donn%C3%A9es`],
  ["contributions, none found", `${everyContribution}?q=anticonstitutionnellement`],
  ["the bodies that contributed", paths.contributingBodies(eeds)],
  ["a comment", contributionOf.comment],
  ["an amendment", contributionOf.amendment],
  ["an answer", contributionOf.answer],
  ["a contribution with replies", contributionOf.replied],
  ["the calendar", paths.calendar(exercise)],
  ["the help", paths.help()],
  ["the accessibility statement", paths.accessibility()],
  ["the legal notice", paths.legalNotice()],
  ["personal data", paths.personalData()],
  ["the plan of the site", paths.sitePlan()],
  ["the kit", paths.kit()],
  ["not found", "/rien", 404],
  ["not understood", `${everyContribution}?couleur=bleu`, 400],
];

test.for(states)(
  "no obstacle to anybody, wide or narrow, light or dark: %s",
  async ([, path, status], { journey }) => {
    await expectNoObstacle(journey, path, status);
  },
);

test.for([
  ["contributions, filtered", `${everyContribution}?nature=amendment`],
  ["a fiche with a thread", thread],
  ["a contribution with replies", contributionOf.replied],
] as const)("no obstacle without JavaScript: %s", async ([, path], { journey }) => {
  await expectNoAxeViolations(await journey.visitWithoutJavaScript(path));
});
