import { diffWordsWithSpace } from "diff";

/** Words that stay, or words that give way to others; one of the two may be empty. */
export type Stretch = { kept: string } | { removed: string; added: string };

/**
 * What changes from one text to the other, word by word. Changed words that only a space keeps apart are
 * one change: they are read in one go, removed then added.
 */
export function changesOf(current: string, proposed: string): Stretch[] {
  const stretches: Stretch[] = [];
  let pause = "";
  for (const { value, added, removed } of diffWordsWithSpace(current, proposed)) {
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
