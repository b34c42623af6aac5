import type { ReactNode } from "react";

/** A message about the page: an information, a warning, a refusal. Its title says which. */
export function Notice({
  tone = "info",
  title,
  children,
}: {
  tone?: "info" | "warning" | "danger" | "success";
  title?: string;
  children: ReactNode;
}) {
  return (
    <div className="ds-alert notice" data-color={tone}>
      {title === undefined ? null : <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
