import { expect, test } from "vitest";
import { aConsultation, aPeriod } from "../../../tests/factories/consultation";
import { type Actor, visitor } from "./actor";
import {
  type Contributed,
  mayContribute,
  mayReply,
  maySendAs,
  mayRevise,
  maySupport,
  mayWithdraw,
  mayWrite,
  termsOf,
} from "./contributing";

const during = new Date("2030-01-15T10:00Z");
const before = new Date("2029-12-15T10:00Z");
const after = new Date("2030-02-01T10:00Z");
const author: Actor = { kind: "person", accountId: "a", grants: [] };
const other: Actor = { kind: "person", accountId: "b", grants: [] };
const contribution: Contributed = {
  accountId: "a",
  kind: "opinion",
  moderation: "visible",
  withdrawnAt: null,
  late: false,
};
const refusal = (because: string) => ({ allowed: false, because });

test.each([
  ["a visitor, once it is over, is told so before being asked to sign in", visitor, after, "closed"],
  ["somebody signed in, once it is over", author, after, "closed"],
  ["a visitor, while it is open", visitor, during, "sign-in"],
  ["anybody, before it opens", author, before, "unknown"],
])("contributing: %s", (_, actor, now, because) => {
  expect(mayContribute(actor, aConsultation(), now)).toEqual(refusal(because));
});

test("whoever is invited contributes before the opening, in confidence; once it is open, as everybody", () => {
  const invited = aConsultation({ isInvited: true });
  expect(mayContribute(author, invited, before)).toEqual({ allowed: true });
  expect([termsOf(invited, before), termsOf(invited, during)]).toEqual(["preparatory", "public"]);
});

test("what was told in confidence is edited until the opening, and nobody replies to it", () => {
  const told = { ...contribution, moderation: "preparatory" as const };
  const invited = aConsultation({ isInvited: true });
  expect(mayRevise(author, told, invited, before)).toEqual({ allowed: true });
  expect(mayRevise(author, told, invited, during)).toEqual(refusal("prepared"));
  expect(mayReply(other, told, invited, during)).toEqual(refusal("unknown"));
});

test("writing needs no account; a suspension stops it", () => {
  expect(mayWrite(visitor, aConsultation(), during)).toEqual({ allowed: true });
  const later = aPeriod({
    number: 2,
    opensAt: new Date("2030-01-20T10:00Z"),
    publishedAt: new Date("2030-01-10T10:00Z"),
  });
  const suspended = aConsultation({ periods: [aPeriod(), later] });
  expect(mayWrite(visitor, suspended, during)).toEqual(refusal("suspended"));
});

test.each([
  ["somebody else", other, contribution, during, "unknown"],
  ["its author, after closing", author, contribution, after, "closed"],
  ["what was withdrawn", author, { ...contribution, withdrawnAt: during }, during, "withdrawn"],
  ["what was hidden", author, { ...contribution, moderation: "hidden" as const }, during, "moderated"],
])("editing is refused: %s", (_, actor, what, now, because) => {
  expect(mayRevise(actor, what, aConsultation(), now)).toEqual(refusal(because));
});

test("withdrawing is its author's, at any time, once", () => {
  expect(mayWithdraw(author, contribution)).toEqual({ allowed: true });
  expect(mayWithdraw(other, contribution)).toEqual(refusal("unknown"));
  expect(mayWithdraw(author, { ...contribution, withdrawnAt: during })).toEqual(refusal("withdrawn"));
});

test.each([
  ["what waits", { ...contribution, moderation: "pending" as const }],
  ["what was withdrawn", { ...contribution, withdrawnAt: during }],
  ["a reply", { ...contribution, kind: "reply" as const }],
])("nobody replies to %s, nor supports it", (_, what) => {
  expect(mayReply(other, what, aConsultation(), during)).toEqual(refusal("unknown"));
  expect(maySupport(other, what, aConsultation(), during)).toEqual(refusal("unknown"));
});

test("where contributions are withheld nobody replies; nobody supports their own", () => {
  const withheld = aConsultation({ visibility: "at_closing" });
  expect(mayReply(other, contribution, withheld, during)).toEqual(refusal("unknown"));
  expect(maySupport(author, contribution, aConsultation(), during)).toEqual(refusal("own"));
  expect(maySupport(visitor, contribution, aConsultation(), during)).toEqual(refusal("sign-in"));
});

test("nobody sends before having said who they are", () => {
  expect([maySendAs(null), maySendAs("")]).toEqual([refusal("nameless"), refusal("nameless")]);
  expect(maySendAs("Camille Essai")).toEqual({ allowed: true });
});
