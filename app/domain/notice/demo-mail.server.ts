import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import type { Mail } from "./mail";

const longestList = 100;

/** Where the mails of the demonstration go instead of anybody's letter box. */
export function keepDemoMail(platform: Platform, { to, subject, text }: Mail): Promise<void> {
  return perform(platform, { kind: "job", name: "mail" }, async ({ tx, now, newId }) => {
    await tx.demoMail.create({ data: { id: newId(), recipient: to, subject, text, sentAt: now } });
  });
}

/** The last hundred, newest first. */
export function listDemoMail({ db }: Platform) {
  return db.demoMail.findMany({ orderBy: [{ sentAt: "desc" }, { id: "desc" }], take: longestList });
}
