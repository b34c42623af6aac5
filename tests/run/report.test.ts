import { expect, test } from "vitest";
import { countOf, type Report } from "./report";

const aTest = (state: Report["tests"][number]["state"], project = "unit") => ({
  project,
  file: "app/domain/fiche/fiche.test.ts",
  name: "a fiche closes",
  state,
});

test("a run adds up what passed and what failed", () => {
  const tests = [aTest("passed"), aTest("passed"), aTest("failed")];
  expect(countOf({ tests, errors: [] }, ["unit"])).toEqual({ passed: 2, failed: 1, remarks: [] });
});

test("a skipped test counts as failed, and is named", () => {
  const { passed, failed, remarks } = countOf({ tests: [aTest("skipped")], errors: [] }, ["unit"]);
  expect({ passed, failed }).toEqual({ passed: 0, failed: 1 });
  expect(remarks.join()).toContain("a fiche closes");
});

test("a project without tests fails the run", () => {
  const { failed, remarks } = countOf({ tests: [aTest("passed")], errors: [] }, ["unit", "domain"]);
  expect(failed).toBe(1);
  expect(remarks.join()).toContain("domain");
});

test("an error that no test caught fails the run", () => {
  expect(countOf({ tests: [aTest("passed")], errors: ["boom"] }, ["unit"]).failed).toBe(1);
});
