/** One thing to say yes to. */
export function CheckField({
  id,
  name,
  value,
  label,
  error,
}: {
  id: string;
  name: string;
  value: string;
  label: string;
  error?: string | undefined;
}) {
  return (
    <div className="field">
      {error === undefined ? null : (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="radio">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          aria-invalid={error === undefined ? undefined : true}
        />
        <label htmlFor={id}>{label}</label>
      </div>
    </div>
  );
}
