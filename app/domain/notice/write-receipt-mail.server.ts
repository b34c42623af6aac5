import type { MailWriter } from "./mail";

/** Nothing is written yet. */
export const writeReceiptMail: MailWriter = () => Promise.resolve(null);
