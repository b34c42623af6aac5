import type { ReactNode } from "react";
import { Button } from "../kit/button";

/** A form of one's account: what it asks, what it is for, where to come back to. Posts to the page it is on. */
export function AccountForm({
  intent,
  returnTo = null,
  button,
  secondary = false,
  children,
}: {
  intent?: string;
  returnTo?: string | null;
  button: string;
  secondary?: boolean;
  children: ReactNode;
}) {
  return (
    <form method="post" className="form" noValidate>
      {intent === undefined ? null : <input type="hidden" name="intent" value={intent} />}
      {returnTo === null ? null : <input type="hidden" name="retour" value={returnTo} />}
      {children}
      <p className="form-actions">
        <Button variant={secondary ? "secondary" : "primary"}>{button}</Button>
      </p>
    </form>
  );
}
