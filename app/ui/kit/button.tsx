import type { ReactNode } from "react";

/** A button of a form; with a name, the form says by which of its buttons it was sent. */
export function Button({
  type = "submit",
  variant = "primary",
  name,
  value,
  children,
}: {
  type?: "submit" | "reset";
  variant?: "primary" | "secondary";
  name?: string;
  value?: string;
  children: ReactNode;
}) {
  return (
    <button
      className="ds-button"
      data-variant={variant}
      data-color="accent"
      type={type}
      name={name}
      value={value}
    >
      {children}
    </button>
  );
}
