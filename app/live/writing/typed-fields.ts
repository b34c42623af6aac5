import type { Fields } from "./local-copy";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const typed = "textarea[name], select[name], input[name]:not([type=hidden])";

const controls = (form: HTMLFormElement) => [...form.querySelectorAll<Control>(typed)];
const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox");

/** What was typed and chosen: hidden fields are the server's. */
export function fieldsOf(form: HTMLFormElement): Fields {
  const given = new FormData(form);
  return Object.fromEntries(
    controls(form).map(({ name }) => {
      const value = given.get(name);
      return [name, typeof value === "string" ? value : ""];
    }),
  );
}

/** Puts it back. */
export function fill(form: HTMLFormElement, fields: Fields): void {
  for (const control of controls(form)) {
    const kept = fields[control.name];
    if (kept === undefined) continue;
    if (isChoice(control)) control.checked = control.value === kept;
    else control.value = kept;
  }
}
