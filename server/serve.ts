import type { Env } from "../app/env.server";
import { compose } from "./compose";
import { codeOf } from "./obstacle";
import type { Life } from "./process/life";
import { listeningObstacle } from "./process/port";

const closingLimitMs = 10_000;

/** Opens the house to visitors and answers its address; requests under way get ten seconds when it closes. */
export async function serve(env: Env, life: Life): Promise<string> {
  const house = await compose(env);
  life.beforeEnd(() => Promise.race([house.close(), limit()]));
  try {
    return await house.listen();
  } catch (error) {
    throw /^E[A-Z]+$/.test(codeOf(error)) ? listeningObstacle(error, env) : error;
  }
}

function limit(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, closingLimitMs).unref());
}
