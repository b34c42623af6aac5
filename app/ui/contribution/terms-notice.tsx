import { preparing as words } from "~/content/preparing";
import type { Terms } from "~/domain/policy/contributing";
import { Notice } from "../kit/notice";

/** Who will read what is being written: said where it differs from what everybody knows, or from what was said before. */
export function TermsNotice({ terms, hasOpened = false }: { terms: Terms; hasOpened?: boolean }) {
  if (terms === "preparatory") return <Notice>{words.inConfidence}</Notice>;
  return hasOpened ? <Notice tone="warning">{words.hasOpened}</Notice> : null;
}
