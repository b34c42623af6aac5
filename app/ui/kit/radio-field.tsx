type Option = { value: string; label: string; hint?: string };

/** One choice among a few, all of them seen. Its first choice bears the field's id, where an error leads. */
export function RadioField({
  id,
  name,
  legend,
  options,
  value,
  error,
}: {
  id: string;
  name: string;
  legend: string;
  options: readonly Option[];
  value: string | undefined;
  error?: string | undefined;
}) {
  const errorId = error === undefined ? undefined : `${id}-error`;
  return (
    <fieldset className="radio-field" aria-describedby={errorId}>
      <legend className="ds-label">{legend}</legend>
      {error === undefined ? null : (
        <p className="ds-validation-message" id={errorId}>
          {error}
        </p>
      )}
      {options.map((option, index) => {
        const own = index === 0 ? id : `${id}-${option.value}`;
        return (
          <div key={option.value} className="radio">
            <input
              type="radio"
              id={own}
              name={name}
              value={option.value}
              defaultChecked={option.value === value}
              aria-describedby={option.hint === undefined ? undefined : `${own}-hint`}
            />
            <label htmlFor={own}>{option.label}</label>
            {option.hint === undefined ? null : (
              <p className="field-hint" id={`${own}-hint`}>
                {option.hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
