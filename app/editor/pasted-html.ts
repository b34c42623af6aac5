/**
 * Markup that comes from elsewhere, before the schema takes of it what it knows: the titles of a page or of a word
 * processor begin a level higher than those of a fiche, and go deeper.
 */
export function levelHeadings(html: string): string {
  return html.replace(/<(\/?)h1\b/gi, "<$1h2").replace(/<(\/?)h[56]\b/gi, "<$1h4");
}
