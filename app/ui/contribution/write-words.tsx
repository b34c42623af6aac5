import { writing as words } from "~/content/writing";
import { lengthOf, readBody, readTyped } from "~/domain/contribution/text";
import { writePlain } from "~/editor/plain-conventions";
import { TextAreaField } from "../kit/field";

/** A text in plain conventions, with how long it was when it was last read. */
export function Words({
  name,
  label,
  text,
  error,
  hint = words.conventions,
  rows = 12,
}: {
  name: string;
  label: string;
  text: string;
  error: string | undefined;
  /** The conventions, unless they were told once for several texts. */
  hint?: string;
  rows?: number;
}) {
  return (
    <div>
      <TextAreaField id={name} name={name} label={label} hint={hint} value={text} rows={rows} error={error} />
      <p className="field-hint" data-count-of={name}>
        {words.count(lengthOf(readTyped(text)))}
      </p>
    </div>
  );
}

/** A stored text as it is typed; what cannot be read any more is left out. */
export function plainOf(body: unknown): string {
  const read = readBody(body);
  return read.ok ? writePlain(read.text) : "";
}
