import type { Findings } from "./finding";
import { Unreadable } from "./refusal";

const marks: readonly [encoding: string, bytes: readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * The characters of a text: by its byte order mark, else by what the page declares, else as UTF-8; what is no UTF-8 is read as
 * Windows-1252, which office software in France wrote for long, and that is listed. Bytes that no text holds are refused.
 */
export function decodeText(bytes: Uint8Array, findings: Findings): string {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  if (bytes.includes(0)) throw new Unreadable("not-text");
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return utf8;
  const [declared, text] = asDeclared(bytes) ?? [
    "windows-1252",
    new TextDecoder("windows-1252").decode(bytes),
  ];
  findings.note("encoding", declared);
  return text;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A page says how it is written in its first bytes, which are ASCII. */
function asDeclared(bytes: Uint8Array): [string, string] | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const [, label] = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  if (label === undefined || /^utf-?8$/i.test(label)) return null;
  try {
    return [label.toLowerCase(), new TextDecoder(label).decode(bytes)];
  } catch {
    return null;
  }
}
