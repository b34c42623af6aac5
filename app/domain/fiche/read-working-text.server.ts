import { nodeJson, type NodeJson } from "~/editor/node-json";
import type { Database } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { mayEdit } from "../policy/editing";
import { demand } from "../policy/verdict";
import { type DraftQuestion, draftQuestions } from "./question";

type Tables = Pick<Database, "workingText" | "version">;

/** The text that editors work on. Edition 0: nobody has written since `begunOn`, the version published last (0: none). */
export type WorkingText = {
  body: NodeJson;
  /** Some may not be finished: see `isFinished`. */
  questions: readonly DraftQuestion[];
  edition: number;
  begunOn: number;
  writtenById: string | null;
  writtenAt: Date | null;
};

/** A fiche with the text that its editors work on, as the next version will be published from it. */
export async function readWorkingText({ db }: Platform, reader: Actor, ficheId: string) {
  const fiche = await db.fiche.findUnique({ where: { id: ficheId } });
  if (!fiche) throw new Failure("unknown", "fiche");
  demand(mayEdit(reader, fiche.consultationId), "fiche");
  return { fiche, text: (await findWorkingText(db, ficheId)) ?? (await beginOnLastVersion(db, ficheId)) };
}

/** What somebody has written since then, or null. */
export async function findWorkingText(db: Tables, ficheId: string): Promise<WorkingText | null> {
  const row = await db.workingText.findUnique({ where: { ficheId } });
  return row && { ...row, body: nodeJson.parse(row.body), questions: draftQuestions.parse(row.questions) };
}

const blank: NodeJson = { type: "doc", content: [{ type: "paragraph" }] };

/** What editors begin on: the version published last, or an empty line. */
export async function beginOnLastVersion(db: Tables, ficheId: string): Promise<WorkingText> {
  const inOrder = { orderBy: { order: "asc" } } as const;
  const last = await db.version.findFirst({
    where: { ficheId },
    orderBy: { number: "desc" },
    include: { questions: { ...inOrder, include: { options: inOrder } } },
  });
  const untouched = { edition: 0, begunOn: last?.number ?? 0, writtenById: null, writtenAt: null };
  const body = last ? nodeJson.parse(last.body) : blank;
  return { ...untouched, body, questions: draftQuestions.parse(last?.questions ?? []) };
}
