import { expect, test } from "vitest";
import { boardLinks, contributionLink } from "./board-addresses";

const links = boardLinks({
  ...{ consultation: { slug: "essai" }, basis: "submitted" },
  wanted: { kind: "comment", from: "2026-05-01" },
});

test("a number’s list keeps the filters of its board", () => {
  expect(links.list({ listed: { fiche: "un" } })).toBe(
    "/espace-agent/tableau-de-bord/liste?concertation=essai&du=2026-05-01&nature=comment&fiche=un",
  );
});

test("where a filter excludes what a number would count, there is no list", () => {
  expect(links.list({ listed: { kind: "opinion" } })).toBeNull();
});

test("the files of a chart are asked under the same filters", () => {
  expect(links.file("jours", "csv")).toBe(
    "/espace-agent/tableau-de-bord/jours.csv?concertation=essai&du=2026-05-01&nature=comment",
  );
});

const row = {
  id: "1",
  reference: "E26-0001",
  kind: "opinion",
  position: "none",
  submittedAt: new Date(0),
  ficheLabel: "",
  ficheTitle: "",
  type: null,
  channel: "online" as const,
} as const;

test.each([
  ["a moderator", { moderate: true, readPublic: true }, "hidden", "/espace-agent/moderation/E26-0001"],
  ["an analyst", { moderate: false, readPublic: true }, "visible", "/contributions/E26-0001"],
  ["an analyst", { moderate: false, readPublic: true }, "hidden", null],
  ["an analyst, before closing", { moderate: false, readPublic: false }, "visible", null],
] as const)("%s is led where they may read: %j, %s", (_, may, standing, href) => {
  expect(contributionLink(may)({ ...row, standing })).toBe(href);
});
