import { expect, test } from "vitest";
import { type Grant, type Person, roles, visitor } from "./actor";
import { boardReach, mayOpenBoard, mayReadBoard } from "./counting";

const holding = (...grants: Grant[]): Person => ({ kind: "person", accountId: "a", grants });

test.each(roles)("%s of a consultation follows its numbers, and no other’s", (role) => {
  const actor = holding({ role, consultationId: "one" });
  expect(mayOpenBoard(actor)).toEqual({ allowed: true });
  expect(mayReadBoard(actor, "one")).toEqual({ allowed: true });
  expect(mayReadBoard(actor, "two")).toEqual({ allowed: false, because: "unknown" });
});

test("whoever holds a role on the site follows them all", () => {
  const actor = holding({ role: "analyst", consultationId: null });
  expect(mayReadBoard(actor, "two")).toEqual({ allowed: true });
});

test("roles on several consultations add up", () => {
  const actor = holding(
    { role: "analyst", consultationId: "one" },
    { role: "editor", consultationId: "two" },
  );
  expect(boardReach(actor)).toEqual(["one", "two"]);
});

test.each([
  ["a visitor", visitor],
  ["a contributor", holding()],
])("to %s there is no board", (_, actor) => {
  expect(mayOpenBoard(actor)).toEqual({ allowed: false, because: "unknown" });
  expect(mayReadBoard(actor, "one")).toEqual({ allowed: false, because: "unknown" });
});
