import { z } from "zod";
import { editing, editor as words } from "~/content/editor";
import { heartbeatMs } from "~/domain/fiche/presence";
import type { Keeping } from "./keep-text";
import type { StateSign } from "./state-sign";

const around = z.object({
  others: z.array(z.object({ name: z.string().nullable(), since: z.string() })),
  edition: z.number(),
});

/** Says every half minute that somebody has this text open, and shows who else has, and that theirs came first. */
export function sayPresence(address: string, keeping: Keeping, sign: StateSign): void {
  const ask = async () => {
    const before = keeping.standing.edition;
    try {
      const response = await fetch(address, { method: "POST", body: new FormData() });
      if (!response.ok) return;
      const { others, edition } = around.parse(await response.json());
      showOthers(others);
      const { standing } = keeping;
      const isOvertaken =
        edition > standing.edition && standing.edition === before && standing.asideId === null;
      if (isOvertaken && !keeping.isUnsaved())
        sign.tell(words.newer, { label: words.reload, act: () => location.reload() });
    } catch {
      // Without a network nobody learns anything: the state of the text says it.
    }
  };
  void ask();
  setInterval(() => void ask(), heartbeatMs);
}

function showOthers(others: z.infer<typeof around>["others"]): void {
  const place = document.querySelector<HTMLElement>("[data-others]");
  const names = document.querySelector<HTMLElement>("[data-others-names]");
  if (!place || !names) return;
  const sentence = editing.others(others);
  place.hidden = sentence === "";
  if (names.textContent !== sentence) names.textContent = sentence;
}
