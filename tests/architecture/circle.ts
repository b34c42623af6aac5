import type { Imports } from "./imports";

/**
 * Walks the imports in depth; meeting a file that is still on the path walked closes a circle, which
 * is the end of that path from there. A file left behind is never entered again: all that leaves it
 * was seen. One circle is enough: it has to go before the next is worth reading.
 */
export function findCircle(imports: Imports): string[] | null {
  const left = new Set<string>();

  function walk(file: string, path: string[]): string[] | null {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (left.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle) return circle;
    }
    left.add(file);
    return null;
  }

  for (const file of imports.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return null;
}
