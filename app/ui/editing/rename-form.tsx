import { editing as words } from "~/content/editing";
import { Button } from "../kit/button";
import { TextField } from "../kit/field";
import type { Refused } from "./editing-frame";

/** One of a list, to be called otherwise. */
export function RenameForm({
  row: { id, name },
  field,
  label,
  refused,
}: {
  row: { id: string; name: string };
  field: "nom" | "intitule";
  label: string;
  refused: Refused | null;
}) {
  const own = refused?.typed.id === id ? refused : null;
  const key = `${field}-${id}`;
  return (
    <form className="rename-form" method="post" aria-label={`${words.rename} ${name}`}>
      <input type="hidden" name="intention" value="renommer" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="ancien" value={name} />
      <TextField
        id={key}
        name={field}
        label={label}
        value={own?.typed[field] ?? name}
        error={own?.errors[key]}
      />
      <Button variant="secondary">
        {words.rename} <span className="visually-hidden">{name}</span>
      </Button>
    </form>
  );
}
