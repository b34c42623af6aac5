import { expect, test } from "vitest";
import { type Actor, type Role, system, visitor } from "./actor";
import { demandJournalReader, mayReadJournal } from "./journal";

const person = (...roles: Role[]): Actor => ({ kind: "person", accountId: "0", roles });
const no = { allowed: false, because: "unknown" };

test.each([
  ["a visitor", visitor, no],
  ["somebody with an account", person(), no],
  ["every other member of staff", person("editor", "moderator", "analyst"), no],
  ["a job", { kind: "job", name: "mail" } as const, no],
  ["the server’s terminal, which verifies it without reading it", system, no],
  ["an administrator", person("administrator"), { allowed: true }],
])("reading the journal, by %s", (_, reader, verdict) => {
  expect(mayReadJournal(reader)).toEqual(verdict);
});

test("whoever takes it away is somebody", () => {
  const administrator = person("administrator");
  expect(demandJournalReader(administrator)).toBe(administrator);
  for (const other of [visitor, system, person("moderator")])
    expect(() => demandJournalReader(other)).toThrow(expect.objectContaining({ code: "unknown" }));
});
