type FieldText = { id: string; name: string; label: string; hint?: string; error?: string | undefined };

function describedBy({ id, hint, error }: FieldText): string | undefined {
  const ids = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`];
  return ids.filter((one) => one !== null).join(" ") || undefined;
}

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
      <select
        className="ds-input"
        id={field.id}
        name={field.name}
        defaultValue={value ?? ""}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error === undefined ? undefined : true}
      >
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
  ...field
}: FieldText & { value: string | undefined; type?: "text" | "search"; maxLength?: number }) {
  return (
    <Around field={field}>
      <input
        className="ds-input"
        id={field.id}
        name={field.name}
        type={type}
        defaultValue={value ?? ""}
        maxLength={maxLength}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error === undefined ? undefined : true}
      />
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
      <textarea
        className="ds-input"
        id={field.id}
        name={field.name}
        rows={rows}
        defaultValue={value ?? ""}
        maxLength={maxLength}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error === undefined ? undefined : true}
      />
    </Around>
  );
}
