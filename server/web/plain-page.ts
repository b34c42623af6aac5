import type { ServerResponse } from "node:http";
import { failure } from "../../app/content/failure";
import { layout } from "../../app/content/layout";
import { requestIdOf } from "./requests";

type Sentences = { title: string; explanation: string };

export const unreadable = failure[400];
export const fault = failure[500];
export const missingFile = failure[404];
export const wrongMethod = failure[405];
export const busy = failure[503];
export const strangeOrigin = failure.strangeOrigin;

/** A page that needs no database and no Remix, and reads as well without its style sheet. For what is refused before them, or when they fail. */
export function sendPlainPage(res: ServerResponse, status: number, sentences: Sentences): void {
  res.statusCode = status;
  res.setHeader("Content-Type", "text/html; charset=utf-8");
  res.setHeader("Cache-Control", "no-store");
  res.end(drawPage(sentences, requestIdOf(res)));
}

/** The id is ours or was checked; nothing else here comes from outside. */
function drawPage({ title, explanation }: Sentences, requestId: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="/plain.css">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<title>${title} – ${layout.siteName}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${explanation}</p>
<p>${failure.requestId}\u00a0: <code>${requestId}</code></p>
<p>${failure.where} <a href="/">${failure.home}</a>.</p>
</main>
</body>
</html>
`;
}
