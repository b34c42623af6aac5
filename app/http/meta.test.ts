import { expect, test } from "vitest";
import { pageMeta } from "./meta";

const robots = { name: "robots", content: "noindex, nofollow" };
const real = { demonstration: null };
const invented = { demonstration: "Site de démonstration" };

test.each([
  ["a public page, which says so", { consultation: real, listed: true }, true],
  ["a page that says nothing", { consultation: real }, false],
  ["a page of no consultation that says nothing", { consultation: null }, false],
  ["a page of a demonstration, even when it says so", { consultation: invented, listed: true }, false],
])("whether search engines may list %s", (_, page, isListed) => {
  const told = pageMeta({ title: "Une page", ...page });
  expect(told.some((one) => JSON.stringify(one) === JSON.stringify(robots))).toBe(!isListed);
});

test("a demonstration says so in the title, and its line comes before what the page is about", () => {
  const told = pageMeta({ title: "Une page", description: "Un sujet", consultation: invented });
  expect(told).toContainEqual({ title: "Une page (démonstration) – Concertation" });
  expect(told).toContainEqual({ name: "description", content: "Site de démonstration. Un sujet" });
});
