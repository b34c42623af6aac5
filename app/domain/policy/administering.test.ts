import { expect, test } from "vitest";
import { type Actor, type Grant, type Role, system, visitor } from "./actor";
import { mayGiveRole, mayOpenPeople, mayRemoveRole } from "./administering";
import { mayEnterStaffArea } from "./staff";

const here = "here";
const person = (role?: Role, consultationId: string | null = null): Actor => ({
  ...{ kind: "person", accountId: "0" },
  grants: role ? [{ role, consultationId }] : [],
});
const no = (because: string) => ({ allowed: false, because });
const yes = { allowed: true };

test.each([
  ["a visitor", visitor, no("unknown")],
  ["somebody with an account", person(), no("unknown")],
  ["an analyst of one consultation", person("analyst", here), yes],
  ["an administrator", person("administrator"), yes],
])("entering the staff area, by %s", (_, actor, verdict) => {
  expect(mayEnterStaffArea(actor)).toEqual(verdict);
});

test.each([
  ["a visitor", visitor, no("unknown"), no("unknown"), no("unknown")],
  ["somebody with an account", person(), no("unknown"), no("unknown"), no("unknown")],
  ["a moderator", person("moderator"), no("forbidden"), no("forbidden"), no("forbidden")],
  ["an administrator", person("administrator"), yes, yes, yes],
  ["an administrator of this consultation", person("administrator", here), yes, yes, no("forbidden")],
  ["an administrator of another", person("administrator", "there"), yes, no("unknown"), no("forbidden")],
  ["the server's terminal", system, yes, yes, yes],
])("seeing people, giving a role here, then on the site, by %s", (_, actor, ...verdicts) => {
  expect([mayOpenPeople(actor), mayGiveRole(actor, here), mayGiveRole(actor, null)]).toEqual(verdicts);
});

const grant = (role: Role, consultationId: string | null): Grant => ({ role, consultationId });

test.each([
  ["a role of the site", person("administrator"), grant("moderator", null), 1, yes],
  [
    "an administrator of the site who is not the last",
    person("administrator"),
    grant("administrator", null),
    2,
    yes,
  ],
  [
    "the last administrator of the site",
    person("administrator"),
    grant("administrator", null),
    1,
    no("last-administrator"),
  ],
  ["the last of a consultation", person("administrator"), grant("administrator", here), 1, yes],
  ["a role of one's consultation", person("administrator", here), grant("analyst", here), 1, yes],
  [
    "a role of the site, by who administers one",
    person("administrator", here),
    grant("analyst", null),
    2,
    no("unknown"),
  ],
  [
    "a role of another consultation",
    person("administrator", here),
    grant("analyst", "there"),
    2,
    no("unknown"),
  ],
  ["a role, by a moderator", person("moderator"), grant("analyst", here), 2, no("forbidden")],
  ["a role, by somebody with an account", person(), grant("analyst", here), 2, no("unknown")],
])("removing %s", (_, actor, held, administrators, verdict) => {
  expect(mayRemoveRole(actor, held, administrators)).toEqual(verdict);
});
