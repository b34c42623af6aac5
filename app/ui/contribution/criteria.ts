import { contributions as words } from "~/content/contributions";
import { quoted } from "~/content/typography";
import type { Filter } from "~/domain/contribution/filter";
import { type Choices, selectsOf } from "./contribution-filter";

type Listed = { filter: Filter; choices: Choices; organisation: string | null; question: string | null };

/** What narrows a list of contributions, in the words of its form; what was asked for and does not exist, as asked. */
export function criteriaOf({ filter, choices, organisation, question }: Listed): string[] {
  const chosen = selectsOf(filter, choices).flatMap(({ name, label, value, options }) => {
    const option = options.find((one) => one.value === value)?.label;
    if (value === undefined) return [];
    return name === "fiche" && option !== undefined ? option : named(label, option ?? value);
  });
  const body = organisation ?? words.unknownOrganisation;
  const asked = question === null ? words.unknownQuestion : quoted(question);
  return [
    ...chosen,
    ...(filter.organisationId === undefined ? [] : [named(words.organisation, body)]),
    ...(filter.questionId === undefined ? [] : [named(words.question, asked)]),
    ...(filter.words ? [named(words.words, quoted(filter.words))] : []),
  ];
}

const named = (label: string, value: string) => `${label}\u00a0: ${value}`;
