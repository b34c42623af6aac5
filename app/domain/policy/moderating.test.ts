import { expect, test } from "vitest";
import { mandateActs } from "../account/mandate";
import { moderationActs, type ModerationState } from "../moderation/standing";
import { type Actor, type Role, system, visitor } from "./actor";
import { mayDecide, mayDecideMandate, mayModerate, mayOpenMandates, mayOpenModeration } from "./moderating";

const here = "here";
const person = (role?: Role, consultationId: string | null = null): Actor => ({
  ...{ kind: "person", accountId: "0" },
  grants: role ? [{ role, consultationId }] : [],
});
const moderator = person("moderator");
const no = (because: string) => ({ allowed: false, because });
const yes = { allowed: true };

test.each([
  ["a visitor", visitor, no("unknown"), no("unknown"), no("unknown")],
  ["somebody with an account", person(), no("unknown"), no("unknown"), no("unknown")],
  ["a job", { kind: "job", name: "mail" } as const, no("unknown"), no("unknown"), no("unknown")],
  ["an editor", person("editor"), no("forbidden"), no("forbidden"), no("forbidden")],
  ["an analyst", person("analyst"), no("forbidden"), no("forbidden"), no("forbidden")],
  [
    "an analyst of this consultation",
    person("analyst", here),
    no("forbidden"),
    no("forbidden"),
    no("forbidden"),
  ],
  ["a moderator", moderator, yes, yes, yes],
  ["a moderator of this consultation", person("moderator", here), yes, yes, no("forbidden")],
  ["a moderator of another", person("moderator", "there"), yes, no("unknown"), no("forbidden")],
  ["an administrator", person("administrator"), yes, yes, yes],
  ["an administrator of this consultation", person("administrator", here), yes, yes, no("forbidden")],
  ["an administrator of another", person("administrator", "there"), yes, no("unknown"), no("forbidden")],
  ["the server's terminal", system, yes, yes, yes],
])("moderating somewhere, then here, then deciding upon mandates, by %s", (_, actor, ...verdicts) => {
  expect([mayOpenModeration(actor), mayModerate(actor, here), mayOpenMandates(actor)]).toEqual(verdicts);
});

const withdrawnAt = new Date("2030-01-15T10:00Z");

const cases: [ModerationState, Date | null, string[]][] = [
  ["pending", null, ["approve", "refuse"]],
  ["visible", null, ["hide"]],
  ["hidden", null, ["restore"]],
  ["refused", null, ["approve"]],
  ["pending", withdrawnAt, []],
  ["visible", withdrawnAt, []],
  ["hidden", withdrawnAt, []],
  ["refused", withdrawnAt, []],
];

test.each(cases)(
  "what is %s, withdrawn at %s, may be decided upon so: %s",
  (moderation, withdrawn, expected) => {
    for (const act of moderationActs) {
      const contribution = { consultationId: here, moderation, withdrawnAt: withdrawn };
      const verdict = mayDecide(moderator, act, contribution);
      expect(verdict, act).toEqual(expected.includes(act) ? yes : no("conflict"));
    }
  },
);

test("whoever does not moderate here learns nothing of the state", () => {
  const visible = { consultationId: here, moderation: "visible", withdrawnAt: null } as const;
  for (const act of moderationActs) {
    expect(mayDecide(person(), act, visible), act).toEqual(no("unknown"));
    expect(mayDecide(person("moderator", "there"), act, visible), act).toEqual(no("unknown"));
    expect(mayDecide(person("analyst"), act, visible), act).toEqual(no("forbidden"));
  }
});

test.each([
  ["declared", ["verify", "detach"]],
  ["contested", ["verify", "detach"]],
  ["verified", ["detach"]],
  ["ended", []],
] as const)("of a %s mandate, moderators of the site may decide %j", (state, acts) => {
  expect(mandateActs.filter((act) => mayDecideMandate(moderator, act, state).allowed)).toEqual(acts);
  expect(mayDecideMandate(person("moderator", here), "detach", state)).toEqual(no("forbidden"));
  expect(mayDecideMandate(person(), "detach", state)).toEqual(no("unknown"));
});
