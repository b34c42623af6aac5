import type { Page } from "playwright-core";
import { paths } from "~/http/paths";
import type { Journey } from "./journey";

/** Somebody signs in and says that they speak for a body. */
export async function declareBody(
  journey: Journey,
  email: string,
  name: string,
  body: string,
): Promise<Page> {
  await journey.signInAs(email);
  const page = await journey.visit(paths.signUp());
  await page.getByLabel("Nom et prénom").fill(name);
  await page.getByLabel("pour un organisme").check();
  await page.getByLabel("Nom de l’organisme").fill(body);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.waitForURL(/mon-espace/);
  return page;
}
