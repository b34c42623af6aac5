import { expect, onTestFinished, test } from "vitest";
import { openQueue } from "../../server/jobs/queue";
import { asOwner, ownDatabase } from "../setup/database";

test("what is done each night is planned at deployment, and done by one node when its hour comes", async () => {
  expect(await asOwner("SELECT name, cron, timezone FROM pgboss.schedule")).toEqual([
    { name: "night", cron: "30 2 * * *", timezone: "Europe/Paris" },
  ]);
  const faults: unknown[] = [];
  const open = () => openQueue({ url: ownDatabase().applicationUrl, onFault: (fault) => faults.push(fault) });
  const nodes = [await open(), await open()];
  onTestFinished(async () => {
    await Promise.all(nodes.map((node) => node.close()));
  });
  await asOwner("INSERT INTO pgboss.job (name) VALUES ('night')"); // as the planner does at its hour
  const done: string[] = [];
  const first = new Promise<void>((resolve) => {
    nodes.forEach(
      (node, index) =>
        void node.workEachNight(() => {
          done.push(String(index));
          resolve();
          return Promise.resolve();
        }),
    );
  });
  await first;
  await expect
    .poll(() => asOwner("SELECT state::text FROM pgboss.job WHERE name = 'night'"))
    .toEqual([{ state: "completed" }]);
  expect(done).toHaveLength(1);
  expect(faults).toEqual([]);
});
