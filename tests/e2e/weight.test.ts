import { expect } from "vitest";
import { test } from "./setup/journey";
import { fiche, thread } from "./setup/places";

test("a first visit of a fiche brings at most 160 kB, from this site alone", async ({ journey }) => {
  const { bytes, files, hosts } = await journey.transfersOf(fiche);
  expect(hosts).toEqual([new URL(journey.address).host]);
  expect(files.filter(({ url }) => url.endsWith(".woff2"))).toHaveLength(1);
  expect(files.length).toBeGreaterThan(3);
  expect(bytes).toBeLessThanOrEqual(160_000);
});

test("the text of a fiche is sent once, not again as data", async ({ journey }) => {
  const page = await journey.visit(fiche);
  const paragraphs = await page.locator(".fiche-block-text > p:not(:has(*))").allTextContents();
  const html = await (await fetch(journey.address + fiche)).text();
  expect(paragraphs.length).toBeGreaterThan(5);
  const times = paragraphs.map((words) => [words.slice(0, 60), html.split(words.slice(20, 60)).length - 1]);
  expect(times.filter(([, count]) => count !== 1)).toEqual([]);
});

test("the policy lets nothing run or be shown but what the site sends as files", async ({ journey }) => {
  const { headers } = await fetch(journey.address + fiche);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self'(;|$)/);
  expect(policy).toMatch(/style-src 'self'(;|$)/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|nonce|\*|https?:/);
});

test("a script that slipped into a page is refused by the browser", async ({ journey }) => {
  journey.expectComplaint(/Content Security Policy/);
  const page = await journey.visit(fiche);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.body.dataset.ran = 'yes'";
    document.body.append(script);
  });
  expect(await page.locator("body").getAttribute("data-ran")).toBeNull();
});

test("nothing is left in a visitor's browser: no cookie, nothing stored", async ({ journey }) => {
  const page = await journey.visit(thread);
  await page.getByRole("link", { name: /^Fermer/ }).click();
  await page.getByRole("link", { name: "Texte seul" }).click();
  await page.waitForURL("**?texte=seul");
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});
