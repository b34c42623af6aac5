/** Absent members are allowed: they are not written. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };

/** JSON with keys in code-unit order, without spaces, absent values left out: the same value, the same bytes. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, member]) =>
      member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`],
    );
  return `{${members.join(",")}}`;
}
