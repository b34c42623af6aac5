/** An element with attributes and what it holds; strings are words. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that sends nothing. */
export function makeButton(label: string, act: () => void, className = "link-button"): HTMLButtonElement {
  const button = make("button", { type: "button", class: className }, label);
  button.addEventListener("click", act);
  return button;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A control under its label, as the kit's fields are drawn on the server. */
export function makeField(label: string, control: Control, hint = ""): HTMLElement {
  const { id } = control;
  control.classList.add("ds-input");
  if (hint !== "") control.setAttribute("aria-describedby", `${id}-hint`);
  const lines = hint === "" ? [] : [make("p", { class: "field-hint", id: `${id}-hint` }, hint)];
  return make(
    "div",
    { class: "field" },
    make("label", { class: "ds-label", for: id }, label),
    ...lines,
    control,
  );
}
