import { told } from "./told";

type Check = {
  id: string;
  name: string;
  value: string;
  label: string;
  hint?: string;
  isTicked?: boolean;
  error?: string | undefined;
};

/** One thing to say yes to. */
export function CheckField({ isTicked = false, ...field }: Check) {
  const { id, name, value, label, hint, error } = field;
  return (
    <div className="field">
      {error === undefined ? null : (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="radio">
        <input type="checkbox" id={id} name={name} value={value} defaultChecked={isTicked} {...told(field)} />
        <label htmlFor={id}>{label}</label>
        {hint === undefined ? null : (
          <p className="field-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
