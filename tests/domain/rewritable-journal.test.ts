import { expect, test } from "vitest";
import { openDatabase } from "~/db/database.server";
import { noteRewritableJournal } from "~/domain/register/note-rewritable-journal.server";
import { ownDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";

test("with two roles the journal has nothing to say of itself", async () => {
  const { platform } = testPlatform("2030-01-10T10:00:00Z");
  await noteRewritableJournal(platform);
  expect(await platform.db.fact.count()).toBe(0);
});

test("with one role for everything the journal says that it could be rewritten", async () => {
  const owner = openDatabase(ownDatabase().ownerUrl, 1);
  const { platform } = testPlatform("2030-01-10T10:00:00Z", owner);
  await noteRewritableJournal(platform);
  expect(await owner.fact.findMany({ select: { type: true } })).toEqual([{ type: "append-only.unenforced" }]);
  await owner.$disconnect();
});
