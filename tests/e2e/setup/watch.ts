import type { ConsoleMessage, Page } from "playwright-core";
import type { Complaints } from "./complaints";

/**
 * Writes down whatever a visitor would never see but that is wrong: errors on the console (a refusal
 * by the content security policy is one), exceptions, requests that leave for somebody else.
 */
export function watch(page: Page, address: string, complaints: Complaints) {
  page.on("pageerror", ({ message }) => complaints.hear(`Exception on ${page.url()}: ${message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" || tellsStatusOf(page, message) || tellsOfCut(message)) return;
    complaints.hear(`Console of ${page.url()}: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!staysAt(address, request.url())) complaints.hear(`A third party was called: ${request.url()}`);
  });
}

/** The browser reports a page that answers 404 as an error; `visit` already compares its status. */
const tellsStatusOf = (page: Page, message: ConsoleMessage) =>
  message.text().startsWith("Failed to load resource") && message.location().url === page.url();

/** Only a journey cuts the network, and on purpose. */
const tellsOfCut = (message: ConsoleMessage) => message.text().includes("net::ERR_INTERNET_DISCONNECTED");

export function staysAt(address: string, url: string) {
  return url.startsWith(`${address}/`) || /^(data|blob|about):/.test(url);
}
