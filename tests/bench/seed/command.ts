import { parseArgs } from "node:util";
import { demonstrationState } from "../../../prisma/seed/load.server";
import { codeOf, messageOf } from "../../../server/obstacle";
import { fillConsultation } from "./fill";

const usage = "npm run seed -- <consultation> <how many> [--words <a CSV with a column « text »>]";

/** Adds a crowd of contributions to the demonstration in DATABASE_OWNER_URL; to nothing else. */
const { values, positionals } = parseArgs({
  options: { words: { type: "string" } },
  allowPositionals: true,
});
const [consultation = "", many = ""] = positionals;
const ownerUrl = process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL ?? "";
const count = Number(many);
if (consultation === "" || !(count > 0) || ownerUrl === "") {
  console.log(`${usage}, with DATABASE_OWNER_URL in the environment.`);
  process.exit(1);
}
if ((await demonstrationState(ownerUrl)) !== "present") {
  console.log("This database was not made by the demonstration: nothing was added.");
  process.exit(1);
}
const wordsPath = values.words ?? process.env.SEED_WORDS ?? null;
const report = (line: string) => console.log(line);
try {
  await fillConsultation({ ownerUrl, applicationUrl: ownerUrl }, { consultation, count, wordsPath, report });
} catch (error) {
  if (codeOf(error) !== "obstacle") throw error;
  console.log(messageOf(error));
  process.exitCode = 1;
}
