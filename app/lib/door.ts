/**
 * What every text from outside goes through before it is hashed or stored: NFC, no C0 control but tab
 * and line feed, no lone surrogate (PostgreSQL's jsonb refuses NUL and lone surrogates).
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // eslint-disable-next-line no-control-regex -- naming them is the purpose
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
      .toWellFormed()
      .normalize("NFC")
  );
}
