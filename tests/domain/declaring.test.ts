import { expect, test } from "vitest";
import { declarePerson } from "~/domain/account/declare-person.server";
import { listOrganisationNames, readAccount } from "~/domain/account/read-account.server";
import { asOwner } from "../setup/database";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

test("whoever declares a body gets a mandate that nobody verified, once", async () => {
  const { platform, heard } = testPlatform("2030-01-15");
  const { person } = await signedInAs(platform);
  const declaration = { name: "Dominique Essai", organisation: "Clinique du Val (fictive)" };
  await declarePerson(platform, person, declaration);
  await declarePerson(platform, person, { ...declaration, organisation: "CLINIQUE du val (fictive)" });
  const { name, mandates } = await readAccount(platform, person);
  expect(name).toBe("Dominique Essai");
  expect(mandates).toMatchObject([{ name: "Clinique du Val (fictive)", state: "declared" }]);
  expect(heard.filter(({ type }) => type === "mandate.declared")).toHaveLength(1);
  expect(heard.filter(({ type }) => type === "organisation.created")).toHaveLength(1);
});

test("an existing body is chosen by its name, and says nothing of who speaks for it", async () => {
  const { platform } = testPlatform("2030-01-15");
  const [one, other] = [await signedInAs(platform), await signedInAs(platform)];
  for (const { person } of [one, other])
    await declarePerson(platform, person, { name: "Sacha Essai", organisation: "100 % Santé (fictive)" });
  await declarePerson(platform, other.person, { name: "Sacha Essai", organisation: "100 x Santé (fictive)" });
  const names = (await listOrganisationNames(platform)).filter((name) => name.includes("Santé"));
  expect(names).toEqual(["100 % Santé (fictive)", "100 x Santé (fictive)"]);
  expect((await readAccount(platform, one.person)).mandates).toHaveLength(1);
});

test("a mandate that staff ended is not declared anew by its holder", async () => {
  const { platform } = testPlatform("2030-01-15");
  const { person } = await signedInAs(platform);
  const declaration = { name: "Lou Essai", organisation: "Ordre essayé (fictif)" };
  await declarePerson(platform, person, declaration);
  await asOwner("UPDATE mandate SET state = 'ended', reason = 'Erreur', decided_at = now()");
  await declarePerson(platform, person, declaration);
  expect((await readAccount(platform, person)).mandates).toMatchObject([{ state: "ended" }]);
});

test("a name put right is the contributor's too, in one's own name", async () => {
  const { platform } = testPlatform("2030-01-15");
  const { person } = await signedInAs(platform, { name: "Mal Ecrit" });
  await declarePerson(platform, person, { name: "Mal Écrit", organisation: null });
  const where = { accountId: person.accountId };
  expect(await platform.db.contributor.findMany({ where, select: { declaredName: true } })).toEqual([
    { declaredName: "Mal Écrit" },
  ]);
  expect((await readAccount(platform, person)).mandates).toEqual([]);
});
