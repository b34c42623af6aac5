import { quoted } from "~/content/typography";

/** The words somebody speaks of, within the rest of their sentences. */
export function Quote({ quote, before, after }: { quote: string; before: string; after: string }) {
  return (
    <blockquote className="contribution-quote">
      <p>
        <span className="contribution-around">{before}</span>
        <q>{quoted(quote)}</q>
        <span className="contribution-around">{after}</span>
      </p>
    </blockquote>
  );
}
