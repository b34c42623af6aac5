import { expect, test } from "vitest";
import { levelHeadings } from "./pasted-html";

test("the titles of a page become those of a fiche", () => {
  expect(levelHeadings('<H1 class="x">Un</H1><h3>Trois</h3><h6>Six</h6><h10>?</h10>')).toBe(
    '<h2 class="x">Un</h2><h3>Trois</h3><h4>Six</h4><h10>?</h10>',
  );
});
