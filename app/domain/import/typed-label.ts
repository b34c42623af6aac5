import { tidyLabel } from "./number-format";

const space = "[ \\u00a0\\u202f\\t]";
const dash = "[–—-]";
const parts =
  "Article|Art\\.|Chapitre|Section|Sous-section|Titre|Partie|Axe|Critère|Annexe|Phase|Exigence|Recommandation|Scénario";
const rank = "(?:premier|1er|\\d{1,3}(?:[.-]\\d{1,3})*|[IVXLC]{1,6}|[A-Z])(?:[ \\u00a0](?:bis|ter|quater))?";
const capital = "(?=«|\\p{Lu}|\\d)";

/** Clear wherever a text begins by them. « Article 3 définit… » is a sentence: nothing ends its number. */
const everywhere = [
  `(?:${parts})${space}${rank}${space}?(?:\\.|:|${dash}+)${space}+`,
  `\\d{1,3}°${space}?\\)?${space}+`,
  `\\(?(?:\\d{1,3}|[a-z]{1,2}|[ivx]{1,5}|[A-Z])\\)${space}+`,
  `[IVXL]{1,6}\\.?${space}?${dash}${space}+`,
  `[IVX]{2,6}\\.${space}+${capital}`,
  `\\d{1,3}(?:\\.\\d{1,3})*\\.${space}+${capital}`,
];

/** In a heading only: « M. Dupont » begins a paragraph as well as « C. Calendrier » a heading. */
const inHeadings = [
  `[A-Z]\\.${space}+`,
  `\\d{1,2}(?:\\.\\d{1,2})+${space}+`,
  `[IVX]{1,6}${space}${dash}+${space}+`,
];

const shapeOf = (shapes: readonly string[]) => new RegExp(`^(?:${shapes.join("|")})(?=\\S)`, "u");
const anywhere = shapeOf(everywhere);
const heading = shapeOf([...everywhere, ...inHeadings]);

/**
 * The number typed at the beginning of a text, when it is clear that it is one: « Article 3 – Objet », « 1° », « a) ».
 * `length` counts what goes with it, in UTF-16 units. Null in doubt: the words stay as they are.
 */
export function typedLabelOf(text: string, isHeading = false): { label: string; length: number } | null {
  const [found] = (isHeading ? heading : anywhere).exec(text) ?? [];
  return found === undefined ? null : { label: tidyLabel(found), length: found.length };
}
