import { enhanceEditing } from "~/live/enhance-editing";
import { enhanceReading } from "~/live/enhance-reading";
import { enhanceWriting } from "~/live/enhance-writing";

/**
 * Reading pages are complete without it and receive no framework: a few listeners make them quicker.
 * A page that hydrates (none yet) will import React on its own.
 */
enhanceReading(document);
enhanceWriting(document);
enhanceEditing(document);

if (import.meta.hot) {
  import.meta.hot.on("remix:hmr", () => {
    location.reload();
  });
}
