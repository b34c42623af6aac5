import { expect, test } from "vitest";
import { withoutNul } from "./entry.server";

test("the padding that React leaves between characters is taken out", () => {
  const drawn = new Uint8Array([...new TextEncoder().encode("sant"), 0, 0, ...new TextEncoder().encode("é")]);
  expect(new TextDecoder().decode(withoutNul(drawn))).toBe("santé");
});
