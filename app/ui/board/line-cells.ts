import { kinds } from "~/domain/contribution/contribution";
import { type Line, lineParts } from "~/domain/tally/board";
import type { Listed } from "~/domain/tally/wanted";
import type { Cell } from "./sheet";

/** The numbers of one line of the matrix, each with its list. */
export function cellsOf(line: Line, within: Listed): (Cell & { part: (typeof lineParts)[number] })[] {
  return lineParts.map((part) => {
    const kind = kinds.find((one) => one === part);
    const listed = kind === undefined ? within : { ...within, kind };
    const of = part === "contributors" || part === "organisations" ? part : "contributions";
    return { part, ...line[part], of, listed };
  });
}
