import type { ReactNode } from "react";
import { Button } from "./button";

type Words = { filter: string; apply: string; reset: string };

/** A form that asks by address: it works without a script, can be shared and comes back filled in. */
export function FilterForm({
  action,
  words,
  children,
}: {
  action: string;
  words: Words;
  children: ReactNode;
}) {
  return (
    <form
      className="contribution-filter"
      action={action}
      method="get"
      role="search"
      aria-label={words.filter}
    >
      {children}
      <p className="contribution-filter-actions">
        <Button>{words.apply}</Button>
        <a href={action}>{words.reset}</a>
      </p>
    </form>
  );
}
