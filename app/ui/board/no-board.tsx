import { board as words } from "~/content/board";
import { EmptyState } from "../kit/empty-state";

/** A site without a consultation has nothing to count. */
export function NoBoard() {
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <EmptyState title={words.none}>
        <p>{words.noneHint}</p>
      </EmptyState>
    </main>
  );
}
