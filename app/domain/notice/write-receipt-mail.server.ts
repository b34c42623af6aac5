import { receiptMail } from "~/content/mail/receipt";
import { paths } from "~/http/paths";
import { readReceipt } from "../contribution/read-receipt.server";
import type { MailWriter } from "./mail";

/** The acknowledgement of a sending, with the texts as they stand when it leaves. */
export const writeReceiptMail: MailWriter = async ({ db }, id, { publicUrl }) => {
  const receipt = await readReceipt(db, id);
  if (!receipt) return null;
  const { to, parts, ...rest } = receipt;
  const linked = parts.map((part) => ({ ...part, link: publicUrl + paths.contribution(part.reference) }));
  const told = { ...rest, parts: linked };
  return { to, subject: receiptMail.subject(told), text: receiptMail.text(told) };
};
