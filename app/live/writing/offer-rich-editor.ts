import { keeping as words } from "~/content/keeping";

/** A button above each text: visual or plain. The plain field is what people find first, and may keep. */
export function offerRichEditor(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLTextAreaElement>("textarea[name^=texte]")) {
    const label = form.querySelector(`label[for="${CSS.escape(field.id)}"]`)?.textContent ?? "";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "link-button";
    button.textContent = words.rich;
    let opened: { close: () => void } | null = null;
    const toggle = async () => {
      if (opened) {
        opened.close();
        opened = null;
      } else {
        const { openRichEditor } = await import("./rich-editor");
        opened = openRichEditor(field, label);
      }
      button.textContent = opened ? words.plain : words.rich;
    };
    button.addEventListener("click", () => void toggle());
    field.before(button);
  }
}
