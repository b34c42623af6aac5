import { expect, test } from "vitest";
import { mandateActs } from "../account/mandate";
import { moderationActs, type ModerationState } from "../moderation/standing";
import { type Actor, type Role, system, visitor } from "./actor";
import { mayDecide, mayDecideMandate, mayModerate } from "./moderating";

const person = (...roles: Role[]): Actor => ({ kind: "person", accountId: "0", roles });
const moderator = person("moderator");
const no = (because: string) => ({ allowed: false, because });
const yes = { allowed: true };

test.each([
  ["a visitor", visitor, no("unknown")],
  ["somebody with an account", person(), no("unknown")],
  ["an editor", person("editor"), no("unknown")],
  ["an analyst", person("analyst"), no("unknown")],
  ["a job", { kind: "job", name: "mail" } as const, no("unknown")],
  ["a moderator", moderator, yes],
  ["an administrator", person("administrator"), yes],
  ["somebody of two roles", person("analyst", "moderator"), yes],
  ["the server's terminal", system, yes],
])("moderating, by %s", (_, actor, verdict) => {
  expect(mayModerate(actor)).toEqual(verdict);
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
      const verdict = mayDecide(moderator, act, { moderation, withdrawnAt: withdrawn });
      expect(verdict, act).toEqual(expected.includes(act) ? yes : no("conflict"));
    }
  },
);

test("whoever does not moderate learns nothing of the state", () => {
  for (const act of moderationActs) {
    const verdict = mayDecide(person(), act, { moderation: "visible", withdrawnAt: null });
    expect(verdict, act).toEqual(no("unknown"));
  }
});

test.each([
  ["declared", ["verify", "detach"]],
  ["contested", ["verify", "detach"]],
  ["verified", ["detach"]],
  ["ended", []],
] as const)("of a %s mandate, moderators may decide %j", (state, acts) => {
  expect(mandateActs.filter((act) => mayDecideMandate(moderator, act, state).allowed)).toEqual(acts);
  expect(mayDecideMandate(person("editor"), "detach", state)).toEqual(no("unknown"));
});
