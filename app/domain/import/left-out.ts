import type { FindingCode, Findings } from "./finding";
import { type Tag, wordsOf } from "./markup";

/** What a fiche has no room for, and under what it is listed. Null: nothing that somebody would miss. */
const leftOut = new Map<string, FindingCode | null>(
  Object.entries({
    ...{ script: "scripts", noscript: "scripts", template: null, style: null, head: null, title: null },
    ...{ meta: null, link: null, base: null, hr: null, wbr: null, colgroup: null, col: null },
    ...{ img: "images", picture: "images", svg: "images", canvas: "images", map: "images" },
    ...{ object: "embedded", embed: "embedded", iframe: "embedded", video: "embedded", audio: "embedded" },
    ...{ input: "embedded", button: "embedded", select: "embedded", textarea: "embedded", frame: "embedded" },
    ...{ del: "struck", s: "struck", strike: "struck", math: "equations" },
  } as const),
);

/** Words that no finding may quote: they are no text, or were taken back by whoever revised it. */
const wordless = [
  "script",
  "noscript",
  "object",
  "iframe",
  "button",
  "select",
  "textarea",
  "video",
  "audio",
  "del",
];

/** Whether this is left out; listed when somebody would miss it. Struck words are words taken back: they do not reappear. */
export function noteLeftOut(tag: Tag, findings: Findings): boolean {
  if (isHidden(tag)) {
    findings.note("hidden");
    return true;
  }
  const code = leftOut.get(tag.name);
  if (code === undefined) return false;
  if (code !== null)
    findings.note(code, wordless.includes(tag.name) ? "" : (tag.attributes.alt ?? wordsOf(tag)));
  return true;
}

function isHidden({ attributes: { hidden, style = "" } }: Tag): boolean {
  return hidden !== undefined || /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(style);
}
