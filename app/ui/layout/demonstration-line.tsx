import { layout } from "~/content/layout";

/** On every page of a demonstration, and in its print. */
export function DemonstrationLine({ line }: { line: string | null }) {
  if (line === null) return null;
  return (
    <aside className="demonstration-line" aria-label={layout.demonstrationLabel}>
      <p className="page-width">
        <strong>{layout.demonstration}</strong>
        {line}
      </p>
    </aside>
  );
}
