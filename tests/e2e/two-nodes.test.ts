import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect } from "vitest";
import { countPublished } from "~/domain/tally/count-published.server";
import { holdAuthor, sendAs } from "../factories/author";
import { arrived, follow } from "../live/site";
import { root } from "../run/step";
import { exercise } from "./setup/places";
import { type Nodes, test } from "./setup/two-nodes";
import { withdrawFrom } from "./setup/withdraw-from";

/** Somebody on the page of the fiche, once it shows what was just sent. */
async function read(address: string, { platform, fiche, total }: Nodes) {
  const author = await holdAuthor(platform);
  const { reference } = await sendAs(platform, author, fiche, "Un avis.");
  const page = follow(address, { follow: "fiche", consultation: exercise, fiche: fiche.slug });
  const { contributions: shown } = await countPublished(platform.db, {
    consultationId: fiche.consultationId,
    ficheId: fiche.id,
  });
  await page.until((known) => known[total] === shown);
  return { ...author, reference, page, shown };
}

test.for([
  ["one", "other"],
  ["other", "one"],
] as const)("an act on the %s node shows on the %s", async ([acting, reading], { nodes }) => {
  const { page, shown, reference, cookie } = await read(nodes[reading], nodes);
  await withdrawFrom(nodes[acting], reference, cookie);
  await page.until((known) => known[nodes.total] === shown - 1);
});

test("nothing is missed of a process that is killed between its commit and its notification", async ({
  house,
  nodes,
}) => {
  const { page, shown, reference } = await read(nodes.one, nodes);
  const elsewhere = follow(nodes.other, {
    ...{ follow: "fiche", consultation: exercise, fiche: nodes.fiche.slug },
  });
  await elsewhere.until(arrived);
  const program = join(root, "tests/e2e/setup/hide-and-die.ts");
  const words = ["--import", "tsx", program, house.database.applicationUrl, reference];
  const [, signal] = await once(spawn(process.execPath, words, { cwd: root, stdio: "inherit" }), "exit");
  expect(signal).toBe("SIGKILL");
  await Promise.all([page, elsewhere].map(({ until }) => until((known) => known[nodes.total] === shown - 1)));
});
