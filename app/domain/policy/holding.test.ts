import { expect, test } from "vitest";
import { type Actor, type Grant, roles, system, visitor } from "./actor";
import { holds, isNowhere, reachOf } from "./holding";

const person = (...grants: Grant[]): Actor => ({ kind: "person", accountId: "0", grants });
const moderatorOf = (consultationId: string | null): Grant => ({ role: "moderator", consultationId });

test.each([
  ["on the site", null, { a: true, b: true, site: true }],
  ["on one consultation", "a", { a: true, b: false, site: false }],
])("a role given %s", (_, place, { a, b, site }) => {
  const moderator = person(moderatorOf(place));
  expect(holds(moderator, "moderator", "a")).toBe(a);
  expect(holds(moderator, "moderator", "b")).toBe(b);
  expect(holds(moderator, "moderator", null)).toBe(site);
  for (const role of ["editor", "analyst", "administrator"] as const)
    expect(holds(moderator, role, "a"), role).toBe(false);
});

test("an administrator holds every role where they are administrator, and nowhere else", () => {
  const administrator = person({ role: "administrator", consultationId: "a" });
  for (const role of roles) {
    expect([holds(administrator, role, "a"), holds(administrator, role, "b")], role).toEqual([true, false]);
    expect(holds(administrator, role, null), role).toBe(false);
  }
});

test("roles on several consultations add up; one on the site covers them", () => {
  const several = [
    moderatorOf("a"),
    moderatorOf("b"),
    { role: "administrator", consultationId: "b" } as const,
  ];
  expect(reachOf(person(...several), "moderator")).toEqual(["a", "b"]);
  expect(reachOf(person(...several, moderatorOf(null)), "moderator")).toBe("site");
});

test("the server's terminal holds every role; visitors, jobs and contributors hold none", () => {
  for (const role of roles) {
    expect(reachOf(system, role)).toBe("site");
    for (const actor of [visitor, person(), { kind: "job", name: "mail" } as const])
      expect(isNowhere(reachOf(actor, role)), role).toBe(true);
  }
});
