import { expect, test } from "vitest";
import { type Actor, type Role, system, visitor } from "./actor";
import { mayReadJournal } from "./journal";

const person = (role: Role, consultationId: string | null = null): Actor => ({
  ...{ kind: "person", accountId: "0" },
  grants: [{ role, consultationId }],
});
const no = (because: string) => ({ allowed: false, because });

test.each([
  ["a visitor", visitor, no("unknown")],
  ["somebody with an account", { kind: "person", accountId: "0", grants: [] } as const, no("unknown")],
  ["a moderator", person("moderator"), no("forbidden")],
  ["an administrator of one consultation", person("administrator", "c"), no("forbidden")],
  ["a job", { kind: "job", name: "mail" } as const, no("unknown")],
  ["an administrator of the site", person("administrator"), { allowed: true }],
  ["whoever holds the server", system, { allowed: true }],
])("reading the journal, by %s", (_, reader, verdict) => {
  expect(mayReadJournal(reader)).toEqual(verdict);
});
