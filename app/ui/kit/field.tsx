import { told } from "./told";

type FieldText = { id: string; name: string; label: string; hint?: string; error?: string | undefined };

const controlOf = (field: FieldText) => ({
  className: "ds-input",
  id: field.id,
  name: field.name,
  ...told(field),
});

function Around({ field, children }: { field: FieldText; children: React.ReactNode }) {
  const { id, label, hint, error } = field;
  return (
    <div className="field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error === undefined ? null : (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

type Option = { value: string; label: string };

/** One choice among some; the first option means no wish. */
export function SelectField({
  options,
  any,
  value,
  ...field
}: FieldText & { options: readonly Option[]; any: string; value: string | undefined }) {
  return (
    <Around field={field}>
      <select {...controlOf(field)} defaultValue={value ?? ""}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Around>
  );
}

/** A line of text. */
export function TextField({
  value,
  type = "text",
  maxLength,
  autoComplete,
  inputMode,
  suggestions = [],
  ...field
}: FieldText & {
  value: string | undefined;
  type?: "text" | "search" | "email" | "password" | "date" | "time";
  maxLength?: number;
  /** What the browser or a password manager may fill in (WCAG 1.3.5). */
  autoComplete?: string;
  inputMode?: "numeric";
  /** Offered while typing; anything else may be typed as well. */
  suggestions?: readonly string[];
}) {
  const listId = suggestions.length === 0 ? undefined : `${field.id}-list`;
  return (
    <Around field={field}>
      <input
        {...controlOf(field)}
        type={type}
        defaultValue={value ?? ""}
        maxLength={maxLength}
        autoComplete={autoComplete}
        inputMode={inputMode}
        list={listId}
      />
      {listId === undefined ? null : (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Around>
  );
}

/** Several lines of text. */
export function TextAreaField({
  value,
  rows = 6,
  maxLength,
  ...field
}: FieldText & { value: string | undefined; rows?: number; maxLength?: number }) {
  return (
    <Around field={field}>
      <textarea {...controlOf(field)} rows={rows} defaultValue={value ?? ""} maxLength={maxLength} />
    </Around>
  );
}

/** A file to bring; `accept` says by their endings which ones the browser offers. */
export function FileField({ accept, ...field }: FieldText & { accept: string }) {
  return (
    <Around field={field}>
      <input {...controlOf(field)} type="file" accept={accept} />
    </Around>
  );
}
