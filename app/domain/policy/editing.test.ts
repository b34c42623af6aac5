import { expect, test } from "vitest";
import { type Actor, type Role, visitor } from "./actor";
import { mayCreateConsultation, mayEdit, mayOpenEditing } from "./editing";

const person = (role: Role, consultationId: string | null = null): Actor => ({
  ...{ kind: "person", accountId: "0" },
  grants: [{ role, consultationId }],
});
const no = (because: string) => ({ allowed: false, because });
const yes = { allowed: true };

test.each([
  ["a visitor", visitor, no("unknown"), no("unknown"), no("unknown")],
  ["a moderator", person("moderator"), no("forbidden"), no("forbidden"), no("forbidden")],
  ["an analyst", person("analyst"), no("forbidden"), no("forbidden"), no("forbidden")],
  ["an editor of the site", person("editor"), yes, yes, yes],
  ["an editor of the consultation", person("editor", "here"), yes, yes, no("forbidden")],
  ["an administrator of the consultation", person("administrator", "here"), yes, yes, no("forbidden")],
  ["an editor of another one", person("editor", "elsewhere"), yes, no("unknown"), no("forbidden")],
])("writing, by %s", (_, actor, opening, here, another) => {
  expect(mayOpenEditing(actor)).toEqual(opening);
  expect(mayEdit(actor, "here")).toEqual(here);
  expect(mayCreateConsultation(actor)).toEqual(another);
});
