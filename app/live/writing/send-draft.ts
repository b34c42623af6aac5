/** What came of a save: the page that the server answered with, or why there is none. */
export type Outcome =
  | { kind: "saved"; page: Document; address: string }
  /** It is kept elsewhere than where it was being written, or can no longer be sent: its page says why. */
  | { kind: "moved"; address: string }
  | { kind: "refused" | "offline" };

/** Saves a draft by the very form that its button sends. */
export async function sendDraft(form: HTMLFormElement): Promise<Outcome> {
  try {
    const answer = await fetch(location.href, { method: "POST", body: bodyOf(form) });
    if (!answer.ok) return { kind: "refused" };
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return isElsewhere(page, answer.url)
      ? { kind: "moved", address: answer.url }
      : { kind: "saved", page, address: answer.url };
  } catch {
    return { kind: "offline" };
  }
}

function bodyOf(form: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  body.set("intention", "enregistrer");
  return body;
}

/**
 * The first save gives a draft its address. Later ones keep it, unless another tab saved it too, the session
 * was over, or the period closed meanwhile: then there is something to read.
 */
function isElsewhere(page: Document, address: string): boolean {
  const mayStillBeSent = page.querySelector("form[data-draft] button[value=apercu]") !== null;
  const wasDraft = /^\/(brouillons|espace-agent\/saisie\/[^/]+\/textes)\//.test(location.pathname);
  return !mayStillBeSent || (wasDraft && new URL(address).pathname !== location.pathname);
}

/** The edition that the next save goes on from, at the draft's own address. */
export function takeEdition(
  form: HTMLFormElement,
  { page, address }: Extract<Outcome, { kind: "saved" }>,
): void {
  const saved = page.querySelector<HTMLInputElement>("form[data-draft] input[name=edition]");
  const own = form.querySelector<HTMLInputElement>("input[name=edition]");
  if (saved && own) own.value = saved.value;
  history.replaceState(null, "", new URL(address).pathname);
}
