import { diffWordsWithSpace } from "diff";

/** Words that stay, or words that give way to others; one of the two may be empty. */
export type Stretch = { kept: string } | { removed: string; added: string };

/**
 * Words added or removed beyond which two texts are not compared any more: they have nothing to tell side by side,
 * and looking for it (Myers: time grows with the square of the changes) would take seconds.
 */
const mostChanges = 800;

/**
 * What changes from one text to the other, word by word. Changed words that only a space keeps apart are
 * one change: they are read in one go, removed then added.
 */
export function changesOf(current: string, proposed: string): Stretch[] {
  const stretches: Stretch[] = [];
  let pause = "";
  const changes = diffWordsWithSpace(current, proposed, { maxEditLength: mostChanges });
  if (!changes) return [{ removed: current, added: proposed }];
  for (const { value, added, removed } of changes) {
    const last = stretches.at(-1);
    if (!added && !removed) {
      if (value.trim() === "" && last && "removed" in last) pause = value;
      else stretches.push({ kept: value });
      continue;
    }
    const change = last && "removed" in last ? last : { removed: "", added: "" };
    if (change !== last) stretches.push(change);
    change.removed += pause + (removed ? value : "");
    change.added += pause + (added ? value : "");
    pause = "";
  }
  return pause === "" ? stretches : [...stretches, { kept: pause }];
}
