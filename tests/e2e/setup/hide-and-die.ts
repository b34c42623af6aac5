import { v7 as newId } from "uuid";
import { openDatabase } from "~/db/database.server";
import { decide } from "~/domain/moderation/decide.server";
import { system } from "~/domain/policy/actor";
import { enqueuing } from "../../../server/jobs/queue";

/** Hides a contribution, and is gone between the commit and the notification: the facts are stored, nobody is told. */
const [url = "", reference = ""] = process.argv.slice(2);
await decide(
  {
    ...{ db: openDatabase(url, 1), clock: () => new Date(), newId: () => newId(), enqueue: enqueuing() },
    announce: () => process.kill(process.pid, "SIGKILL"),
  },
  system,
  { reference, act: "hide", ground: "abusive", explanation: "Contraire à la charte.", revision: null },
);
