import { jsonOf } from "~/editor/node-json";
import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { type FicheSlugs, findEditedFiche } from "./edited-fiche.server";
import { type FormStart, readFormStart } from "./form-start.server";
import { admittedText, type KeptText, keepWorkingText } from "./keep-working-text.server";
import { putQuestion, questionKeysIn } from "./put-question";
import { type DraftQuestion, mostQuestions, questionsInOrder } from "./question";
import { questionFrom, type TypedQuestion } from "./typed-question";

/** One question of the working text of a fiche, or with `key` null an empty one to add; who else has the text open. */
export async function readQuestion(
  platform: Platform,
  reader: Person,
  slugs: FicheSlugs,
  key: string | null,
) {
  const { text, page } = await readFormStart(platform, reader, slugs);
  const { questions } = page.start;
  return { ...page, question: key === null ? null : questionOf({ text, questions }, key) };
}

export type QuestionPage = Awaited<ReturnType<typeof readQuestion>>;

/** « unknown »: no such question stands in the text. */
function questionOf({ text, questions }: Parameters<typeof putQuestion>[0], key: string): DraftQuestion {
  const [question] = questionsInOrder(
    questionKeysIn(text).filter((one) => one === key),
    questions,
  );
  if (!question) throw new Failure("unknown", "question");
  return question;
}

/**
 * Keeps what was typed of a question, or adds it with `key` null, in the text that its form was filled from; the caller has
 * looked at its problems. As what the editor sends, it is set aside when somebody else’s text has come since.
 */
export async function keepQuestion(
  platform: Platform,
  author: Person,
  slugs: FicheSlugs,
  { key, typed, start }: { key: string | null; typed: TypedQuestion; start: FormStart },
): Promise<KeptText> {
  const { newId } = platform;
  const { id: ficheId } = await findEditedFiche(platform.db, author, slugs);
  const begun = { text: admittedText(start.body, newId), questions: start.questions };
  const former =
    key === null ? { key: newId(), type: typed.type, wording: "", options: [] } : questionOf(begun, key);
  const { text, questions } = putQuestion(begun, questionFrom(typed, former, newId));
  if (questions.length > mostQuestions) throw new Failure("too-large", "questions");
  const body = jsonOf(text);
  return keepWorkingText(platform, author, { ficheId, edition: start.edition, body, questions });
}
