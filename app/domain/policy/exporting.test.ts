import { expect, test } from "vitest";
import { type Actor, type Role, visitor } from "./actor";
import { mayExport, mayOpenExports } from "./exporting";

const person = (role: Role, consultationId: string | null = null): Actor => ({
  ...{ kind: "person", accountId: "0" },
  grants: [{ role, consultationId }],
});
const no = (because: string) => ({ allowed: false, because });
const yes = { allowed: true };

test.each([
  ["a visitor", visitor, no("unknown"), no("unknown")],
  [
    "somebody with an account",
    { kind: "person", accountId: "0", grants: [] } as const,
    no("unknown"),
    no("unknown"),
  ],
  ["an editor", person("editor"), no("forbidden"), no("forbidden")],
  ["a job", { kind: "job", name: "mail" } as const, no("unknown"), no("unknown")],
  ["an analyst", person("analyst"), yes, yes],
  ["a moderator of the consultation", person("moderator", "here"), yes, yes],
  ["an administrator of the consultation", person("administrator", "here"), yes, yes],
  ["an analyst of another one", person("analyst", "elsewhere"), yes, no("unknown")],
])("taking files of what was received, by %s", (_, actor, opening, here) => {
  expect(mayOpenExports(actor)).toEqual(opening);
  expect(mayExport(actor, "here")).toEqual(here);
});
