import { expect, test } from "vitest";
import { type Actor, type Role, system, visitor } from "./actor";
import { demandExporter, mayExport } from "./exporting";

const person = (...roles: Role[]): Actor => ({ kind: "person", accountId: "0", roles });
const no = { allowed: false, because: "unknown" };
const yes = { allowed: true };

test.each([
  ["a visitor", visitor, no],
  ["somebody with an account", person(), no],
  ["an editor", person("editor"), no],
  ["a job", { kind: "job", name: "mail" } as const, no],
  ["the server's terminal", system, no],
  ["an analyst", person("analyst"), yes],
  ["a moderator", person("moderator"), yes],
  ["an administrator", person("administrator"), yes],
  ["somebody of two roles", person("editor", "analyst"), yes],
])("taking files of what was received, by %s", (_, actor, verdict) => {
  expect(mayExport(actor, null)).toEqual(verdict);
  expect(mayExport(actor, "une concertation")).toEqual(verdict);
});

test("nobody else proves that they may", () => {
  expect(() => demandExporter(visitor)).toThrow(expect.objectContaining({ code: "unknown" }));
  expect(demandExporter(person("analyst"))).toMatchObject({ accountId: "0" });
});
