import { forms } from "~/content/forms";

/** `id` is that of the field; each message stands beside its field as well. */
export type FieldError = { id: string; message: string };

/**
 * What keeps a form from being accepted, at the top of its page, each error a link to its field. The browser
 * puts the focus here by itself when the page opens, without a script.
 */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  if (errors.length === 0) return null;
  return (
    <section
      className="ds-alert error-summary"
      data-color="danger"
      aria-labelledby="erreurs"
      tabIndex={-1}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- whoever sent the form must learn at once that it did not go through
      autoFocus
    >
      <h2 id="erreurs">{forms.errors(errors.length)}</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`}>{message}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
