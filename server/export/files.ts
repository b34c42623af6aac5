import { Failure } from "../../app/domain/failure";
import type { Audience } from "../../app/domain/export/format";
import type { WriteFile } from "../../app/http/context.server";
import { fileStream } from "./file-stream";

export type Files = {
  write: WriteFile;
  /** Ends what is being written: whoever was receiving it sees that it is not whole. */
  close: () => Promise<void>;
};

type Setting = { databaseUrl: string; publicUrl: string; onFault: (error: unknown) => void };

/** Files that a node writes at once: each takes a thread, a connection and some fifty megabytes. */
const mostAtOnce: Record<Audience, number> = { everybody: 2, staff: 2 };

/**
 * Writes files in threads of their own, a few at once, so that neither memory nor pages suffer from how many are
 * asked for. Visitors cannot take the places of staff. A place is taken before the order is made, so that no
 * export is recorded that could not begin.
 */
export function openFiles({ databaseUrl, publicUrl, onFault }: Setting): Files {
  const underway: Record<Audience, Set<() => Promise<unknown>>> = { everybody: new Set(), staff: new Set() };
  const write: WriteFile = async (audience, order) => {
    const places = underway[audience];
    if (places.size >= mostAtOnce[audience]) throw new Failure("busy", "fichier");
    let stop = () => Promise.resolve<unknown>(undefined);
    const end = () => stop();
    places.add(end);
    const release = () => void places.delete(end);
    try {
      const made = await order();
      const file = fileStream({ work: { order: made, databaseUrl, publicUrl }, onEnd: release, onFault });
      stop = file.stop;
      return { order: made, body: file.body };
    } catch (error) {
      release();
      throw error;
    }
  };
  return {
    write,
    close: async () => {
      await Promise.all(Object.values(underway).flatMap((places) => [...places].map((end) => end())));
    },
  };
}
