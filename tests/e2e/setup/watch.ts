import type { Page } from "playwright-core";

/**
 * Writes down whatever a visitor would never see but that is wrong: errors on the console (a refusal
 * by the content security policy is one), exceptions, requests that leave for somebody else.
 */
export function watch(page: Page, address: string, complaints: string[]) {
  page.on("pageerror", ({ message }) => complaints.push(`Exception on ${page.url()}: ${message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" || isMissedPage(message.location().url, page.url())) return;
    complaints.push(`Console of ${page.url()}: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!staysAt(address, request.url())) complaints.push(`A third party was called: ${request.url()}`);
  });
}

/** The browser reports a page that answers 404 as an error; `visit` already compares its status. */
const isMissedPage = (reported: string, shown: string) => reported === shown;

export function staysAt(address: string, url: string) {
  return url.startsWith(`${address}/`) || /^(data|blob|about):/.test(url);
}
