import type { ReactNode } from "react";

type Variant = "primary" | "secondary" | "tertiary";

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function ButtonLink({
  href,
  variant = "primary",
  children,
}: {
  href: string;
  variant?: Variant;
  children: ReactNode;
}) {
  return (
    <a className="ds-button" data-variant={variant} data-color="accent" href={href}>
      {children}
    </a>
  );
}
