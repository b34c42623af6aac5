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
 * one change: they are read in one go, removed then added. A space that both begin or end with stays.
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
  if (pause !== "") stretches.push({ kept: pause });
  return joined(stretches.flatMap(spacesKept));
}

/** « , sous un mois, » in the place of a space is « , sous un mois, » before it. */
function spacesKept(stretch: Stretch): Stretch[] {
  if ("kept" in stretch) return [stretch];
  const { removed, added } = stretch;
  const start = sharedSpaces([...removed], [...added]);
  const end = sharedSpaces([...removed.slice(start)].reverse(), [...added.slice(start)].reverse());
  const cut = (text: string) => text.slice(start, text.length - end);
  return [
    { kept: removed.slice(0, start) },
    { removed: cut(removed), added: cut(added) },
    { kept: removed.slice(removed.length - end) },
  ];
}

/** How many of the first signs of both are the same spaces. */
function sharedSpaces(one: readonly string[], other: readonly string[]): number {
  const differ = one.findIndex((sign, at) => sign !== other[at] || sign.trim() !== "");
  return differ === -1 ? one.length : differ;
}

/** Without stretches of nothing; what is kept on both sides of one is kept in one go. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    if (!("kept" in stretch)) {
      if (stretch.removed + stretch.added !== "") whole.push(stretch);
    } else if (last && "kept" in last) last.kept += stretch.kept;
    else if (stretch.kept !== "") whole.push({ ...stretch });
  }
  return whole;
}
