const longest = 60;

/** Words as a part of an address: lower case, no accents, hyphens; cut between words. Empty when nothing is left. */
export function slugFrom(words: string): string {
  const plain = words
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return plain.length <= longest ? plain : plain.slice(0, longest + 1).replace(/-[^-]*$/, "");
}
