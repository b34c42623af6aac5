import type { ReactNode } from "react";

/** What is inside an SVG `chartWidth` wide. Colours are attributes that the site's style sheet may override. */
export type Drawing = { height: number; body: ReactNode };
