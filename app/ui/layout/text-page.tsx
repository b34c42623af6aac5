import type { PageText } from "~/content/page-text";
import { PageTextView } from "../kit/page-text";

/** A page that is only text. */
export function TextPage({ text }: { text: PageText }) {
  return (
    <main className="page-width page-main" id="contenu" tabIndex={-1}>
      <PageTextView text={text} />
    </main>
  );
}
