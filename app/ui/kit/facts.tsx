import type { ReactNode } from "react";

/** Short facts on one line that wraps: state, dates, figures. */
export function Facts({ children }: { children: ReactNode }) {
  return <ul className="facts">{children}</ul>;
}

export function FactItem({ children }: { children: ReactNode }) {
  return <li>{children}</li>;
}
