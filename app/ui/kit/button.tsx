import type { ReactNode } from "react";

/** A button of a form. */
export function Button({
  type = "submit",
  variant = "primary",
  children,
}: {
  type?: "submit" | "reset";
  variant?: "primary" | "secondary";
  children: ReactNode;
}) {
  return (
    <button className="ds-button" data-variant={variant} data-color="accent" type={type}>
      {children}
    </button>
  );
}
