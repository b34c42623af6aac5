import { expect, test } from "vitest";
import { removeRoleFrom } from "~/auth/change-roles.server";
import { closeSession, revokeEverySession } from "~/auth/session.server";
import type { Grant } from "~/domain/policy/actor";
import { holdConsultation } from "../factories/stage";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";
import { arrived, follow, openSite } from "./site";

async function stage() {
  const { platform } = testPlatform("2030-01-10T10:00:00Z");
  const { id, slug } = await holdConsultation(platform);
  return { platform, consultationId: id, wish: { follow: "board", consultation: slug } };
}

test.each([
  ["a visitor", null, "unknown"],
  ["somebody without a role", [], "unknown"],
  ["an analyst of another consultation", "elsewhere", "unknown"],
] as const)("%s does not hear a board", async (_, given, because) => {
  const { platform, wish } = await stage();
  const elsewhere = await holdConsultation(platform);
  const grants: Grant[] = given === "elsewhere" ? [{ role: "analyst", consultationId: elsewhere.id }] : [];
  const who = given === null ? {} : await signedInAs(platform, { grants });
  const page = follow(await openSite(platform), wish, who);
  expect(await page.ended).toBe(because);
});

/** Somebody who hears the board of a consultation on which they were given a role. */
async function listening(pace = {}) {
  const { platform, consultationId, wish } = await stage();
  const staff = await signedInAs(platform, { grants: [{ role: "moderator", consultationId }] });
  const address = await openSite(platform, { pace });
  const page = follow(address, wish, staff);
  await page.until(arrived);
  return { platform, address, wish, staff, page };
}

const cutOff = "io server disconnect";

test("losing the role leaves the board", async () => {
  const { platform, staff, page } = await listening();
  const administrator = await signedInAs(platform, { roles: ["administrator"] });
  const { accountId } = staff.person;
  const { id } = await platform.db.accountRole.findFirstOrThrow({ where: { accountId } });
  await removeRoleFrom(platform, administrator.person, id);
  expect(await page.ended).toBe(cutOff);
});

test("signing out leaves the board, and no other session of the same person", async () => {
  const { platform, address, wish, staff, page } = await listening();
  const { email } = await platform.db.account.findUniqueOrThrow({ where: { id: staff.person.accountId } });
  const elsewhere = await signedInAs(platform, { email: email ?? "" });
  const other = follow(address, wish, elsewhere);
  await other.until(arrived);
  await closeSession(platform, staff.person, staff.cookie);
  expect(await page.ended).toBe(cutOff);
  expect(other.socket.connected).toBe(true);

  await revokeEverySession(platform, staff.person);
  expect(await other.ended).toBe(cutOff);
});

test("an account that is erased leaves the board, even when no fact says so", async () => {
  const { platform, staff, page } = await listening({ lookMs: 3_600_000, askMs: 20 });
  await platform.db.account.update({
    where: { id: staff.person.accountId },
    data: { name: null, email: null, erasedAt: platform.clock() },
  });
  expect(await page.ended).toBe(cutOff);
});
